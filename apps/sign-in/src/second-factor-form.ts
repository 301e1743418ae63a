import '@tessera/ui/button';
import '@tessera/ui/text-field';
import { html, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import './failure-notice.js';
import type { Failure } from './failure-notice.js';
import { LightElement } from './light-element.js';
import { proveSecondFactor } from './session-requests.js';
import { t } from './texts.js';

/** The code of the authenticator or a recovery code. Tells `proven {outcome}`, `back {expired}`. */
@customElement('second-factor-form')
export class SecondFactorForm extends LightElement {
  @property({ attribute: false }) challenge = '';

  @state() private recovery = false;
  @state() private code = '';
  @state() private missing = false;
  @state() private busy = false;
  @state() private failure: Failure | null = null;
  @query('t-text-field') private field!: HTMLElement;

  override focus(): void {
    void this.updateComplete.then(() => this.field.focus());
  }

  /** Digits alone for the authenticator; a recovery code as it was written down. */
  private get cleaned(): string {
    return this.recovery ? this.code.trim() : this.code.normalize('NFKC').replaceAll(/\D/g, '');
  }

  private readonly submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (this.busy) return;
    const code = this.cleaned;
    this.missing = this.recovery ? code === '' : code.length !== 6;
    if (this.missing) return this.focus();
    this.busy = true;
    this.failure = null;
    const outcome = await proveSecondFactor({ challenge: this.challenge, code });
    this.busy = false;
    if (outcome.kind === 'signed-in') return this.tell('proven', { outcome });
    if (outcome.kind === 'wrong' && !outcome.challenge) return this.tell('back', { expired: true });
    if (outcome.kind === 'second-factor' || outcome.kind === 'captcha') return this.tell('back', { expired: true });
    if (outcome.kind === 'wrong') this.challenge = outcome.challenge ?? '';
    if (outcome.kind === 'wrong') this.code = '';
    this.failure = outcome;
    this.focus();
  };

  private switchKind(): void {
    this.recovery = !this.recovery;
    this.code = '';
    this.missing = false;
    this.failure = null;
    this.focus();
  }

  private renderField(): TemplateResult {
    const missing = t(this.recovery ? 'factor.recovery.missing' : 'factor.code.missing');
    return html`<t-text-field
      size="large" name="code" label=${t(this.recovery ? 'factor.recovery' : 'factor.code')} autocomplete=${this.recovery ? 'off' : 'one-time-code'}
      inputmode=${this.recovery ? 'text' : 'numeric'} maxlength=${this.recovery ? 40 : 9} error=${this.missing ? missing : ''} .value=${this.code}
      @input=${(event: Event) => (this.code = (event.target as HTMLInputElement).value)}
    ></t-text-field>`;
  }

  protected override render(): TemplateResult {
    return html`<form class="form" novalidate @submit=${this.submit}>
      <h1>${t('factor.title')}</h1>
      <p class="intro">${t(this.recovery ? 'factor.recovery.intro' : 'factor.intro')}</p>
      <failure-notice .failure=${this.failure} button=${t('factor.submit')} wrong=${t('factor.wrong')}></failure-notice>
      ${this.renderField()}
      <t-button type="submit" variant="primary" size="large" wide ?loading=${this.busy}>${t('factor.submit')}</t-button>
      <div class="ways">
        <t-button variant="quiet" icon="arrow-left" @click=${() => this.tell('back', { expired: false })}>${t('back')}</t-button>
        <t-button variant="quiet" icon=${this.recovery ? 'device-mobile' : 'key'} @click=${this.switchKind}>${t(this.recovery ? 'factor.use-code' : 'factor.use-recovery')}</t-button>
      </div>
    </form>`;
  }
}
