import '@tessera/ui/badge';
import '@tessera/ui/button';
import { formatDateTime } from '@tessera/ui/dates';
import '@tessera/ui/empty';
import { formatNumber } from '@tessera/ui/numbers';
import { base, panel, table, tabs } from '@tessera/ui/styles';
import { localized, PageElement } from '@tessera/web-sdk';
import { css, html, nothing, type TemplateResult } from 'lit';
import { Loading } from '../frame/loading.js';
import { pageHead, pageHeadStyles } from '../frame/page-head.js';
import { roomStyles } from '../frame/room.styles.js';
import { everyText } from './job-looks.js';
import { jobTabs } from './job-tabs.js';
import { jobs, type Schedule } from './jobs.api.js';
import { t } from './texts.js';

/** What runs regularly, when it runs next and how it went last. */
export default class SchedulesPage extends PageElement {
  static override styles = [
    base,
    panel,
    table,
    tabs,
    pageHeadStyles,
    roomStyles,
    css`
      .fault { display: block; margin-top: 2px; font-size: var(--t-text-xs); color: var(--t-danger-text); overflow-wrap: anywhere; }
    `,
  ];

  private readonly list = new Loading(this, () => jobs.schedules());

  override connectedCallback(): void {
    super.connectedCallback();
    void this.list.load();
  }

  protected pageTitle(): string {
    return t('tab.schedules');
  }

  private renderLast({ lastStartedAt, lastFinishedAt, lastError }: Schedule): TemplateResult {
    if (!lastStartedAt) return html`<span class="muted">${t('schedule.never')}</span>`;
    const running = !lastFinishedAt || lastFinishedAt < lastStartedAt;
    const [variant, icon, text] = lastError
      ? (['danger', 'alert-circle', t('schedule.failed')] as const)
      : running
        ? (['info', 'refresh', t('schedule.running')] as const)
        : (['success', 'check', t('schedule.went-well')] as const);
    return html`<span class="nowrap">${formatDateTime(lastStartedAt)}</span> <t-badge variant=${variant} icon=${icon}>${text}</t-badge>
      ${lastError ? html`<span class="fault">${lastError}</span>` : nothing}`;
  }

  private renderTable(all: readonly Schedule[]): TemplateResult {
    if (all.length === 0) return html`<t-empty icon="calendar-clock" heading=${t('schedule.none')}></t-empty>`;
    return html`<div class="table-scroll"><table class="table stacks">
      <caption>${t('tab.schedules')}</caption>
      <thead><tr><th scope="col">${t('column.job')}</th><th scope="col">${t('column.every')}</th><th scope="col">${t('column.next')}</th>
        <th scope="col">${t('column.last')}</th><th scope="col" class="r">${t('column.runs')}</th><th scope="col" class="r">${t('column.failures')}</th></tr></thead>
      <tbody>${all.map(
        (one) => html`<tr>
          <th scope="row">${one.description ? localized(one.description) : one.name}<small>${one.name}</small></th>
          <td class="num" data-label=${t('column.every')}>${everyText(one.every)}</td>
          <td class="num" data-label=${t('column.next')}>${one.nextAt ? formatDateTime(one.nextAt) : '—'}</td>
          <td data-label=${t('column.last')}>${this.renderLast(one)}</td>
          <td class="r" data-label=${t('column.runs')}>${formatNumber(one.runs)}</td>
          <td class="r ${one.failures === 0 ? 'muted' : ''}" data-label=${t('column.failures')}>${formatNumber(one.failures)}</td>
        </tr>`,
      )}</tbody>
    </table></div>`;
  }

  protected override render(): TemplateResult {
    return html`${pageHead(t('title'), { acts: html`<t-button icon="refresh" ?loading=${this.list.busy} @click=${() => this.list.load()}>${t('again')}</t-button>` })}
      ${jobTabs('/console/jobs/schedules')}
      <section class="panel" aria-label=${t('tab.schedules')}>${this.list.render((all) => this.renderTable(all))}</section>`;
  }
}
