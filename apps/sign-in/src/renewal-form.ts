import { judgePassword, type PasswordRule, passwordRuleNames } from '@tessera/contracts/password-rules';
import '@tessera/ui/button';
import '@tessera/ui/icon';
import '@tessera/ui/text-field';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { Credentials } from './credentials-form.js';
import './failure-notice.js';
import type { Failure } from './failure-notice.js';
import { LightElement } from './light-element.js';
import { type PasswordLimits, passwordLimits, renewPassword } from './session-requests.js';
import { t } from './texts.js';

/** A new password in place of one that has expired; every rule is judged while typing. Tells `renewed`, `other`. */
@customElement('renewal-form')
export class RenewalForm extends LightElement {
  @property({ attribute: false }) credentials: Credentials = { account: '', password: '' };

  @state() private limits: PasswordLimits | null = null;
  @state() private next = '';
  @state() private again = '';
  @state() private nextError = '';
  @state() private againError = '';
  @state() private busy = false;
  @state() private failure: Failure | null = null;
  @query('[name="next"]') private nextField!: HTMLElement;
  @query('[name="again"]') private againField!: HTMLElement;

  override connectedCallback(): void {
    super.connectedCallback();
    void passwordLimits().then((limits) => {
      this.limits = limits;
    });
  }

  override focus(): void {
    void this.updateComplete.then(() => this.nextField.focus());
  }

  private get judged(): Record<PasswordRule, boolean> | null {
    if (!this.limits) return null;
    const { account, password } = this.credentials;
    return judgePassword(this.next, this.limits, { account, current: password });
  }

  private readonly submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (this.busy) return;
    const broken = this.next === '' || Object.values(this.judged ?? {}).includes(false);
    this.nextError = broken ? t('renew.broken') : '';
    this.againError = !broken && this.again !== this.next ? t('renew.again.differs') : '';
    if (broken) return this.nextField.focus();
    if (this.againError) return this.againField.focus();
    this.busy = true;
    this.failure = null;
    const outcome = await renewPassword(this.credentials.password, this.next);
    this.busy = false;
    if (outcome.kind === 'done') return this.tell('renewed');
    if (outcome.kind === 'broken') {
      const own = outcome.codes.find((code) => code === 'common' || code === 'used-before');
      this.nextError =
        own === 'common' ? t('rule.common') : own === 'used-before' ? t('rule.used-before') : t('renew.broken');
      return this.nextField.focus();
    }
    this.failure =
      outcome.kind === 'signed-in' || outcome.kind === 'captcha' || outcome.kind === 'second-factor' ? null : outcome;
  };

  private renderRule(rule: PasswordRule, met: boolean): TemplateResult {
    const { minLength: min, maxLength: max } = this.limits ?? { minLength: 0, maxLength: 0 };
    return html`<li class=${met ? 'met' : ''}>
      <t-icon name=${met ? 'check' : 'minus'} size="16" label=${t(met ? 'renew.met' : 'renew.open')}></t-icon>${t(`rule.${rule}`, { min, max })}
    </li>`;
  }

  private renderField(
    name: 'next' | 'again',
    value: string,
    error: string,
    set: (value: string) => void,
  ): TemplateResult {
    return html`<t-text-field
      size="large" type="password" name=${name} label=${t(`renew.${name}`)} autocomplete="new-password" .error=${error} .value=${value}
      @input=${(event: Event) => set((event.target as HTMLInputElement).value)}
    ></t-text-field>`;
  }

  protected override render(): TemplateResult {
    const judged = this.judged;
    return html`<form class="form" novalidate @submit=${this.submit}>
      <h1>${t('renew.title')}</h1>
      <p class="intro">${t('renew.intro', { account: this.credentials.account })}</p>
      <failure-notice .failure=${this.failure} button=${t('renew.submit')}></failure-notice>
      <input class="sr" type="text" autocomplete="username" .value=${this.credentials.account} tabindex="-1" aria-hidden="true" readonly />
      ${this.renderField('next', this.next, this.nextError, (value) => (this.next = value))}
      ${judged ? html`<ul class="rules" aria-label=${t('renew.rules')}>${passwordRuleNames.map((rule) => this.renderRule(rule, judged[rule]))}</ul>` : nothing}
      ${this.renderField('again', this.again, this.againError, (value) => (this.again = value))}
      <t-button type="submit" variant="primary" size="large" wide ?loading=${this.busy}>${t('renew.submit')}</t-button>
      <div class="ways"><t-button variant="quiet" icon="logout" @click=${() => this.tell('other')}>${t('renew.other')}</t-button></div>
    </form>`;
  }
}
