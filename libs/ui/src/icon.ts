import { css, html, nothing, svg, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { element, TesseraElement } from './element.js';
import { iconPath, wantIcon } from './icon-registry.js';

/**
 * `<t-icon name="lock">`: a Tabler outline icon in the colour of the text; `filled` only for "on" (star).
 * Decorative unless it has a `label`. Sizes: 14, 16, 18, 20 (default), 28 px.
 */
@element('t-icon')
export class TIcon extends TesseraElement {
  static override styles = css`
    :host { display: inline-block; flex: none; width: var(--icon, 1.25rem); height: var(--icon, 1.25rem); vertical-align: -0.25em; }
    :host([hidden]) { display: none; }
    :host([size="14"]) { --icon: 0.875rem; --icon-stroke: 2.2; }
    :host([size="16"]) { --icon: 1rem; --icon-stroke: 2; }
    :host([size="18"]) { --icon: 1.125rem; }
    :host([size="28"]) { --icon: 1.75rem; --icon-stroke: 1.5; }
    svg {
      display: block; width: 100%; height: 100%; fill: none; stroke: currentColor; stroke-width: var(--icon-stroke, 1.75);
      stroke-linecap: round; stroke-linejoin: round;
    }
    svg.filled { fill: currentColor; stroke: none; }
  `;

  /** Tabler name, e.g. `alert-circle`. */
  @property() name = '';
  /** Pixels at normal text size: 14, 16, 18, 20 or 28. */
  @property({ type: Number, reflect: true }) size = 20;
  @property({ type: Boolean }) filled = false;
  /** What it says to a screen reader; empty = decoration. */
  @property() label = '';

  protected override render(): TemplateResult {
    const filledPath = this.filled ? iconPath(`${this.name}:filled`) : undefined;
    const path = filledPath ?? iconPath(this.name);
    if (path === undefined && this.name) void wantIcon(this.name).then(() => this.requestUpdate());
    return html`<svg
      class=${filledPath ? 'filled' : ''}
      viewBox="0 0 24 24"
      role=${this.label ? 'img' : nothing}
      aria-label=${this.label || nothing}
      aria-hidden=${this.label ? nothing : 'true'}
    >${path ? svg`<path d=${path}></path>` : nothing}</svg>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    't-icon': TIcon;
  }
}
