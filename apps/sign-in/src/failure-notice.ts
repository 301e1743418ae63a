import '@tessera/ui/callout';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { LightElement } from './light-element.js';
import type { Outcome } from './outcome.js';
import { t } from './texts.js';
import { timeLeft, timeOfDay } from './time-left.js';

export type Failure =
  | Exclude<Outcome, { kind: 'signed-in' | 'second-factor' | 'captcha' }>
  | { kind: 'insecure' | 'expired' };

/** Says why the last try did not succeed; counts down while an account is locked. */
@customElement('failure-notice')
export class FailureNotice extends LightElement {
  @property({ attribute: false }) failure: Failure | null = null;
  /** Words of the button to press again. */
  @property() button = '';
  /** The first line for a wrong try; the one about account and password unless said. */
  @property() wrong = '';

  @state() private now = Date.now();
  private ticking: ReturnType<typeof setInterval> | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.ticking);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('failure')) return;
    clearInterval(this.ticking);
    this.now = Date.now();
    if (this.failure && 'until' in this.failure) this.ticking = setInterval(() => this.tick(), 1000);
  }

  private tick(): void {
    this.now = Date.now();
    if (this.failure && 'until' in this.failure && this.failure.until <= this.now) clearInterval(this.ticking);
  }

  private danger(heading: string, note: TemplateResult | string = ''): TemplateResult {
    return html`<t-callout variant="danger" heading=${heading} alert>${note}</t-callout>`;
  }

  private renderWait(kind: 'locked' | 'busy', until: number): TemplateResult {
    if (until <= this.now) return html`<t-callout variant="info">${t('locked.over')}</t-callout>`;
    const values = { time: timeOfDay(until), left: '\n' };
    const [before, after] = t('locked.until', values).split('\n');
    // The seconds are for the eye: read out every second they would drown everything else.
    return this.danger(
      t(kind),
      html`${before}<span class="num" aria-live="off">${timeLeft(until - this.now)}</span>${after}`,
    );
  }

  protected override render(): TemplateResult | typeof nothing {
    const { failure } = this;
    if (!failure) return nothing;
    if (failure.kind === 'locked' || failure.kind === 'busy') return this.renderWait(failure.kind, failure.until);
    if (failure.kind === 'wrong') return this.danger(this.wrong || t('wrong'), t('wrong.note'));
    if (failure.kind === 'unreachable')
      return this.danger(t('unreachable'), t('unreachable.note', { button: this.button }));
    if (failure.kind === 'failed') return this.danger(t('failed'), t('failed.note', { number: failure.number }));
    if (failure.kind === 'insecure') return this.danger(t('captcha.insecure'));
    return html`<t-callout variant="info" alert>${t('factor.expired')}</t-callout>`;
  }
}
