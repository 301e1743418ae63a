import type { CaptchaView } from '@tessera/contracts';
import '@tessera/ui/button';
import '@tessera/ui/radio-group';
import '@tessera/ui/text-field';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { Method } from './boot.js';
import { CaptchaSolver } from './captcha-solver.js';
import './failure-notice.js';
import type { Failure } from './failure-notice.js';
import { LightElement } from './light-element.js';
import './picture-captcha.js';
import type { Outcome } from './outcome.js';
import { InsecureContext } from './proof-of-work.js';
import { signIn } from './session-requests.js';
import { t } from './texts.js';

type Field = 'account' | 'password' | 'captcha';

export interface Credentials {
  account: string;
  password: string;
}

/** Account and password, with a captcha when the server asks for one. Tells `proven {outcome, credentials}`. */
@customElement('credentials-form')
export class CredentialsForm extends LightElement {
  /** Ways of signing in that the server offers; one alone needs no choice. */
  @property({ attribute: false }) methods: readonly Method[] = ['password'];
  /** Shown at the start, e.g. when the second step took too long. */
  @property({ attribute: false }) failure: Failure | null = null;

  @state() private missing: readonly Field[] = [];
  @state() private busy = false;
  @state() private checking = false;
  @state() private account = '';
  @state() private password = '';
  @state() private captchaText = '';
  @state() private freshPicture = false;
  @query('form') private form!: HTMLFormElement;
  private readonly solver = new CaptchaSolver();

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.solver.take(null);
  }

  override focus(): void {
    this.focusField(this.account ? 'password' : 'account');
  }

  private focusField(name: Field): void {
    void this.updateComplete.then(() => this.form.querySelector<HTMLElement>(`[name="${name}"]`)?.focus());
  }

  private readonly submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (this.busy) return;
    const values: Record<Field, string> = {
      account: this.account.trim(),
      password: this.password,
      captcha: this.captchaText.trim(),
    };
    const asked: Field[] = this.solver.picture ? ['account', 'password', 'captcha'] : ['account', 'password'];
    this.missing = asked.filter((field) => !values[field]);
    const [first] = this.missing;
    if (first) return this.focusField(first);
    this.busy = true;
    this.failure = null;
    try {
      this.take(await this.attempt(values.account, values.password));
    } catch (error) {
      this.failure = error instanceof InsecureContext ? { kind: 'insecure' } : { kind: 'failed', number: 'T-2000' };
    } finally {
      this.busy = false;
      this.checking = false;
    }
  };

  /** One try; a proof of work asked for on the way is done and the try repeated once, unseen. */
  private async attempt(account: string, password: string): Promise<Outcome> {
    const outcome = await this.sendWithCaptcha(account, password);
    if (outcome.kind !== 'captcha' || outcome.captcha.kind !== 'proof-of-work') return outcome;
    this.solver.take(outcome.captcha);
    return this.sendWithCaptcha(account, password);
  }

  private async sendWithCaptcha(account: string, password: string): Promise<Outcome> {
    this.checking = this.solver.needed && !this.solver.picture;
    const captcha = await this.solver.answer(this.captchaText);
    const outcome = await signIn({ account, password, ...(captcha ? { captcha } : {}) });
    // One that was sent is used up, whatever came of it, unless it never arrived.
    if (outcome.kind !== 'unreachable') this.solver.take(null);
    return outcome;
  }

  private take(outcome: Outcome): void {
    if (outcome.kind === 'signed-in' || outcome.kind === 'second-factor') {
      this.tell('proven', { outcome, credentials: { account: this.account.trim(), password: this.password } });
      return;
    }
    const next: CaptchaView | undefined = 'captcha' in outcome ? outcome.captcha : undefined;
    if (next) this.solver.take(next);
    this.captchaText = '';
    this.freshPicture = this.solver.picture !== null;
    if (outcome.kind === 'captcha') {
      // A proof of work refused twice running is not the person's to mend.
      if (this.solver.picture) this.focusField('captcha');
      else this.failure = { kind: 'failed', number: 'T-1103' };
      return;
    }
    this.failure = outcome;
    if (outcome.kind !== 'wrong') return;
    this.password = '';
    this.focusField('password');
  }

  private renderMethods(): TemplateResult {
    const options = this.methods.map((value) => ({ value, label: t(`method.${value}`), icon: 'key' }));
    return html`<t-radio-group look="cards" label=${t('method')} .options=${options} .value=${this.methods[0] ?? ''}></t-radio-group>`;
  }

  private renderField(name: 'account' | 'password', value: string, set: (value: string) => void): TemplateResult {
    const missing = name === 'account' ? t('account.missing') : t('password.missing');
    return html`<t-text-field
      size="large" name=${name} label=${t(name)} type=${name === 'password' ? 'password' : 'text'} autocapitalize="none"
      autocomplete=${name === 'password' ? 'current-password' : 'username'} error=${this.missing.includes(name) ? missing : ''}
      .value=${value} @input=${(event: Event) => set((event.target as HTMLInputElement).value)}
    ></t-text-field>`;
  }

  private renderPicture(picture: string): TemplateResult {
    const error = this.missing.includes('captcha')
      ? t('captcha.missing')
      : this.freshPicture && this.failure
        ? t('captcha.again')
        : '';
    return html`<picture-captcha
      .picture=${picture} .value=${this.captchaText} .error=${error}
      @input=${(event: Event) => {
        this.captchaText = (event.target as HTMLInputElement).value;
      }}
      @renew=${async () => {
        await this.solver.renew();
        this.captchaText = '';
        this.requestUpdate();
      }}
    ></picture-captcha>`;
  }

  protected override render(): TemplateResult {
    const { picture } = this.solver;
    return html`<form class="form" novalidate @submit=${this.submit}>
      <h1>${t('title')}</h1>
      ${this.methods.length > 1 ? this.renderMethods() : nothing}
      <failure-notice .failure=${this.failure} button=${t('submit')}></failure-notice>
      ${this.renderField('account', this.account, (value) => (this.account = value))}
      ${this.renderField('password', this.password, (value) => (this.password = value))}
      ${picture ? this.renderPicture(picture) : nothing}
      <t-button type="submit" variant="primary" size="large" wide ?loading=${this.busy}>${t('submit')}</t-button>
      <p class="working" role="status">${this.checking ? t('captcha.working') : nothing}</p>
    </form>`;
  }
}
