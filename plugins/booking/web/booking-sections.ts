import { element, TesseraElement } from '@tessera/ui/element';
import { base } from '@tessera/ui/styles/base';
import { tabs } from '@tessera/ui/styles/tabs';
import { can } from '@tessera/web-sdk';
import { css, html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
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

/** What one must be able to do to some record for a page to be of use; the others are everybody's. */
const needs: Partial<Record<Section, readonly [action: string, subject: string]>> = {
  review: ['review', 'Booking'],
  checks: ['spot-check', 'Booking'],
  resources: ['update', 'Resource'],
  closures: ['close', 'Resource'],
  dispatches: ['report', 'Resource'],
  reports: ['report', 'Resource'],
};

/** Links to the pages of booking that concern the person. */
@element('booking-sections')
export class BookingSections extends TesseraElement {
  static override styles = [base, tabs, css`:host { display: block; padding-inline: 8px; }`];

  @property() current: Section = 'find';

  /** On phones the row is longer than the window. */
  protected override updated(): void {
    const current = this.renderRoot.querySelector<HTMLElement>('[aria-current=page]');
    const row = current?.parentElement;
    if (current && row)
      row.scrollLeft = current.offsetLeft - row.offsetLeft - (row.clientWidth - current.clientWidth) / 2;
  }

  protected override render(): TemplateResult {
    const shown = all.filter((section) => {
      const need = needs[section];
      return !need || can(...need);
    });
    return html`<nav class="tabs" aria-label=${t('sections.label')}>${shown.map(
      (
        section,
      ) => html`<a class="tab" href=${addressOf[section]} aria-current=${section === this.current ? 'page' : 'false'}
        >${t(`sections.${section}`)}</a>`,
    )}</nav>`;
  }
}
