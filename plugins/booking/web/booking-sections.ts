import { element, TesseraElement } from '@tessera/ui/element';
import { base } from '@tessera/ui/styles/base';
import { tabs } from '@tessera/ui/styles/tabs';
import { can } from '@tessera/web-sdk';
import { css, html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Standing } from './standing/standing.api.js';
import { StandingController } from './standing/standing.controller.js';
import { t } from './texts.js';

const addressOf = {
  find: '/booking',
  mine: '/booking/mine',
  review: '/booking/review',
  checks: '/booking/spot-checks',
  resources: '/booking/resources',
  closures: '/booking/closures',
  dispatches: '/booking/dispatches',
  reports: '/booking/reports',
} as const;

export type Section = keyof typeof addressOf;
const all = Object.keys(addressOf) as Section[];

const manages = ({ keeps, administers }: Standing): boolean => keeps || administers;

/** Whom a page concerns, and what such a person may do to some record; the others are everybody's. */
const needs: Partial<Record<Section, { action: string; subject: string; whom: (standing: Standing) => boolean }>> = {
  review: { action: 'review', subject: 'Booking', whom: ({ keeps }) => keeps },
  checks: { action: 'spot-check', subject: 'Booking', whom: manages },
  resources: { action: 'update', subject: 'Resource', whom: manages },
  closures: { action: 'close', subject: 'Resource', whom: manages },
  dispatches: { action: 'report', subject: 'Resource', whom: manages },
  reports: { action: 'report', subject: 'Resource', whom: manages },
};

/** Links to the pages of booking that concern the person. */
@element('booking-sections')
export class BookingSections extends TesseraElement {
  static override styles = [base, tabs, css`:host { display: block; padding-inline: 8px; }`];

  @property() current: Section = 'find';
  private readonly standing = new StandingController(this);

  /** The page itself always; those behind everybody's only once it is known, so that nothing moves when they come. */
  private shows(section: Section): boolean {
    const need = needs[section];
    if (!need || section === this.current) return true;
    const { value } = this.standing;
    // who is on such a page has most likely come by its link here
    const concerned = value ? need.whom(value) : needs[this.current] !== undefined;
    return concerned && can(need.action, need.subject);
  }

  /** On phones the row is longer than the window. */
  protected override updated(): void {
    const current = this.renderRoot.querySelector<HTMLElement>('[aria-current=page]');
    const row = current?.parentElement;
    if (current && row)
      row.scrollLeft = current.offsetLeft - row.offsetLeft - (row.clientWidth - current.clientWidth) / 2;
  }

  protected override render(): TemplateResult {
    const shown = all.filter((section) => this.shows(section));
    return html`<nav class="tabs" aria-label=${t('sections.label')}>${shown.map(
      (
        section,
      ) => html`<a class="tab" href=${addressOf[section]} aria-current=${section === this.current ? 'page' : 'false'}
        >${t(`sections.${section}`)}</a>`,
    )}</nav>`;
  }
}
