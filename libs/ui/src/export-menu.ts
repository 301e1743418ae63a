import { css, html, LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { element, TesseraElement } from './element.js';
import { pageCalendar } from './language.js';
import './menu.js';
import type { MenuItem } from './menu.js';
import { base } from './styles/base.js';
import { word } from './words.js';

const formats = ['ods', 'xlsx', 'csv'] as const;

/**
 * `<t-export-menu href="/api/…/export?filter=…">`: takes a list away as a file. The address is that of the route without
 * `format` and `calendar`, which are added; it stands at the right of the list's filters.
 * @fires t-select when a format was chosen; `detail.value` is `ods`, `xlsx` or `csv`
 */
@element('t-export-menu')
export class TExportMenu extends TesseraElement {
  static override shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };
  static override styles = [base, css`:host { display: inline-block; max-width: 100%; }`];

  /** Same-origin address, with the filter of the list as its query. */
  @property() href = '';
  /** What the button says; 匯出 unless told. */
  @property() text = '';
  @property() variant: 'default' | 'quiet' = 'quiet';
  @property({ type: Boolean }) disabled = false;

  private items(): MenuItem[] {
    return formats.map((format) => {
      const address = new URL(this.href, location.href);
      address.searchParams.set('format', format);
      if (format !== 'csv') address.searchParams.set('calendar', pageCalendar());
      return {
        value: format,
        label: word(`export.${format}`),
        note: `.${format}`,
        href: address.pathname + address.search,
        download: true,
      };
    });
  }

  protected override render() {
    const text = this.text || word('export.text');
    return html`<t-menu
      .text=${text} .label=${text} variant=${this.variant} size="medium" align="end" ?disabled=${this.disabled}
      .items=${this.items()} @t-select=${(event: CustomEvent<{ value: string }>) => {
        event.stopPropagation();
        this.send('t-select', event.detail);
      }}
    ></t-menu>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    't-export-menu': TExportMenu;
  }
}
