import '@tessera/ui/icon';
import '@tessera/ui/picture-gallery';
import { element, TesseraElement } from '@tessera/ui/element';
import { base } from '@tessera/ui/styles/base';
import { formatDuration } from '@tessera/ui/times';
import { Localize, pageTimeZone } from '@tessera/web-sdk';
import { css, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { vehicleTypeName } from '../resource-words.js';
import type { ResourceDetail } from './find.api.js';
import { t } from './texts.js';

/** What one has to know of a resource before booking it. */
@element('booking-resource-card')
export class BookingResourceCard extends TesseraElement {
  static override styles = [
    base,
    css`
      :host { display: grid; gap: 4px; padding: 0 16px 12px; font-size: var(--t-text-s); }
      ul { display: flex; flex-wrap: wrap; gap: 2px 14px; margin: 0; padding: 0; list-style: none; color: var(--t-text-muted); }
      li { display: inline-flex; align-items: center; gap: 5px; }
      p { margin: 0; white-space: pre-line; max-width: 70ch; }
      details { max-width: 70ch; } summary { cursor: pointer; color: var(--t-accent-text); min-height: 24px; }
      a { color: var(--t-accent-text); }
    `,
  ];

  @property({ attribute: false }) resource!: ResourceDetail;

  constructor() {
    super();
    new Localize(this);
  }

  private facts(): [icon: string, text: string][] {
    const { resource } = this;
    const { capacity, passengerLimit, vehicleType, floor, agency, keepers, phone } = resource;
    const { horizonDays, longestMinutes, leadMinutes, slotMinutes, zone } = resource.window;
    const named = keepers.map(({ name, phone: reached }) => [name, reached].filter(Boolean).join(' ')).join(t('and'));
    const facts: [string, string | false][] = [
      ['users', capacity !== null && t('card.capacity', { count: capacity })],
      ['car', vehicleType !== null && vehicleTypeName(vehicleType)],
      ['users', passengerLimit !== null && t('card.passengers', { count: passengerLimit })],
      ['map-pin', floor !== null && [resource.site, floor].join(' ')],
      ['building', t('card.agency', { agency: agency.name })],
      ['user-check', keepers.length > 0 && t('card.keepers', { names: named })],
      ['phone', phone],
      ['calendar-event', t('card.ahead', { days: horizonDays })],
      ['clock', t('card.slot', { length: formatDuration(slotMinutes) })],
      ['clock', longestMinutes !== null && t('card.longest', { length: formatDuration(longestMinutes) })],
      ['hourglass', leadMinutes > 0 && t('card.lead', { length: formatDuration(leadMinutes) })],
      ['map-pin', zone !== pageTimeZone() && t('card.zone', { zone })],
    ];
    return facts.flatMap(([icon, text]) => (text ? [[icon, text] as [string, string]] : []));
  }

  protected override render(): TemplateResult {
    const { description, rules, images, online, id, may } = this.resource;
    return html`<ul>${this.facts().map(([icon, text]) => html`<li><t-icon name=${icon} size="16"></t-icon><span>${text}</span></li>`)}
        ${online ? html`<li><t-icon name="video" size="16"></t-icon><a href=${`/booking/lobby/${id}`}>${t('card.lobby')}</a></li>` : nothing}</ul>
      ${description ? html`<p>${description}</p>` : nothing}
      ${rules ? html`<details><summary>${t('card.rules')}</summary><p>${rules}</p></details>` : nothing}
      ${images.length > 0 ? html`<details><summary>${t('card.pictures')}</summary><t-picture-gallery .pictures=${images.map(({ id: file, src, ...rest }) => ({ id: file, small: src, large: src, ...rest }))}></t-picture-gallery></details>` : nothing}
      ${may.book ? nothing : html`<p>${t('card.closed')}</p>`}`;
  }
}
