import { css, html, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { element, TesseraElement } from './element.js';
import { base } from './styles/base.js';

/**
 * `<t-avatar name="林昱翔" picture="0190…">`: the person's picture by its reference, else the first character of the name
 * on a stone. Decorative: the name stands beside it.
 */
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
  /** Reference of the picture, as the portal gives it with a person. */
  @property() picture: string | null = null;
  /** Same-origin address of a picture that is no person's reference. */
  @property() src = '';
  @property({ reflect: true }) size: 'small' | 'medium' | 'large' = 'medium';
  /** On the dark header. */
  @property({ type: Boolean, reflect: true, attribute: 'on-frame' }) onFrame = false;

  @state() private broken = '';

  /** Twice the side for screens of fine dots; the server has 64 and 256. */
  private get address(): string {
    const width = this.size === 'large' ? 256 : 64;
    return this.picture ? `/api/files/${this.picture}?width=${width}` : this.src;
  }

  protected override render(): TemplateResult {
    const { address } = this;
    if (address && address !== this.broken)
      return html`<img src=${address} alt="" @error=${() => (this.broken = address)} />`;
    return html`<span aria-hidden="true">${[...this.name.trim()][0]?.toUpperCase() ?? ''}</span>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    't-avatar': TAvatar;
  }
}
