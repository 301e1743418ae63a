import { css, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { element, TesseraElement } from './element.js';
import './icon.js';
import { base } from './styles/base.js';
import { word } from './words.js';

export interface Crumb {
  label: string;
  /** Absent for the page itself. */
  href?: string;
}

/** `<t-breadcrumb .items=${[{label: '首頁', href: '/'}, {label: '布告欄'}]}>`. */
@element('t-breadcrumb')
export class TBreadcrumb extends TesseraElement {
  static override styles = [
    base,
    css`
      ol { display: flex; flex-wrap: wrap; align-items: center; gap: 2px 6px; font-size: var(--t-text-xs); color: var(--t-text-muted); }
      li { display: flex; align-items: center; gap: 6px; min-height: 24px; }
    `,
  ];

  @property({ attribute: false }) items: readonly Crumb[] = [];

  protected override render(): TemplateResult {
    return html`<nav aria-label=${word('breadcrumb.label')}>
      <ol>
        ${this.items.map(
          (item, index) => html`<li>
            ${index > 0 ? html`<t-icon name="chevron-right" size="14"></t-icon>` : nothing}
            ${item.href ? html`<a href=${item.href}>${item.label}</a>` : html`<span aria-current=${index === this.items.length - 1 ? 'page' : nothing}>${item.label}</span>`}
          </li>`,
        )}
      </ol>
    </nav>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    't-breadcrumb': TBreadcrumb;
  }
}
