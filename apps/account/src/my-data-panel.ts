import type { AccountView } from '@tessera/contracts';
import '@tessera/ui/avatar';
import '@tessera/ui/badge';
import { formatDate, formatDateTime } from '@tessera/ui/dates';
import { element, TesseraElement } from '@tessera/ui/element';
import { formatNumber } from '@tessera/ui/numbers';
import '@tessera/ui/panel';
import { base } from '@tessera/ui/styles';
import { css, html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { facts, factsStyles } from './facts.js';
import { t } from './texts.js';

/** Who I am here. What others keep of me is changed by them, so nothing can be edited here. */
@element('account-my-data')
export class MyDataPanel extends TesseraElement {
  static override styles = [
    base,
    factsStyles,
    css`
      .who { display: flex; align-items: center; gap: 12px; margin-bottom: 16px; }
      .who b { font-size: var(--t-text-l); }
      .who span { display: block; color: var(--t-text-muted); font-size: var(--t-text-s); }
    `,
  ];

  @property({ attribute: false }) account!: AccountView;

  private renderState(): TemplateResult {
    const active = this.account.state === 'active';
    return html`<t-badge variant=${active ? 'success' : 'neutral'} icon=${active ? 'check' : 'ban'}
      >${active ? t('data.state.active') : this.account.state}</t-badge>`;
  }

  protected override render(): TemplateResult {
    const { name, title, agency, unit, officePhone, recoveryMail, appliedAt, signIns, lastSignInAt } = this.account;
    return html`<t-panel heading=${t('data.title')} icon="user">
      <div class="who">
        <t-avatar name=${name} size="large"></t-avatar>
        <div><b>${name}</b><span>${title || this.account.account}</span></div>
      </div>
      ${facts([
        [t('data.account'), this.account.account],
        [t('data.state'), this.renderState()],
        [t('data.agency'), agency.name],
        ...(unit ? ([[t('data.unit'), unit.name]] as [string, string][]) : []),
        [t('data.office-phone'), officePhone || '—'],
        [t('data.recovery-mail'), recoveryMail ?? '—'],
        [t('data.applied'), formatDate(appliedAt)],
        [t('data.sign-ins'), formatNumber(signIns)],
        [t('data.last-sign-in'), lastSignInAt ? formatDateTime(lastSignInAt) : '—'],
      ])}
    </t-panel>`;
  }
}
