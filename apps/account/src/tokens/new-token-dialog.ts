import type { TokenPurpose } from '@tessera/contracts';
import '@tessera/ui/button';
import '@tessera/ui/callout';
import '@tessera/ui/copy-field';
import '@tessera/ui/dialog';
import { element, TesseraElement } from '@tessera/ui/element';
import '@tessera/ui/select';
import { base } from '@tessera/ui/styles';
import '@tessera/ui/text-field';
import { describeProblem, localized, personalTokens } from '@tessera/web-sdk';
import { css, html, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { withStepUp } from '../step-up.js';
import '../step-up-dialog.js';
import type { StepUpDialog } from '../step-up-dialog.js';
import { t } from './texts.js';

const idOf = ({ plugin, purpose }: TokenPurpose): string => `${plugin}/${purpose}`;

/** What a new token is for, and then the token itself, this once. Sends `t-close`. */
@element('account-new-token')
export class NewTokenDialog extends TesseraElement {
  static override styles = [base, css`.form { display: grid; gap: 16px; }`];

  @property({ attribute: false }) purposes: readonly TokenPurpose[] = [];
  @property({ type: Boolean, attribute: 'with-code' }) withCode = false;
  @state() private chosen = '';
  @state() private label = '';
  @state() private days = '';
  @state() private wrong: 'label' | 'days' | '' = '';
  @state() private failure: { text: string; number: string } | undefined;
  @state() private busy = false;
  @state() private secret = '';
  @query('account-step-up') private stepUp!: StepUpDialog;

  private get purpose(): TokenPurpose | undefined {
    return this.purposes.find((one) => idOf(one) === this.chosen) ?? this.purposes[0];
  }

  private async make(): Promise<void> {
    const { purpose, label } = this;
    if (!purpose || this.busy) return;
    const days = this.days.trim() === '' ? purpose.longestDays : Number(this.days);
    const sound = Number.isInteger(days) && days >= 1 && days <= purpose.longestDays;
    this.wrong = label.trim() === '' ? 'label' : sound ? '' : 'days';
    if (this.wrong) {
      this.renderRoot.querySelector<HTMLElement>(`[name="${this.wrong}"]`)?.focus();
      return;
    }
    this.busy = true;
    this.failure = undefined;
    const wish = { plugin: purpose.plugin, purpose: purpose.purpose, label, days };
    try {
      this.secret = (await withStepUp(this.stepUp, () => personalTokens.make(wish)))?.result.secret ?? '';
    } catch (error) {
      this.failure = describeProblem(error);
    }
    this.busy = false;
  }

  private renderForm({ longestDays, forAgency, description }: TokenPurpose): TemplateResult {
    const { failure, wrong } = this;
    const typed = (take: (value: string) => void) => (event: Event) => {
      take((event.target as HTMLInputElement).value);
      this.wrong = '';
    };
    return html`<div class="form">
      ${failure ? html`<t-callout variant="danger" heading=${failure.text} alert>${failure.number}</t-callout>` : nothing}
      <t-select label=${t('new.purpose')} help=${localized(description)} .value=${this.purpose ? idOf(this.purpose) : ''}
        .options=${this.purposes.map((one) => ({ value: idOf(one), label: `${localized(one.name)}（${localized(one.pluginName)}）` }))}
        @change=${typed((value) => (this.chosen = value))}></t-select>
      ${forAgency ? html`<t-callout variant="info">${t('new.agency')}</t-callout>` : nothing}
      <t-text-field name="label" label=${t('new.label')} help=${t('new.label.help')} maxlength="60" .value=${this.label}
        error=${wrong === 'label' ? t('new.label.missing') : ''} @input=${typed((value) => (this.label = value))}></t-text-field>
      <t-text-field name="days" label=${t('new.days')} inputmode="numeric" optional .value=${this.days}
        help=${t('new.days.help', { count: longestDays })} error=${wrong === 'days' ? t('new.days.wrong', { count: longestDays }) : ''}
        @input=${typed((value) => (this.days = value))}></t-text-field>
    </div>`;
  }

  private renderSecret(): TemplateResult {
    return html`<div class="form">
      <t-callout variant="warning">${t('made.note')}</t-callout>
      <t-copy-field label=${t('made.secret')} value=${this.secret}></t-copy-field>
    </div>`;
  }

  private renderVerbs(): TemplateResult {
    if (this.secret)
      return html`<t-button slot="footer" variant="primary" @click=${this.close}>${t('made.done')}</t-button>`;
    return html`<t-button slot="footer" @click=${this.close}>${t('cancel')}</t-button>
      <t-button slot="footer" variant="primary" ?loading=${this.busy} @click=${this.make}>${t('new.make')}</t-button>`;
  }

  private readonly close = (): void => {
    this.send('t-close');
  };

  /** One dialog for both: one that is taken away while it is open says that it was closed. */
  protected override render(): TemplateResult {
    const { secret, purpose } = this;
    return html`<t-dialog open heading=${secret ? t('made.title') : t('new')} @t-close=${this.close}>
        ${secret ? this.renderSecret() : purpose ? this.renderForm(purpose) : nothing}
        ${this.renderVerbs()}
      </t-dialog>
      <account-step-up ?with-code=${this.withCode} @t-close=${(event: Event) => event.stopPropagation()}></account-step-up>`;
  }
}
