import '@tessera/ui/button';
import '@tessera/ui/date-field';
import '@tessera/ui/empty';
import '@tessera/ui/select';
import { pagedList } from '@tessera/ui/paged-list';
import { base } from '@tessera/ui/styles/base';
import { panel } from '@tessera/ui/styles/panel';
import '@tessera/ui/text-field';
import '@tessera/ui/time-field';
import { describeProblem, PageElement, setQuery } from '@tessera/web-sdk';
import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { vehicleTypes } from '../../server/resources/resource-choices.js';
import { pageHead, pageHeadStyles, sections } from '../page-head.js';
import { siteOptions, typeOptions } from './choice-options.js';
import type { BookableKind, FreeQuestion } from './find.api.js';
import { findStyles } from './find.styles.js';
import { kindChoice, wayLinks } from './find-way.js';
import { FreeList } from './free-list.controller.js';
import { freeRow } from './free-row.js';
import { ResourceChoice } from './resource-choice.controller.js';
import { t } from './texts.js';
import { clockIn } from './zone-clock.js';

const timeShape = /^([01]\d|2[0-3]):[0-5]\d$|^24:00$/;

/** Date and time first: everything that is free then, each a step from its form. */
export default class FindByTimePage extends PageElement {
  static override styles = [
    base,
    panel,
    pageHeadStyles,
    findStyles,
    css`
      form.choose > * { min-width: 7.5rem; }
      .count { padding: 4px 16px 8px; font-size: var(--t-text-xs); color: var(--t-text-muted); border-bottom: 1px solid var(--t-border); margin: 0; }
      ul { margin: 0; padding: 0; list-style: none; }
      li { display: flex; align-items: center; gap: 12px; padding: 10px 16px; border-bottom: 1px solid var(--t-border); }
      li > t-icon { color: var(--t-text-muted); }
      .what { display: grid; flex: 1; min-width: 0; } .what small { color: var(--t-text-muted); font-size: var(--t-text-xs); }
      .drivers { display: flex; flex-wrap: wrap; align-items: center; gap: 0 10px; } .drivers a { padding-block: 2px; }
      @media (max-width: 599.98px) { .drivers a { display: inline-flex; align-items: center; min-height: 44px; padding-inline: 4px; } }
    `,
  ];

  private readonly list = new FreeList(this);
  private readonly places = new ResourceChoice(this);
  private listed: BookableKind | undefined;

  private get kind(): BookableKind {
    return this.query.get('kind') === 'vehicle' ? 'vehicle' : 'venue';
  }

  private value(name: string): string {
    return this.query.get(name) ?? '';
  }

  private get isBackwards(): boolean {
    const [from, to] = [this.value('from'), this.value('to')];
    return timeShape.test(from) && timeShape.test(to) && to <= from;
  }

  /** What can be asked; undefined until day and times are there and make sense. */
  private get question(): FreeQuestion | undefined {
    const [date, from, to] = [this.value('date'), this.value('from'), this.value('to')];
    const isDay = /^\d{4}-\d\d-\d\d$/.test(date) && !Number.isNaN(Date.parse(date));
    if (!isDay || !timeShape.test(from) || !timeShape.test(to) || to <= from) return undefined;
    const capacity = /^[1-9]\d{0,4}$/.test(this.value('capacity')) ? this.value('capacity') : undefined;
    const type = vehicleTypes.find((known) => known === this.value('type'));
    return { kind: this.kind, date, from, to, site: this.value('site') || undefined, capacity, type };
  }

  protected override pageTitle(): string {
    return t('by-time');
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('query')) return;
    if (this.listed !== this.kind) {
      this.listed = this.kind;
      this.places.list({ kind: this.kind, site: undefined, type: undefined });
    }
    this.list.show(this.question);
  }

  private readonly take =
    (name: string) =>
    ({ target }: Event) =>
      setQuery({ [name]: (target as HTMLInputElement).value });

  private renderQuestion(): TemplateResult {
    const { kind, places } = this;
    return html`<form class="choose" @submit=${(event: Event) => event.preventDefault()}>
      <t-date-field label=${t('free.date')} value=${this.value('date')} min=${clockIn().date} @change=${this.take('date')}></t-date-field>
      <t-time-field label=${t('free.from')} value=${this.value('from')} @change=${this.take('from')}></t-time-field>
      <t-time-field label=${t('free.to')} value=${this.value('to')} error=${this.isBackwards ? t('free.wrong') : ''} @change=${this.take('to')}></t-time-field>
      <t-select label=${t('site')} .options=${siteOptions(places.sites)} value=${this.value('site')} @change=${this.take('site')}></t-select>
      ${
        kind === 'vehicle'
          ? html`<t-select label=${t('type')} .options=${typeOptions()} value=${this.value('type')} @change=${this.take('type')}></t-select>`
          : nothing
      }
      <t-text-field label=${t('free.capacity')} optional inputmode="numeric" value=${this.value('capacity')} @change=${this.take('capacity')}></t-text-field>
    </form>`;
  }

  private addressOf(id: string, driverId?: string): string {
    const [date, from, to] = [this.value('date'), this.value('from'), this.value('to')];
    return `/booking?${new URLSearchParams({ kind: this.kind, resource: id, date, from, to, ...(driverId && { driverId }) })}`;
  }

  private renderFound(): TemplateResult {
    const { pages, isAsked } = this.list;
    if (!isAsked)
      return html`<t-empty class="state" icon="clock" heading=${t('free.start')} note=${t('free.start-note')}></t-empty>`;
    return pagedList(pages, {
      rows: () => html`<h2 class="count">${t('free.title')}</h2>
        <ul>${repeat(
          pages.items,
          ({ id }) => id,
          (resource) => freeRow(resource, (driverId) => this.addressOf(resource.id, driverId)),
        )}</ul>`,
      empty: () =>
        html`<t-empty class="state" icon="calendar-event" heading=${t('free.none')} note=${t('free.none-note')}></t-empty>`,
      describe: describeProblem,
      unit: t('free.unit'),
    });
  }

  protected override render(): TemplateResult {
    const { kind } = this;
    return html`${pageHead(t(`title.${kind}`), wayLinks('by-time', kind), kindChoice(kind))}
      <section class="panel found">${sections('find')}${this.renderQuestion()}${this.renderFound()}</section>`;
  }
}
