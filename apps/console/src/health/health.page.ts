import '@tessera/ui/badge';
import '@tessera/ui/empty';
import { formatDateTime, formatRelative, formatTime } from '@tessera/ui/dates';
import '@tessera/ui/icon';
import { formatNumber } from '@tessera/ui/numbers';
import { base, panel, table } from '@tessera/ui/styles';
import { describeProblem, localized, PageElement } from '@tessera/web-sdk';
import { css, html, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { definitionStyles } from '../frame/definitions.js';
import { failure } from '../frame/loading.js';
import { pageHead, pageHeadStyles } from '../frame/page-head.js';
import { roomStyles } from '../frame/room.styles.js';
import { type HealthReport, health } from './health.api.js';
import { healthCards } from './health-cards.js';
import { t } from './texts.js';

const refreshEvery = 10_000;
const slowMilliseconds = 300;

/** How the portal is, asked anew every ten seconds without keeping the session alive. */
export default class HealthPage extends PageElement {
  static override styles = [
    base,
    panel,
    table,
    pageHeadStyles,
    roomStyles,
    definitionStyles,
    css`
      .cards { display: grid; gap: 16px; grid-template-columns: repeat(auto-fill, minmax(min(20rem, 100%), 1fr)); }
      .tables { display: grid; gap: 16px; grid-template-columns: repeat(auto-fit, minmax(min(30rem, 100%), 1fr)); align-items: start; }
      .tables section { overflow: clip; }
      .stale { display: inline-flex; align-items: center; gap: 4px; color: var(--t-warning-text); font-size: var(--t-text-s); }
      meter { width: 6rem; height: 8px; vertical-align: middle; }
      .bad { color: var(--t-danger-text); font-weight: 600; }
      .slow { font-weight: 600; }
    `,
  ];

  @state() private figures: HealthReport | undefined;
  @state() private error: unknown;
  @state() private at = '';
  private timer: ReturnType<typeof setInterval> | undefined;
  private turn = 0;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.ask(false);
    this.timer = setInterval(() => {
      if (document.visibilityState === 'visible') void this.ask(true);
    }, refreshEvery);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.timer);
    this.turn++;
  }

  protected pageTitle(): string {
    return t('title');
  }

  private async ask(background: boolean): Promise<void> {
    const turn = ++this.turn;
    if (!background) this.error = undefined;
    try {
      const report = await health.report(background);
      if (turn !== this.turn) return;
      this.figures = report;
      this.at = new Date().toISOString();
      this.error = undefined;
    } catch (error) {
      if (turn === this.turn) this.error = error;
    }
  }

  private renderPlugins({ plugins }: HealthReport): TemplateResult {
    return html`<section class="panel" aria-labelledby="plugins">
      <div class="panel-head"><h2 id="plugins">${t('plugins.list')}</h2></div>
      ${
        plugins.length === 0
          ? html`<t-empty icon="puzzle" heading=${t('plugins.none')}></t-empty>`
          : html`<div class="table-scroll"><table class="table stacks"><caption>${t('plugins.list')}</caption>
          <thead><tr><th scope="col">${t('plugins.plugin')}</th><th scope="col">${t('plugins.state')}</th><th scope="col" class="r">${t('plugins.faults')}</th></tr></thead>
          <tbody>${plugins.map(
            ({ id, name, state: condition, reason, faults }) => html`<tr>
              <th scope="row"><a href=${`/console/plugins?plugin=${encodeURIComponent(id)}`}>${localized(name)}</a><small>${id}</small></th>
              <td>${
                condition === 'quarantined'
                  ? html`<t-badge variant="danger" icon="alert-circle">${t('plugins.quarantined')}</t-badge><small>${reason}</small>`
                  : html`<t-badge variant="success" icon="circle-check">${t('verdict.good')}</t-badge>`
              }</td>
              <td class="r ${faults === 0 ? 'muted' : 'bad'}" data-label=${t('plugins.faults')}>${formatNumber(faults)}</td>
            </tr>`,
          )}</tbody></table></div>`
      }
    </section>`;
  }

  private renderRoutes({ routes }: HealthReport): TemplateResult {
    return html`<section class="panel" aria-labelledby="routes">
      <div class="panel-head"><h2 id="routes">${t('routes')}</h2><span class="muted xs">${t('routes.note')}</span></div>
      ${
        routes.length === 0
          ? html`<t-empty icon="route" heading=${t('routes.none')}></t-empty>`
          : html`<div class="table-scroll"><table class="table stacks"><caption>${t('routes')}</caption>
          <thead><tr><th scope="col">${t('routes.route')}</th><th scope="col" class="r">${t('routes.requests')}</th><th scope="col" class="r">${t('routes.errors')}</th>
            <th scope="col" class="r">p95</th></tr></thead>
          <tbody>${routes.map(
            ({ route, requests, errors, p95Milliseconds }) => html`<tr>
              <th scope="row"><code>${route}</code></th>
              <td class="r" data-label=${t('routes.requests')}>${formatNumber(requests)}</td>
              <td class="r ${errors === 0 ? 'muted' : 'bad'}" data-label=${t('routes.errors')}>${formatNumber(errors)}</td>
              <td class="r nowrap ${p95Milliseconds > slowMilliseconds ? 'slow' : ''}" data-label="p95">${p95Milliseconds > slowMilliseconds ? html`<t-icon name="alert-triangle" size="14" label=${t('routes.slow')}></t-icon> ` : ''}${formatNumber(Math.round(p95Milliseconds))}&nbsp;ms</td>
            </tr>`,
          )}</tbody></table></div>`
      }
    </section>`;
  }

  private renderStale(): TemplateResult {
    const { text, number } = describeProblem(this.error);
    return html`<span class="stale num" role="status"><t-icon name="clock" size="16"></t-icon>${t('stale', { time: formatTime(this.at), text, number })}</span>`;
  }

  protected override render(): TemplateResult {
    const { figures: report } = this;
    const head = pageHead(t('title'), {
      acts: report
        ? this.error
          ? this.renderStale()
          : html`<span class="muted xs num">${t('at', { time: formatTime(this.at) })}</span>`
        : html``,
    });
    if (!report)
      return html`${head}<section class="panel">${
        this.error ? failure(this.error, () => void this.ask(false)) : html`<t-skeleton lines="8"></t-skeleton>`
      }</section>`;
    const uptime = t('process.uptime', {
      at: formatDateTime(report.startedAt),
      ago: formatRelative(report.startedAt, this.at),
    });
    return html`${head}<div class="panels">${healthCards(report, uptime)}
      <div class="tables">${this.renderRoutes(report)}${this.renderPlugins(report)}</div></div>`;
  }
}
