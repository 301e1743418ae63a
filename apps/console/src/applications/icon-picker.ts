import '@tessera/ui/button';
import { element, TesseraElement } from '@tessera/ui/element';
import '@tessera/ui/icon';
import { iconNames } from '@tessera/ui/icon-registry';
import { base, form } from '@tessera/ui/styles';
import '@tessera/ui/text-field';
import { css, html, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { t } from './texts.js';

/** A field that holds the name of one of our icons; `change` follows a choice. Arrow keys move among the icons. */
@element('console-icon-picker')
export class IconPicker extends TesseraElement {
  static override styles = [
    base,
    form,
    css`
      .current { display: flex; align-items: center; gap: 8px; }
      .stone { display: grid; place-items: center; width: 40px; height: 40px; border-radius: var(--t-radius-3); background: var(--t-accent-soft); color: var(--t-accent-text); }
      .choice { margin-top: 8px; padding: 8px; border: 1px solid var(--t-border); border-radius: var(--t-radius-2); }
      .icons { display: grid; grid-template-columns: repeat(auto-fill, minmax(44px, 1fr)); max-height: 12rem; margin-top: 8px; overflow: auto; }
      .icons label { position: relative; display: grid; place-items: center; height: 44px; border-radius: var(--t-radius-2); cursor: pointer; }
      .icons label:hover { background: var(--t-surface-hover); }
      .icons label:has(:checked) { background: var(--t-surface-selected); color: var(--t-accent-text); outline: 2px solid var(--t-accent); outline-offset: -2px; }
      .icons label:has(:focus-visible) { outline: var(--t-focus-width) solid var(--t-focus); outline-offset: -3px; }
      .icons input { position: absolute; inset: 0; width: 100%; height: 100%; margin: 0; opacity: 0; cursor: pointer; }
    `,
  ];

  @property() name = '';
  @property() label = '';
  @property() value = '';
  @property() error = '';
  @state() private open = false;
  @state() private words = '';
  @state() private names: readonly string[] = [];
  @query('t-button') private button!: HTMLElement;

  override focus(): void {
    this.button.focus();
  }

  private readonly toggle = async (): Promise<void> => {
    this.open = !this.open;
    if (this.open) this.names = await iconNames();
  };

  private choose(value: string): void {
    this.value = value;
    this.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
  }

  private renderChoice(): TemplateResult {
    const wanted = this.words.trim().toLowerCase();
    const found = this.names.filter((name) => name.includes(wanted));
    return html`<div class="choice">
      <t-text-field hide-label icon="search" label=${t('icon.search')} placeholder=${t('icon.search')} .value=${this.words}
        @change=${(event: Event) => event.stopPropagation()}
        @input=${(event: Event) => {
          this.words = (event.target as HTMLInputElement).value;
        }}></t-text-field>
      <fieldset class="icons"><legend class="sr">${this.label}</legend>${found.map(
        (
          name,
        ) => html`<label title=${name}><input type="radio" name="icon" value=${name} aria-label=${name} .checked=${name === this.value}
          @change=${(event: Event) => {
            event.stopPropagation();
            this.choose(name);
          }}><t-icon name=${name}></t-icon></label>`,
      )}</fieldset>
      ${found.length ? nothing : html`<p class="help">${t('icon.none')}</p>`}
    </div>`;
  }

  protected override render(): TemplateResult {
    return html`<div class="field"><span class="label" aria-hidden="true">${this.label}</span>
      <div class="current"><span class="stone"><t-icon name=${this.value}></t-icon></span><span class="muted xs grow">${this.value}</span>
        <t-button size="small" label=${t('icon.change')} expanded=${this.open ? 'true' : 'false'} @click=${this.toggle}>${t('icon.change')}</t-button></div>
      ${this.open ? this.renderChoice() : nothing}
      ${this.error ? html`<p class="err"><t-icon name="alert-circle" size="16"></t-icon><span>${this.error}</span></p>` : nothing}</div>`;
  }
}
