import '@tessera/ui/button';
import { element, TesseraElement } from '@tessera/ui/element';
import { formatNumber } from '@tessera/ui/numbers';
import { base } from '@tessera/ui/styles';
import { can, localized } from '@tessera/web-sdk';
import { css, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { SubjectView } from '../accounts/grants.api.js';
import { definitionStyles, definitions } from '../frame/definitions.js';
import '../frame/detail-pane.js';
import { originText } from './role-origin.js';
import type { Role } from './roles.api.js';
import { ruleList, ruleListStyles } from './rule-list.js';
import { t } from './texts.js';

/** A role with its rules in words. Sends `t-edit` and `t-delete` for a role of the administrators' own. */
@element('console-role-detail')
export class RoleDetail extends TesseraElement {
  static override styles = [base, definitionStyles, ruleListStyles, css`h3 { margin: 16px 0 4px; }`];

  @property({ attribute: false }) shown!: Role;
  @property({ attribute: false }) subjects: readonly SubjectView[] = [];

  private renderActs({ editable }: Role): TemplateResult | typeof nothing {
    if (!editable) return nothing;
    return html`
      ${can('update', 'Role') ? html`<t-button slot="footer" variant="primary" icon="edit" @click=${() => this.send('t-edit')}>${t('edit')}</t-button>` : nothing}
      ${can('delete', 'Role') ? html`<t-button slot="footer" variant="danger-line" icon="trash" @click=${() => this.send('t-delete')}>${t('delete')}</t-button>` : nothing}`;
  }

  protected override render(): TemplateResult {
    const role = this.shown;
    return html`<console-detail-pane heading=${localized(role.name)} subline=${role.key} icon="user-shield" ?with-footer=${role.editable}>
      ${definitions([
        [t('column.origin'), originText(role)],
        [
          t('column.grants'),
          html`<a href=${`/console/roles/grants?role=${encodeURIComponent(role.key)}`}>${t('grants.count', { count: role.grants })}</a>`,
        ],
        [t('column.rules'), formatNumber(role.rules.length)],
      ])}
      <h3>${t('rules')}</h3>
      ${ruleList(role.rules, this.subjects)}
      ${this.renderActs(role)}
    </console-detail-pane>`;
  }
}
