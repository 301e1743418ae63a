import '@tessera/ui/button';
import { formatDateTime } from '@tessera/ui/dates';
import '@tessera/ui/empty';
import '@tessera/ui/select';
import { base, panel, table, tabs } from '@tessera/ui/styles';
import { CursorList, PageElement, setQuery } from '@tessera/web-sdk';
import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { listStates } from '../frame/list-states.js';
import { Loading } from '../frame/loading.js';
import { pageHead, pageHeadStyles } from '../frame/page-head.js';
import { roomStyles } from '../frame/room.styles.js';
import './job-detail.js';
import { heldText, queueName, stateBadge, stateName } from './job-looks.js';
import { jobTabs } from './job-tabs.js';
import { type Job, type JobState, jobStates, jobs, type QueueName, queueNames } from './jobs.api.js';
import { queueTable } from './queue-table.js';
import { t } from './texts.js';

const chosenValue = (event: Event): string => (event.target as HTMLInputElement).value;

/** Queues with their counts, and the jobs of one of them in one state. */
export default class JobsPage extends PageElement {
  static override styles = [
    base,
    panel,
    table,
    tabs,
    pageHeadStyles,
    roomStyles,
    css`
      .outbox { padding: 8px 16px; border-top: 1px solid var(--t-border); }
      .queues td a { display: inline-block; min-width: 24px; padding: 2px 4px; }
      .queues .zero { color: var(--t-text-muted); }
      .queues .failed { color: var(--t-danger-text); font-weight: 600; }
      .queues .current a { text-decoration: underline; text-decoration-thickness: 3px; font-weight: 600; }
      .error { max-width: 28rem; }
    `,
  ];

  private readonly queues = new Loading(this, () => jobs.queues());
  private readonly list = new CursorList<Job>(this, ({ cursor, signal, background }) =>
    jobs.list(this.queue, this.state, cursor, signal, background),
  );
  private shown = '';

  override connectedCallback(): void {
    super.connectedCallback();
    void this.queues.load();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const shown = `${this.queue} ${this.state}`;
    if (!changed.has('query') || shown === this.shown) return;
    this.shown = shown;
    this.list.restart();
  }

  protected pageTitle(): string {
    return t('title');
  }

  private get queue(): QueueName {
    return queueNames.find((one) => one === this.query.get('queue')) ?? 'portal';
  }
  private get state(): JobState {
    return jobStates.find((one) => one === this.query.get('state')) ?? 'failed';
  }

  private readonly again = (): void => {
    this.list.reload();
    void this.queues.load({ background: true });
  };

  private readonly done = (): void => {
    setQuery({ job: null });
    this.again();
  };

  private renderRow(job: Job): TemplateResult {
    const chosen = job.id === this.query.get('job');
    const at = job.finishedAt ?? job.dueAt ?? job.startedAt;
    return html`<tr class=${chosen ? 'selected' : ''}>
      <th scope="row"><a class="row-link" href=${`?queue=${this.queue}&state=${this.state}&job=${encodeURIComponent(job.id)}`} aria-current=${chosen ? 'true' : nothing}>${job.name}</a>
        <small>${job.plugin}</small></th>
      <td>${stateBadge(job.state)}${job.held ? html`<small>${heldText(job)}</small>` : nothing}</td>
      <td class="r" data-label=${t('column.attempts')}>${t('attempts', { count: job.attempts })}</td>
      <td class="num" data-label=${t('column.created')}>${formatDateTime(job.createdAt)}</td>
      <td class="num" data-label=${t('column.at')}>${at ? formatDateTime(at) : '—'}</td>
      ${this.state === 'failed' ? html`<td class="clip error">${job.error}</td>` : nothing}
    </tr>`;
  }

  private renderRows(items: readonly Job[]): TemplateResult {
    return html`<div class="table-scroll"><table class="table stacks">
      <caption>${t('tab.jobs')}</caption>
      <thead><tr><th scope="col">${t('column.job')}</th><th scope="col">${t('column.state')}</th><th scope="col" class="r">${t('column.attempts')}</th>
        <th scope="col">${t('column.created')}</th><th scope="col">${t('column.at')}</th>${this.state === 'failed' ? html`<th scope="col">${t('column.error')}</th>` : nothing}</tr></thead>
      <tbody>${items.map((job) => this.renderRow(job))}</tbody>
    </table></div>`;
  }

  private renderList(): TemplateResult {
    return html`<section class="panel" aria-label=${t('tab.jobs')}>
      <div class="filters">
        <t-select inline label=${t('column.queue')} .options=${queueNames.map((value) => ({ value, label: queueName(value) }))} .value=${this.queue}
          @change=${(event: Event) => setQuery({ queue: chosenValue(event), job: null })}></t-select>
        <t-select inline label=${t('column.state')} .options=${jobStates.map((value) => ({ value, label: stateName(value) }))} .value=${this.state}
          @change=${(event: Event) => setQuery({ state: chosenValue(event), job: null })}></t-select>
      </div>
      ${listStates(this.list, {
        draw: (items) => this.renderRows(items),
        empty: html`<t-empty icon=${this.state === 'failed' ? 'circle-check' : 'list-check'} heading=${t('empty', { state: stateName(this.state) })} note=${t('empty.note')}></t-empty>`,
      })}
    </section>`;
  }

  protected override render(): TemplateResult {
    const job = this.list.items.find(({ id }) => id === this.query.get('job'));
    return html`${pageHead(t('title'), { acts: html`<t-button icon="refresh" ?loading=${this.list.loading} @click=${this.again}>${t('again')}</t-button>` })}
      ${jobTabs('/console/jobs')}
      <div class="split ${job ? 'chosen' : ''}">
        <div class="panels">
          <section class="panel" aria-label=${t('queues')}>${this.queues.render(
            (summary) => queueTable(summary, { queue: this.queue, state: this.state }, new Date().toISOString()),
            { lines: 3 },
          )}</section>
          ${this.renderList()}
        </div>
        ${job ? html`<console-job-detail .job=${job} @t-close=${() => setQuery({ job: null })} @t-done=${this.done}></console-job-detail>` : nothing}
      </div>`;
  }
}
