import '@tessera/ui/button';
import '@tessera/ui/callout';
import '@tessera/ui/dialog';
import { element, TesseraElement } from '@tessera/ui/element';
import { base } from '@tessera/ui/styles';
import '@tessera/ui/text-field';
import type { TTextField } from '@tessera/ui/text-field';
import { ApiProblem, describeProblem } from '@tessera/web-sdk';
import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { account } from './account.api.js';
import { t } from './texts.js';

/** Asks who is there once more, before something sensitive changes. */
@element('account-step-up')
export class StepUpDialog extends TesseraElement {
  static override styles = [base, css`form { display: grid; gap: 16px; } p { color: var(--t-text-muted); }`];

  /** A second factor is on: ask for its code too. */
  @property({ type: Boolean, attribute: 'with-code' }) withCode = false;
  @state() private open = false;
  @state() private busy = false;
  @state() private passwordError = '';
  @state() private codeError = '';
  @state() private failure = '';
  @query('[name="password"]') private password!: TTextField;
  @query('[name="code"]') private code?: TTextField;
  private answer: (proven: boolean) => void = () => {};

  /** True once the person proved it. */
  ask(): Promise<boolean> {
    this.passwordError = this.codeError = this.failure = '';
    this.open = true;
    return new Promise((resolve) => {
      this.answer = resolve;
    });
  }

  private close(proven: boolean): void {
    this.open = false;
    this.answer(proven);
  }

  /** What the dialog holds comes after it has opened, too late for `autofocus`. */
  protected override updated(changed: PropertyValues): void {
    if (changed.has('open') && this.open) void this.password.updateComplete.then(() => this.password.focus());
  }

  private readonly submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (this.busy) return;
    this.passwordError = this.codeError = this.failure = '';
    if (!this.password.value) {
      this.passwordError = t('step-up.password.missing');
      this.password.focus();
      return;
    }
    this.busy = true;
    try {
      await account.stepUp(this.password.value, this.code?.value.trim() ?? '');
      this.close(true);
    } catch (error) {
      this.show(error);
    } finally {
      this.busy = false;
    }
  };

  private show(error: unknown): void {
    const problem = error instanceof ApiProblem ? error : undefined;
    if (problem?.fieldError('password')) this.passwordError = t('step-up.password.wrong');
    else if (problem?.fieldError('code')) this.codeError = t('totp.code.wrong');
    else this.failure = describeProblem(error).text;
    (this.codeError ? this.code : this.password)?.focus();
  }

  private renderForm(): TemplateResult {
    return html`<form novalidate @submit=${this.submit}>
      <p>${t('step-up.intro')}</p>
      ${this.failure ? html`<t-callout variant="danger" alert>${this.failure}</t-callout>` : nothing}
      <t-text-field
        type="password" name="password" label=${t('step-up.password')} autocomplete="current-password" .error=${this.passwordError}
      ></t-text-field>
      ${
        this.withCode
          ? html`<t-text-field
              name="code" label=${t('step-up.code')} help=${t('step-up.code.help')} autocomplete="one-time-code" .error=${this.codeError}
            ></t-text-field>`
          : nothing
      }
    </form>`;
  }

  protected override render(): TemplateResult {
    return html`<t-dialog size="small" heading=${t('step-up.title')} .open=${this.open} @t-close=${() => this.open && this.close(false)}>
      ${this.open ? this.renderForm() : nothing}
      <t-button slot="footer" @click=${() => this.close(false)}>${t('cancel')}</t-button>
      <t-button slot="footer" variant="primary" ?loading=${this.busy} @click=${this.submit}>${t('step-up.submit')}</t-button>
    </t-dialog>`;
  }
}
