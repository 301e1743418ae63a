import type { Delegation } from '@tessera/contracts';
import { type DelegationFunction, delegationFunctions } from '@tessera/contracts/delegation-functions';
import '@tessera/ui/button';
import '@tessera/ui/callout';
import '@tessera/ui/checkbox';
import '@tessera/ui/date-field';
import '@tessera/ui/dialog';
import { element, TesseraElement } from '@tessera/ui/element';
import { base } from '@tessera/ui/styles';
import '@tessera/ui/text-field';
import { ApiProblem, describeProblem } from '@tessera/web-sdk';
import { css, html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { delegations } from './delegations.api.js';
import './deputy-field.js';
import { t } from './texts.js';

const fields = ['deputy', 'functions', 'from', 'until'] as const;
type Field = (typeof fields)[number];
type Wrong = Partial<Record<Field, string>>;
/** Reasons of the server that this page words; others show the plain sentence of their field. */
const reasons = [
  'unknown-account',
  'oneself',
  'other-agency',
  'overlaps',
  'too-many',
  'deputy-full',
  'in-the-past',
  'ends-before-start',
  'too-long',
  'out-of-range',
] as const;

/** Who stands in, for what and when. Sends `t-done` with the new delegation and `t-close`. */
@element('account-delegation-dialog')
export class DelegationDialog extends TesseraElement {
  static override styles = [
    base,
    css`
      .form { display: grid; gap: 16px; }
      .days { display: grid; gap: 16px; grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr)); }
      legend { padding-bottom: 6px; font-size: var(--t-text-s); font-weight: 600; }
      .error { color: var(--t-danger-text); font-size: var(--t-text-xs); }
    `,
  ];

  @state() private functions: ReadonlySet<DelegationFunction> = new Set(delegationFunctions);
  @state() private wrong: Wrong = {};
  @state() private failure: { text: string; number: string } | undefined;
  @state() private busy = false;
  private deputy = '';
  private from = '';
  private until = '';
  private remark = '';

  private tick(key: DelegationFunction): void {
    const functions = new Set(this.functions);
    if (!functions.delete(key)) functions.add(key);
    this.functions = functions;
  }

  private async name(): Promise<void> {
    const { deputy, from, until, remark, functions } = this;
    const missing = { deputy: !deputy, functions: functions.size === 0, from: !from, until: !until };
    this.wrong = Object.fromEntries(
      fields.filter((field) => missing[field]).map((field) => [field, t(`wrong.${field}`)]),
    );
    if (Object.keys(this.wrong).length > 0) return this.focusFirst();
    this.busy = true;
    this.failure = undefined;
    try {
      this.send(
        't-done',
        (await delegations.name({ deputy, from, until, remark, functions: [...functions] })) satisfies Delegation,
      );
    } catch (error) {
      this.wrong = error instanceof ApiProblem ? wrongOf(error) : {};
      if (Object.keys(this.wrong).length > 0) await this.focusFirst();
      else this.failure = describeProblem(error);
    }
    this.busy = false;
  }

  private async focusFirst(): Promise<void> {
    await this.updateComplete;
    const first = fields.find((field) => this.wrong[field]);
    this.renderRoot.querySelector<HTMLElement>(`[name="${first}"]`)?.focus();
  }

  private renderFunctions(): TemplateResult {
    return html`<fieldset><legend>${t('functions')}</legend>
      ${delegationFunctions.map(
        (key) =>
          html`<t-checkbox name="functions" label=${t(`function.${key}`)} .checked=${this.functions.has(key)} @change=${() => this.tick(key)}></t-checkbox>`,
      )}
      <p class="error" aria-live="polite">${this.wrong.functions ?? ''}</p></fieldset>`;
  }

  protected override render(): TemplateResult {
    const { failure, wrong } = this;
    const typed = (event: Event) => (event.target as HTMLInputElement).value;
    return html`<t-dialog open heading=${t('name')} @t-close=${() => this.send('t-close')}>
      <div class="form">
        ${failure ? html`<t-callout variant="danger" heading=${failure.text} alert>${failure.number}</t-callout>` : nothing}
        <p class="muted">${t('note')}</p>
        <account-deputy-field name="deputy" error=${wrong.deputy ?? ''} @change=${(event: Event) => {
          this.deputy = typed(event);
        }}></account-deputy-field>
        <div class="days">
          <t-date-field name="from" label=${t('from')} required error=${wrong.from ?? ''} @change=${(event: Event) => {
            this.from = typed(event);
          }}></t-date-field>
          <t-date-field name="until" label=${t('until')} required error=${wrong.until ?? ''} @change=${(
            event: Event,
          ) => {
            this.until = typed(event);
          }}></t-date-field>
        </div>
        ${this.renderFunctions()}
        <t-text-field label=${t('remark')} optional maxlength="200" @input=${(event: Event) => {
          this.remark = typed(event);
        }}></t-text-field>
      </div>
      <t-button slot="footer" @click=${() => this.send('t-close')}>${t('cancel')}</t-button>
      <t-button slot="footer" variant="primary" ?loading=${this.busy} @click=${this.name}>${t('send')}</t-button>
    </t-dialog>`;
  }
}

function wrongOf(problem: ApiProblem): Wrong {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const found = problem.fieldError(field);
      if (!found) return [];
      const reason = reasons.find((one) => one === found);
      return [[field, reason ? t(`wrong.${reason}`) : t(`wrong.${field}`)]];
    }),
  );
}
