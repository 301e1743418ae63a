import { element, TesseraElement } from '@tessera/ui/element';
import { formatNumber } from '@tessera/ui/numbers';
import { base } from '@tessera/ui/styles/base';
import '@tessera/ui/toggletip';
import { Localize } from '@tessera/web-sdk';
import { css, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { ReviewLine } from './review.api.js';
import { t } from './texts.js';

/** What a booking is for, in two lines; the whole of it and what goes with it on hover, focus and touch. */
@element('booking-purpose-cell')
export class PurposeCell extends TesseraElement {
  static override styles = [
    base,
    css`
      :host { display: block; min-width: 8rem; max-width: 24rem; }
      .use { display: -webkit-box; -webkit-line-clamp: 2; -webkit-box-orient: vertical; overflow: hidden; overflow-wrap: anywhere; }
    `,
  ];

  @property({ attribute: false }) line!: ReviewLine;

  constructor() {
    super();
    new Localize(this);
  }

  private whole(): string {
    const { purpose, kind, people, host, destination, driver, driving, phone, extension } = this.line;
    const drives = driver?.name ?? (driving === 'self' ? t('tip.self') : '');
    return [
      purpose,
      t(`tip.people.${kind}`, { count: formatNumber(people) }),
      host && t('tip.host', { name: host }),
      destination && t('tip.destination', { place: destination }),
      drives && t('tip.driver', { name: drives }),
      t('tip.phone', { phone: extension ? `${phone} #${extension}` : phone }),
    ]
      .filter(Boolean)
      .join('\n');
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.line) return nothing;
    return html`<t-toggletip label=${t('column.purpose')} text=${this.whole()}><span class="use">${this.line.purpose}</span></t-toggletip>`;
  }
}
