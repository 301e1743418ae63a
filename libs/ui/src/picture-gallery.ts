import { css, html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import './dialog.js';
import { element, TesseraElement } from './element.js';
import './icon-button.js';
import { word } from './picture-gallery/words.js';
import { base } from './styles/base.js';

export interface GalleryPicture {
  id: string;
  /** Address of a small one, a few hundred pixels wide. */
  small: string;
  /** Address of the one to look at. */
  large: string;
  /** For those who do not see it, and below the large one; '' where nobody gave any. */
  alt: string;
  /** Pixels of the large one, so that nothing jumps when it comes. */
  width: number;
  height: number;
}

/**
 * `<t-picture-gallery label="圖片" .pictures=${pictures}>`: small pictures that open large, one after the other, with the
 * words that belong to them.
 */
@element('t-picture-gallery')
export class TPictureGallery extends TesseraElement {
  static override styles = [
    base,
    css`
      ul { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(9rem, 45%), 1fr)); gap: 8px; margin: 0; padding: 0; list-style: none; }
      .thumb { display: block; inline-size: 100%; padding: 0; border: 1px solid var(--t-border); border-radius: var(--t-radius-2); overflow: hidden; background: var(--t-surface-sunken); cursor: zoom-in; }
      .thumb:hover { border-color: var(--t-accent); }
      .thumb img { display: block; inline-size: 100%; aspect-ratio: 4 / 3; object-fit: cover; }
      figure { display: grid; justify-items: center; gap: 8px; margin: 0; }
      figure img { max-inline-size: 100%; max-block-size: 60dvh; block-size: auto; object-fit: contain; background: var(--t-surface-sunken); }
      figcaption { font-size: var(--t-text-s); line-height: var(--t-leading-text); color: var(--t-text-muted); overflow-wrap: anywhere; }
      @media print { .thumb { border: 0; } }
    `,
  ];

  @property() label = '';
  @property({ attribute: false }) pictures: readonly GalleryPicture[] = [];
  /** Place of the large one; undefined while none is open. */
  @state() private at: number | undefined;

  private nameOf({ alt }: GalleryPicture, at: number): string {
    return alt || word('place', { place: at + 1, count: this.pictures.length });
  }

  private step(by: number): void {
    const to = (this.at ?? 0) + by;
    if (to >= 0 && to < this.pictures.length) this.at = to;
  }

  private readonly keyed = (event: KeyboardEvent): void => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!by) return;
    event.preventDefault();
    this.step(by);
  };

  private readonly closed = (): void => {
    this.at = undefined;
  };

  private renderLarge(): TemplateResult | typeof nothing {
    const picture = this.at === undefined ? undefined : this.pictures[this.at];
    if (!picture || this.at === undefined) return nothing;
    const { large, alt, width, height } = picture;
    return html`<figure aria-live="polite"><img src=${large} alt=${this.nameOf(picture, this.at)} width=${width} height=${height}>
      ${alt ? html`<figcaption aria-hidden="true">${alt}</figcaption>` : nothing}</figure>`;
  }

  protected override render(): TemplateResult {
    const { at = 0 } = this;
    const count = this.pictures.length;
    return html`<ul aria-label=${this.label}>${this.pictures.map(
      (
        picture,
        place,
      ) => html`<li><button type="button" class="thumb" aria-label=${word('enlarge', { name: this.nameOf(picture, place) })}
        @click=${() => {
          this.at = place;
        }}><img src=${picture.small} alt="" loading="lazy"></button></li>`,
    )}</ul>
    <t-dialog size="large" close-on-backdrop heading=${word('place', { place: at + 1, count })} ?open=${this.at !== undefined}
      @t-close=${this.closed} @keydown=${this.keyed}>
      ${this.renderLarge()}
      <t-icon-button slot="footer" size="large" variant="line" icon="chevron-left" label=${word('previous')} ?disabled=${at === 0} @click=${() => this.step(-1)}></t-icon-button>
      <t-icon-button slot="footer" size="large" variant="line" icon="chevron-right" label=${word('next')} ?disabled=${at >= count - 1} @click=${() => this.step(1)}></t-icon-button>
    </t-dialog>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    't-picture-gallery': TPictureGallery;
  }
}
