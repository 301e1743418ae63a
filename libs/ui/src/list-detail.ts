import { css, html, type PropertyValues, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { deepActiveElement } from './active-element.js';
import { element, TesseraElement } from './element.js';
import { base } from './styles/base.js';
import { panel } from './styles/panel.js';

const beside = '(min-width: 1280px)';

/**
 * `<t-list-detail ?chosen=${…} list-label="公告" detail-label="公告內容">`: a list of 560 px and, beside it, what was chosen from
 * it. Under 1280 px one of the two at a time: the way back finds the list where it was left, scrolled and focused.
 * @slot list filters, rows and pages
 * @slot detail what was chosen, or an empty state
 */
@element('t-list-detail')
export class TListDetail extends TesseraElement {
  static override styles = [
    base,
    panel,
    css`
      :host { display: grid; grid-template-columns: 560px minmax(0, 1fr); gap: 16px; }
      .panel { display: flex; flex-direction: column; min-width: 0; overflow: hidden; }
      /* takes the focus so that reading goes on here; nothing to operate */
      .detail:focus { outline: 0; }
      ::slotted(*) { flex: 1; min-height: 0; }
      @media (min-width: 1280px) {
        /* both scroll inside, under what stands above them on the page */
        :host { height: calc(100dvh - var(--t-header) - var(--list-detail-above, 168px)); min-height: 480px; }
        .panel { min-height: 0; }
      }
      @media (max-width: 1279.98px) {
        :host { grid-template-columns: minmax(0, 1fr); }
        /* the page scrolls: what is to stay in view inside must find it */
        .panel { overflow: clip; }
        :host([chosen]) .list, :host(:not([chosen])) .detail { display: none; }
      }
      @media print {
        :host { display: block; height: auto; }
        .list { display: none; }
        .panel { border: 0; box-shadow: none; overflow: visible; }
      }
    `,
  ];

  /** Something is chosen; under 1280 px it takes the place of the list. */
  @property({ type: Boolean, reflect: true }) chosen = false;
  @property({ attribute: 'list-label' }) listLabel = '';
  @property({ attribute: 'detail-label' }) detailLabel = '';

  @query('.detail') private detail!: HTMLElement;
  /** Where the list was left. */
  private left: { scroll: number; focus: HTMLElement | null } | undefined;

  /** Before anything follows from the press: going to another page takes scroll and focus away at once. */
  private readonly leave = (): void => {
    if (!this.chosen) this.left = { scroll: window.scrollY, focus: deepActiveElement() };
  };

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('chosen') || matchMedia(beside).matches) return;
    if (this.chosen) {
      this.detail.focus({ preventScroll: true });
    } else if (this.left) {
      window.scrollTo(0, this.left.scroll);
      if (this.left.focus?.isConnected) this.left.focus.focus({ preventScroll: true });
      this.left = undefined;
    }
  }

  protected override render(): TemplateResult {
    return html`<section class="panel list" @click=${this.leave} aria-label=${this.listLabel}><slot name="list"></slot></section>
      <article class="panel detail" tabindex="-1" aria-label=${this.detailLabel}><slot name="detail"></slot></article>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    't-list-detail': TListDetail;
  }
}
