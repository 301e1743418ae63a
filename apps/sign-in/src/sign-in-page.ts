import type { SessionView } from '@tessera/contracts';
import { localized } from '@tessera/web-sdk';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { SignInBoot } from './boot.js';
import type { Credentials } from './credentials-form.js';
import './credentials-form.js';
import './display-tools.js';
import type { Failure } from './failure-notice.js';
import gate from './gate.svg';
import { LightElement } from './light-element.js';
import { mark } from './mark.js';
import type { Outcome } from './outcome.js';
import './renewal-form.js';
import { returnPath } from './return-path.js';
import './second-factor-form.js';
import { signOut } from './session-requests.js';
import { t } from './texts.js';

type Step = { name: 'credentials' } | { name: 'second-factor'; challenge: string } | { name: 'renewal' };
type Proven = CustomEvent<{
  outcome: Extract<Outcome, { kind: 'signed-in' | 'second-factor' }>;
  credentials?: Credentials;
}>;

/** The page: the gate at the left, one step of signing in at the right. */
@customElement('sign-in-page')
export class SignInPage extends LightElement {
  @property({ attribute: false }) boot!: SignInBoot;

  @state() private step: Step = { name: 'credentials' };
  @state() private failure: Failure | null = null;
  private credentials: Credentials = { account: '', password: '' };

  protected override updated(changed: PropertyValues): void {
    document.title = [t('title'), localized(this.boot.government) || 'Tessera'].join('｜');
    if (changed.has('step')) this.querySelector<HTMLElement>('[data-step]')?.focus();
  }

  private readonly proven = (event: Proven): void => {
    const { outcome, credentials } = event.detail;
    this.credentials = credentials ?? this.credentials;
    if (outcome.kind === 'second-factor') this.step = { name: 'second-factor', challenge: outcome.challenge };
    else this.enter(outcome.session);
  };

  private enter({ passwordDaysLeft }: SessionView): void {
    if (passwordDaysLeft !== null && passwordDaysLeft <= 0) this.step = { name: 'renewal' };
    else this.leave();
  }

  private leave(): void {
    location.replace(returnPath(location.search, location.origin));
  }

  private back(failure: Failure | null): void {
    this.credentials = { account: '', password: '' };
    this.failure = failure;
    this.step = { name: 'credentials' };
  }

  private async startOver(): Promise<void> {
    await signOut();
    this.back(null);
  }

  private renderStep(): TemplateResult {
    if (this.step.name === 'second-factor')
      return html`<second-factor-form
        data-step .challenge=${this.step.challenge} @proven=${this.proven}
        @back=${(event: CustomEvent<{ expired: boolean }>) => this.back(event.detail.expired ? { kind: 'expired' } : null)}
      ></second-factor-form>`;
    if (this.step.name === 'renewal')
      return html`<renewal-form data-step .credentials=${this.credentials} @renewed=${this.leave} @other=${this.startOver}></renewal-form>`;
    return html`<credentials-form data-step .failure=${this.failure} .methods=${this.boot.methods} @proven=${this.proven}></credentials-form>`;
  }

  protected override render(): TemplateResult {
    const government = localized(this.boot.government);
    return html`<aside class="gate">
        <div class="brand">${mark}<span><b>${government || 'Tessera'}</b><small>${t('portal')}</small></span></div>
        <img class="art" src=${gate} alt="" width="359" height="443" />
        ${this.boot.support ? html`<div class="say"><h2>${t('support')}</h2><p>${this.boot.support}</p></div>` : html`<span></span>`}
      </aside>
      <main class="pane">
        <div class="tools"><display-tools></display-tools></div>
        ${this.renderStep()}
        ${this.boot.support ? html`<p class="support-line"><b>${t('support')}</b>${this.boot.support}</p>` : nothing}
      </main>`;
  }
}
