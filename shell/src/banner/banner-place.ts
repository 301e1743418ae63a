import type { ShownBanners } from '@tessera/contracts';
import { element, TesseraElement } from '@tessera/ui/element';
import { css, html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';

/** Not every browser says when it has time. */
const whenIdle = (act: () => void): void => {
  if ('requestIdleCallback' in window) window.requestIdleCallback(act, { timeout: 1500 });
  else setTimeout(act, 300);
};

const foldedKey = 'tessera.banners-folded';

/** Keeps the room for the banners, so that nothing moves when their code and pictures come. */
@element('tessera-banner-place')
export class BannerPlace extends TesseraElement {
  static override styles = css`
    :host { display: block; --banner: 152px; }
    .place { height: var(--banner); margin-bottom: 16px; }
    .place.folded { height: 44px; }
    @media (max-width: 1023.98px) { :host { --banner: 120px; } }
    /* the picture at its own 3:1, and the controls below it */
    @media (max-width: 599.98px) { .place { height: calc((100vw - 2 * var(--t-page-gutter)) / 3 + 46px); } }
    @media print { .place { display: none; } }
  `;

  @property({ attribute: false }) banners: ShownBanners = { seconds: 0, items: [] };
  @state() private folded = localStorage.getItem(foldedKey) === '1';

  private asked = false;

  /** The first banner may also come while the page is open. */
  protected override updated(): void {
    if (this.asked || this.banners.items.length === 0) return;
    this.asked = true;
    // the tiles come first: people came for them
    whenIdle(() => void import('./banner-carousel.js'));
  }

  private readonly fold = (): void => {
    this.folded = !this.folded;
    if (this.folded) localStorage.setItem(foldedKey, '1');
    else localStorage.removeItem(foldedKey);
  };

  protected override render(): TemplateResult | typeof nothing {
    const { items, seconds } = this.banners;
    if (items.length === 0) return nothing;
    return html`<div class=${this.folded ? 'place folded' : 'place'}>
      <tessera-banner-carousel .items=${items} seconds=${seconds} ?folded=${this.folded} @tessera-fold=${this.fold}></tessera-banner-carousel>
    </div>`;
  }
}
