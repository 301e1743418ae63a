import { css, html, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { element, TesseraElement } from './element.js';
import './icon-button.js';
import { base } from './styles/base.js';
import './text-field.js';
import type { TTextField } from './text-field.js';
import { word } from './words.js';

/** `<t-copy-field label="連結" value="https://…">`: something to be taken elsewhere as it is, with a button that copies it. */
@element('t-copy-field')
export class TCopyField extends TesseraElement {
  static override styles = [
    base,
    css`
      :host { display: grid; gap: 4px; min-width: 0; }
      [role="status"] { min-height: 1.25rem; font-size: var(--t-text-xs); color: var(--t-text-muted); }
    `,
  ];

  @property() label = '';
  @property() value = '';
  @property() help = '';
  @state() private said = '';
  @query('t-text-field') private field?: TTextField;

  override focus(): void {
    this.field?.focus();
  }

  /** A page that was not reached over https may not write to the clipboard: then the person does it with the keyboard. */
  private async copy(): Promise<void> {
    this.field?.select();
    try {
      await navigator.clipboard.writeText(this.value);
      this.said = word('copy.done');
    } catch {
      this.said = word('copy.by-hand');
    }
  }

  protected override render(): TemplateResult {
    return html`<t-text-field readonly label=${this.label} help=${this.help} .value=${this.value}>
        <t-icon-button slot="end" icon="copy" label=${`${word('copy')} ${this.label}`} @click=${this.copy}></t-icon-button>
      </t-text-field>
      <span role="status">${this.said}</span>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    't-copy-field': TCopyField;
  }
}
