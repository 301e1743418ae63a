import type { AccountView } from '@tessera/contracts';
import '@tessera/ui/avatar';
import '@tessera/ui/badge';
import '@tessera/ui/button';
import { formatDate, formatDateTime } from '@tessera/ui/dates';
import { element, TesseraElement } from '@tessera/ui/element';
import { formatNumber } from '@tessera/ui/numbers';
import '@tessera/ui/panel';
import { base } from '@tessera/ui/styles';
import { css, html, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { facts, factsStyles } from './facts.js';
import './my-picture.js';
import './profile-dialog.js';
import type { ProfileDialog } from './profile-dialog.js';
import { t } from './texts.js';

/** Who I am here. Names and places are kept by administrators; the rest can be changed. Tells `t-changed`. */
@element('account-my-data')
export class MyDataPanel extends TesseraElement {
  static override styles = [
    base,
    factsStyles,
    css`
      .who { display: flex; align-items: flex-start; gap: 16px; margin-bottom: 16px; }
      .who b { font-size: var(--t-text-l); }
      .who span { display: block; color: var(--t-text-muted); font-size: var(--t-text-s); }
    `,
  ];

  @property({ attribute: false }) account!: AccountView;
  @query('account-profile-dialog') private profile!: ProfileDialog;

  private renderState(): TemplateResult {
    const active = this.account.state === 'active';
    return html`<t-badge variant=${active ? 'success' : 'neutral'} icon=${active ? 'check' : 'ban'}
      >${active ? t('data.state.active') : this.account.state}</t-badge>`;
  }

  protected override render(): TemplateResult {
    const { name, title, agency, unit, officePhone, officeExtension, picture, appliedAt, signIns, lastSignInAt } =
      this.account;
    return html`<t-panel heading=${t('data.title')} icon="user">
      <t-button slot="actions" size="small" icon="pencil" @click=${() => this.profile.show()}>${t('profile.edit')}</t-button>
      <div class="who">
        <t-avatar name=${name} .picture=${picture} size="large"></t-avatar>
        <div>
          <b>${name}</b><span>${title || this.account.account}</span>
          <account-my-picture .picture=${picture}></account-my-picture>
        </div>
      </div>
      ${facts([
        [t('data.account'), this.account.account],
        [t('data.state'), this.renderState()],
        [t('data.agency'), agency.name],
        ...(unit ? ([[t('data.unit'), unit.name]] as [string, string][]) : []),
        [t('data.office-phone'), officePhone || '—'],
        [t('data.office-extension'), officeExtension || '—'],
        [t('data.applied'), formatDate(appliedAt)],
        [t('data.sign-ins'), formatNumber(signIns)],
        [t('data.last-sign-in'), lastSignInAt ? formatDateTime(lastSignInAt) : '—'],
      ])}
      </t-panel>
      <account-profile-dialog .account=${this.account}></account-profile-dialog>`;
  }
}
