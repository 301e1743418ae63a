import '@tessera/ui/button';
import '@tessera/ui/dialog';
import { element, TesseraElement } from '@tessera/ui/element';
import '@tessera/ui/icon';
import { base, controls, form } from '@tessera/ui/styles';
import { word } from '@tessera/ui/words';
import { css, html, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { AgencyItem } from './agencies.api.js';
import './agency-tree.js';
import { t } from './texts.js';

/**
 * A field that holds one agency: shows its name and opens the tree to choose another. `change` follows a choice; `value` is
 * the code, empty for none.
 */
@element('console-agency-field')
export class AgencyField extends TesseraElement {
  static override styles = [
    base,
    controls,
    form,
    css`
      button.input { cursor: pointer; text-align: start; }
      .name { flex: 1; min-width: 0; }
      .prefix { color: var(--t-text-muted); }
      :host([inline]) { display: inline-flex; align-items: center; gap: 4px; }
      console-agency-tree { height: min(26rem, 55vh); }
    `,
  ];

  @property() name = '';
  @property() label = '';
  /** Code of the agency. */
  @property() value = '';
  /** Its name, as long as nobody has chosen another here. */
  @property({ attribute: 'agency-name' }) agencyName = '';
  /** What an empty field means. */
  @property() placeholder = '';
  @property() error = '';
  @property() help = '';
  @property() without = '';
  @property({ type: Boolean, attribute: 'without-units' }) withoutUnits = false;
  /** Can be emptied again. */
  @property({ type: Boolean }) clearable = false;
  /** Label inside, for filters. */
  @property({ type: Boolean, reflect: true }) inline = false;
  @state() private open = false;
  @query('button') private button!: HTMLButtonElement;

  override focus(): void {
    this.button.focus();
  }

  private choose(value: string, name: string): void {
    this.open = false;
    this.value = value;
    this.agencyName = name;
    this.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
  }

  private readonly chosen = ({ detail }: CustomEvent<AgencyItem>): void => this.choose(detail.code, detail.name);

  private readonly closed = (event: Event): void => {
    event.stopPropagation();
    this.open = false;
  };

  private renderBox(): TemplateResult {
    const named = word('label.inline', { label: this.label });
    const shown = this.agencyName || this.value || this.placeholder || t('agency.choose');
    return html`<button type="button" class="input ${this.error ? 'bad' : ''}" aria-haspopup="dialog" aria-label=${named + shown}
        aria-invalid=${this.error ? 'true' : nothing} aria-describedby=${this.error ? 'error' : nothing} @click=${() => (this.open = true)}>
        <t-icon name="sitemap" size="18"></t-icon>
        <span class="name clip ${this.value ? '' : 'muted'}">${this.inline ? html`<span class="prefix">${named}</span>` : nothing}${shown}</span>
        <t-icon name="chevron-down" size="16"></t-icon>
      </button>`;
  }

  private renderField(): TemplateResult {
    if (this.inline) return this.renderBox();
    return html`<div class="field">
      <span class="label" aria-hidden="true">${this.label}</span>
      ${this.renderBox()}
      ${this.error ? html`<p class="err" id="error"><t-icon name="alert-circle" size="16"></t-icon><span>${this.error}</span></p>` : nothing}
      ${this.help ? html`<p class="help">${this.help}</p>` : nothing}
    </div>`;
  }

  protected override render(): TemplateResult {
    return html`${this.renderField()}
      <t-dialog heading=${t('agency.choose-title', { label: this.label })} .open=${this.open} @t-close=${this.closed}>
        ${
          this.open
            ? html`<console-agency-tree .selected=${this.value} .without=${this.without} ?without-units=${this.withoutUnits} @t-agency=${this.chosen}></console-agency-tree>`
            : nothing
        }
        ${this.clearable && this.value ? html`<t-button slot="footer-start" variant="quiet" @click=${() => this.choose('', '')}>${this.placeholder || t('agency.none')}</t-button>` : nothing}
        <t-button slot="footer" @click=${() => (this.open = false)}>${t('cancel')}</t-button>
      </t-dialog>`;
  }
}
