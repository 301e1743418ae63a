import '@tessera/ui/button';
import '@tessera/ui/empty';
import { formatDateTime, formatTime } from '@tessera/ui/dates';
import '@tessera/ui/icon';
import '@tessera/ui/skeleton';
import { base } from '@tessera/ui/styles/base';
import { panel } from '@tessera/ui/styles/panel';
import { ApiProblem, describeProblem, PageElement } from '@tessera/web-sdk';
import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { timeText } from '../booking-time.js';
import { pageHead, pageHeadStyles } from '../page-head.js';
import { type CheckedIn, checkIns } from './check-in.api.js';
import { t } from './texts.js';

/** Behind the code at the door: checks in at once, and says to what. */
export default class CheckInPage extends PageElement {
  static override styles = [
    base,
    panel,
    pageHeadStyles,
    css`
      .panel { max-width: 560px; padding: 24px; display: grid; gap: 12px; }
      .result { display: flex; align-items: center; gap: 8px; font-size: var(--t-text-xl); font-weight: 600; }
      .done t-icon { color: var(--t-success-text); }
      .what { font-size: var(--t-text-l); }
      .acts { display: flex; flex-wrap: wrap; gap: 8px; margin-top: 8px; }
    `,
  ];

  @state() private done: CheckedIn | undefined;
  @state() private failure: { text: string; number: string; next: string | undefined; mayPass: boolean } | undefined;

  protected override pageTitle(): string {
    return t('page.title');
  }

  private get code(): string {
    return this.query.get('code') ?? '';
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('query');
    if (changed.has('query') && this.code !== '' && before?.get('code') !== this.code) void this.checkIn(this.code);
  }

  private async checkIn(code: string): Promise<void> {
    this.done = undefined;
    this.failure = undefined;
    try {
      this.done = await checkIns.byCode(code);
    } catch (error) {
      const told = error instanceof ApiProblem ? (error.problem.next ?? error.problem.from) : undefined;
      // the network or the portal were away: that is no word about the booking
      const mayPass = !(error instanceof ApiProblem) || error.status === 0 || error.status >= 500;
      this.failure = { ...describeProblem(error), next: typeof told === 'string' ? told : undefined, mayPass };
    }
  }

  private renderDone({ bookingId, number, resource, site, time, zone, at, already }: CheckedIn): TemplateResult {
    return html`<p class="result done"><t-icon name="circle-check" size="28"></t-icon>${t(already ? 'page.already' : 'page.done')}</p>
      <p class="what">${resource}<span class="muted">\u3000${site}</span></p>
      <p class="num">${timeText(time)}</p>
      <p class="muted xs num">${t('page.at', { time: formatTime(at, { timeZone: zone }) })}\u3000${number}</p>
      <div class="acts"><t-button href="/booking/bookings/${bookingId}">${t('page.detail')}</t-button></div>`;
  }

  private renderContent(): TemplateResult {
    if (this.code === '')
      return html`<t-empty icon="qrcode" heading=${t('page.no-code')} note=${t('page.no-code.note')}><t-button size="small" href="/booking/mine">${t('page.mine')}</t-button></t-empty>`;
    if (this.done) return this.renderDone(this.done);
    const { failure } = this;
    if (!failure) return html`<p>${t('page.busy')}</p><t-skeleton lines="2"></t-skeleton>`;
    const { text, number, next } = failure;
    return html`<p class="result"><t-icon name="alert-circle" size="28"></t-icon>${text}</p>
      ${next ? html`<p class="num">${t('page.next', { time: formatDateTime(next) })}</p>` : nothing}
      <p class="muted xs">${number}</p>
      <div class="acts">${failure.mayPass ? html`<t-button variant="primary" @click=${() => this.checkIn(this.code)}>${t('page.again')}</t-button>` : nothing}
        <t-button href="/booking/mine">${t('page.mine')}</t-button></div>`;
  }

  protected override render(): TemplateResult {
    return html`${pageHead(t('page.title'))}<section class="panel" role="status">${this.renderContent()}</section>`;
  }
}
