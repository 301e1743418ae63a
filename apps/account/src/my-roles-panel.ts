import type { AccountView, SessionView } from '@tessera/contracts';
import { formatDate } from '@tessera/ui/dates';
import { element, TesseraElement } from '@tessera/ui/element';
import '@tessera/ui/icon';
import '@tessera/ui/panel';
import { base, table } from '@tessera/ui/styles';
import { localized, session } from '@tessera/web-sdk';
import { css, html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { t } from './texts.js';

type Rule = SessionView['permissions'][number];
type Role = AccountView['roles'][number];

/** Which roles I hold and what they allow. */
@element('account-my-roles')
export class MyRolesPanel extends TesseraElement {
  static override styles = [
    base,
    table,
    css`
      .lines { margin-inline: 16px; }
      .lines li { padding-block: 8px; }
      details { border-top: 1px solid var(--t-border); }
      summary { padding: 12px 16px; cursor: pointer; font-size: var(--t-text-s); color: var(--t-text-link); }
      td { font-size: var(--t-text-xs); overflow-wrap: anywhere; }
    `,
  ];

  @property({ attribute: false }) roles: readonly Role[] = [];

  private extentOf({ key, agency, withSubordinates }: Role): string {
    if (agency) return t(withSubordinates ? 'roles.agency-and-below' : 'roles.agency', { agency });
    return key === 'staff' ? t('roles.everybody') : t('roles.everywhere');
  }

  private renderRole(role: Role): TemplateResult {
    const until = role.endsAt ? t('roles.until', { date: formatDate(role.endsAt) }) : '';
    return html`<li>
      <t-icon name="shield-check" size="18"></t-icon>
      <span class="grow">${localized(role.name)}</span>
      <span class="xs muted">${this.extentOf(role)}${until}</span>
    </li>`;
  }

  private renderRule({ action, subject, conditions, inverted }: Rule): TemplateResult {
    return html`<tr>
      <td>${subject.join(', ')}</td>
      <td>${action.join(', ')}</td>
      <td>${inverted ? t('rules.forbidden') : conditions ? t('rules.some') : t('rules.all')}</td>
    </tr>`;
  }

  protected override render(): TemplateResult {
    const rules = session().permissions;
    return html`<t-panel heading=${t('roles.title')} icon="shield" flush>
      <ul class="lines">${this.roles.map((role) => this.renderRole(role))}</ul>
      <details>
        <summary>${t('rules.title', { count: rules.length })}</summary>
        <div class="table-scroll">
          <table class="table">
            <caption>${t('rules.title', { count: rules.length })}</caption>
            <thead><tr><th>${t('rules.subject')}</th><th>${t('rules.action')}</th><th>${t('rules.extent')}</th></tr></thead>
            <tbody>${rules.map((rule) => this.renderRule(rule))}</tbody>
          </table>
        </div>
      </details>
    </t-panel>`;
  }
}
