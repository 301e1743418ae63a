import '@tessera/ui/badge';
import '@tessera/ui/button';
import { formatDateTime } from '@tessera/ui/dates';
import { element, TesseraElement } from '@tessera/ui/element';
import { base } from '@tessera/ui/styles/base';
import { table } from '@tessera/ui/styles/table';
import { localized } from '@tessera/web-sdk';
import { css, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { rowState } from './row-state.js';
import { t } from './texts.js';
import type { QueueState, Row } from './waiting-queues.js';
import { factText, waitText, wordsText } from './waiting-words.js';

/** The items of a kind without verdicts: things to do, each on the page that it leads to. */
@element('tessera-task-table')
export class TaskTable extends TesseraElement {
  static override styles = [
    base,
    table,
    css`
      :host { display: block; min-height: 0; overflow: auto; }
      .title { font-weight: 600; }
      td { vertical-align: top; }
      .acts { text-align: end; white-space: nowrap; }
    `,
  ];

  @property({ attribute: false }) state!: QueueState;

  private renderRow({ item }: Row): TemplateResult {
    const { variant, icon } = rowState({ item });
    const [fact] = item.facts;
    const title = wordsText(item.title);
    return html`<tr>
      <th scope="row"><a class="title" href=${item.link ?? nothing}>${title}</a>${item.number ? html`<small class="num">${item.number}</small>` : nothing}</th>
      <td class="num" data-label=${fact ? wordsText(fact.label) : nothing}>${fact ? factText(fact.value) : nothing}</td>
      <td data-label=${t('column.asker')}>${item.from ? html`${item.from.name} <small>${item.from.agency}</small>` : nothing}</td>
      <td class="num" data-label=${t('column.wait')} title=${formatDateTime(item.since)}>${waitText(item.since)}</td>
      <td data-label=${t('column.state')}><t-badge variant=${variant} icon=${icon}>${t(`task.${item.urgency}`)}</t-badge></td>
      <td class="acts">${item.link ? html`<t-button size="small" href=${item.link} label="${t('task.open')} ${title}">${t('task.open')}</t-button>` : nothing}</td>
    </tr>`;
  }

  protected override render(): TemplateResult {
    const { rows, queue } = this.state;
    const fact = rows.find(({ item }) => item.facts[0])?.item.facts[0];
    return html`<div class="table-scroll"><table class="table stacks">
      <caption>${localized(queue.name)}</caption>
      <thead><tr>
        <th scope="col">${t('column.item')}</th><th scope="col">${fact ? wordsText(fact.label) : t('column.fact')}</th><th scope="col">${t('column.asker')}</th>
        <th scope="col">${t('column.wait')}</th><th scope="col">${t('column.state')}</th><th scope="col" class="acts"><span class="sr">${t('column.acts')}</span></th>
      </tr></thead>
      <tbody>${repeat(
        rows,
        ({ item }) => item.id,
        (row) => this.renderRow(row),
      )}</tbody>
    </table></div>`;
  }
}
