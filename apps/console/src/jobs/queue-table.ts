import { formatRelative } from '@tessera/ui/dates';
import { formatNumber } from '@tessera/ui/numbers';
import { html, type TemplateResult } from 'lit';
import { queueName, stateName } from './job-looks.js';
import { type JobState, jobStates, type QueueName, type QueuesSummary } from './jobs.api.js';
import { t } from './texts.js';

/** How many jobs are in which state; every number leads to its list. */
export function queueTable(
  { items, outbox }: QueuesSummary,
  chosen: { queue: QueueName; state: JobState },
  now: string,
): TemplateResult {
  const cell = (queue: QueueName, state: JobState, count: number): TemplateResult => {
    const current = chosen.queue === queue && chosen.state === state;
    return html`<td class="r ${current ? 'current' : ''}" data-label=${stateName(state)}><a class=${count === 0 ? 'zero' : state} href="/console/jobs?queue=${queue}&state=${state}"
      aria-current=${current ? 'true' : 'false'} aria-label=${t('queue.count', { queue: queueName(queue), state: stateName(state), count })}>${formatNumber(count)}</a></td>`;
  };
  return html`<div class="table-scroll"><table class="table stacks queues">
      <caption>${t('queues')}</caption>
      <thead><tr><th scope="col">${t('column.queue')}</th>${jobStates.map((state) => html`<th scope="col" class="r">${stateName(state)}</th>`)}</tr></thead>
      <tbody>${items.map(
        (
          queue,
        ) => html`<tr><th scope="row">${queueName(queue.name)}<small>${queue.engine === 'redis' ? 'Redis' : 'PostgreSQL'}</small></th>
          ${jobStates.map((state) => cell(queue.name, state, queue[state]))}</tr>`,
      )}</tbody>
    </table></div>
    <p class="outbox muted xs num">${
      outbox.waiting === 0
        ? t('outbox.none')
        : t('outbox', {
            count: outbox.waiting,
            since: outbox.oldestDueAt ? formatRelative(outbox.oldestDueAt, now) : '—',
          })
    }</p>`;
}
