import '@tessera/ui/badge';
import { formatDateTime } from '@tessera/ui/dates';
import { element, TesseraElement } from '@tessera/ui/element';
import '@tessera/ui/empty';
import { pagedList } from '@tessera/ui/paged-list';
import { base } from '@tessera/ui/styles/base';
import { table } from '@tessera/ui/styles/table';
import { CursorList, describeProblem } from '@tessera/web-sdk';
import { css, html, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { mustRead, type PeopleFilter, type PersonProgress } from './must-read.api.js';
import { t } from './texts.js';

const heads = ['name', 'title', 'unit', 'state'] as const;

/** Who of the agency that posted the notice has confirmed it, by name. */
@element('bulletin-people-progress')
export class PeopleProgress extends TesseraElement {
  static override styles = [base, table, css`.state { padding: 32px 16px; }`];

  @property() noticeId = '';
  @property() agency = '';
  @property() state: PeopleFilter['state'] = 'all';

  private readonly list = new CursorList<PersonProgress>(this, ({ cursor, signal }) =>
    mustRead.people(this.noticeId, { state: this.state, cursor }, signal),
  );

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('noticeId') || changed.has('state')) this.list.restart();
  }

  private renderRow({ name, title, unit, acknowledgedAt }: PersonProgress): TemplateResult {
    return html`<tr>
      <th scope="row">${name}</th>
      <td data-label=${t('people.title')}>${title || '—'}</td>
      <td data-label=${t('people.unit')}>${unit || '—'}</td>
      <td class="num" data-label=${t('people.state')}>${acknowledgedAt ? formatDateTime(acknowledgedAt) : html`<t-badge variant="warning" icon="hourglass">${t('people.not-yet')}</t-badge>`}</td>
    </tr>`;
  }

  private renderTable(): TemplateResult {
    return html`<div class="table-scroll"><table class="table stacks">
      <caption>${t('people.caption', { agency: this.agency })}</caption>
      <thead><tr>${heads.map((name) => html`<th scope="col">${t(`people.${name}`)}</th>`)}</tr></thead>
      <tbody>${repeat(
        this.list.items,
        ({ accountId }) => accountId,
        (row) => this.renderRow(row),
      )}</tbody>
    </table></div>`;
  }

  protected override render(): TemplateResult {
    return pagedList(this.list, {
      rows: () => this.renderTable(),
      empty: () => html`<t-empty class="state" icon="users" heading=${t('people.none')}></t-empty>`,
      describe: describeProblem,
      unit: '',
    });
  }
}
