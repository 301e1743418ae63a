import '@tessera/ui/empty';
import { element, TesseraElement } from '@tessera/ui/element';
import { formatNumber } from '@tessera/ui/numbers';
import { pagedList } from '@tessera/ui/paged-list';
import { base } from '@tessera/ui/styles/base';
import { table } from '@tessera/ui/styles/table';
import { CursorList, describeProblem } from '@tessera/web-sdk';
import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { type AgencyProgressPage, mustRead, type AgencyProgress as Row } from './must-read.api.js';
import { progressBarStyles } from './progress-bar.styles.js';
import { t } from './texts.js';

/** How far each agency is, with all below it; one step down the tree at a time. */
@element('bulletin-agency-progress')
export class AgencyProgress extends TesseraElement {
  static override styles = [
    base,
    table,
    progressBarStyles,
    css`
      .state { padding: 32px 16px; }
      nav { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 8px; padding: 8px 16px; font-size: var(--t-text-s); }
      .bar { width: 30%; }
      @media (max-width: 599.98px) { .bar { flex: 1 0 100%; } }
    `,
  ];

  @property() noticeId = '';
  /** Agency whose parts are shown; empty: the top of the audience. */
  @property() under = '';
  @property({ type: Boolean }) incomplete = false;

  private path: AgencyProgressPage['path'] = [];
  private readonly list = new CursorList<Row>(this, async ({ cursor, signal }) => {
    const { noticeId, under, incomplete } = this;
    const page = await mustRead.agencies(noticeId, { under: under || undefined, incomplete, cursor }, signal);
    this.path = page.path;
    return page;
  });

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('noticeId') || changed.has('under') || changed.has('incomplete')) this.list.restart();
  }

  private address(under: string): string {
    const query = new URLSearchParams({ ...(under && { under }), ...(this.incomplete && { incomplete: 'true' }) });
    return `?${query}`;
  }

  private renderPath(): TemplateResult | typeof nothing {
    if (this.path.length === 0) return nothing;
    const last = this.path.length - 1;
    return html`<nav aria-label=${t('agencies.path')}><a href=${this.address('')}>${t('agencies.all')}</a>${this.path.map(
      ({ agencyId, name }, at) =>
        html`<span aria-hidden="true">/</span>${at === last ? html`<b aria-current="page">${name}</b>` : html`<a href=${this.address(agencyId)}>${name}</a>`}`,
    )}</nav>`;
  }

  private renderRow({ agencyId, name, own, branches, addressed, acknowledged, missing }: Row): TemplateResult {
    const said = own ? t('agencies.own', { name }) : name;
    const rate = addressed === 0 ? 0 : Math.floor((acknowledged / addressed) * 100);
    return html`<tr>
      <th scope="row">${branches ? html`<a href=${this.address(agencyId)}>${said}</a>` : said}</th>
      <td class="bar"><progress max=${addressed} .value=${acknowledged} aria-label=${`${said} ${rate}%`}></progress></td>
      <td class="r" data-label=${t('agencies.rate')}>${rate}%</td>
      <td class="r" data-label=${t('figure.addressed')}>${formatNumber(addressed)}</td>
      <td class="r" data-label=${t('figure.acknowledged')}>${formatNumber(acknowledged)}</td>
      <td class="r" data-label=${t('figure.missing')}>${formatNumber(missing)}</td>
    </tr>`;
  }

  private renderTable(): TemplateResult {
    const figures = ['addressed', 'acknowledged', 'missing'] as const;
    return html`<div class="table-scroll"><table class="table stacks">
      <caption>${t('agencies.caption')}</caption>
      <thead><tr><th scope="col">${t('agencies.agency')}</th><th scope="col" colspan="2">${t('agencies.rate')}</th>
        ${figures.map((name) => html`<th scope="col" class="r">${t(`figure.${name}`)}</th>`)}</tr></thead>
      <tbody>${repeat(
        this.list.items,
        ({ agencyId, own }) => `${agencyId} ${own}`,
        (row) => this.renderRow(row),
      )}</tbody>
    </table></div>`;
  }

  protected override render(): TemplateResult {
    return html`${this.renderPath()}${pagedList(this.list, {
      rows: () => this.renderTable(),
      empty: () =>
        html`<t-empty class="state" icon="checks" heading=${t(this.incomplete ? 'agencies.none' : 'agencies.nobody')}></t-empty>`,
      describe: describeProblem,
      unit: '',
    })}`;
  }
}
