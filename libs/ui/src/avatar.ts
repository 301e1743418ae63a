import { css, html, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { element, TesseraElement } from './element.js';
import { base } from './styles/base.js';

/** `<t-avatar name="林昱翔">`: the first character of the name on a stone, or the picture. Decorative: the name stands beside it. */
@element('t-avatar')
export class TAvatar extends TesseraElement {
  static override styles = [
    base,
    css`
      :host { display: inline-grid; flex: none; }
      span, img { display: grid; place-items: center; width: 32px; height: 32px; border-radius: var(--t-radius-2); object-fit: cover; }
      span { background: var(--t-accent-soft); color: var(--t-accent-text); font-size: var(--t-text-s); font-weight: 600; line-height: 1; box-shadow: var(--t-soft-edge); }
      :host([on-frame]) span { background: var(--t-frame-chip); color: var(--t-frame-chip-contrast); }
      :host([size="small"]) :is(span, img) { width: 24px; height: 24px; font-size: var(--t-text-2xs); }
      :host([size="large"]) :is(span, img) { width: 64px; height: 64px; font-size: var(--t-text-2xl); }
    `,
  ];

  @property() name = '';
  /** Same-origin address of the picture. */
  @property() src = '';
  @property({ reflect: true }) size: 'small' | 'medium' | 'large' = 'medium';
  /** On the dark header. */
  @property({ type: Boolean, reflect: true, attribute: 'on-frame' }) onFrame = false;

  @state() private broken = '';

  protected override render(): TemplateResult {
    if (this.src && this.src !== this.broken)
      return html`<img src=${this.src} alt="" @error=${() => (this.broken = this.src)} />`;
    return html`<span aria-hidden="true">${[...this.name.trim()][0]?.toUpperCase() ?? ''}</span>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    't-avatar': TAvatar;
  }
}
