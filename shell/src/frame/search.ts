import { element, TesseraElement } from '@tessera/ui/element';
import '@tessera/ui/icon';
import { base } from '@tessera/ui/styles/base';
import { navigate } from '@tessera/web-sdk';
import { css, html, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { Portal } from '../portal/portal.js';
import { t } from '../texts.js';
import { type SearchHit, searchPortal } from './search-index.js';

/** The search field of the header: a combobox over what the portal has for this person. */
@element('tessera-search')
export class Search extends TesseraElement {
  static override styles = [
    base,
    css`
      :host { position: relative; }
      label {
        display: flex; align-items: center; gap: 8px; height: 36px; padding-inline: 12px; border: 1px solid var(--t-border-frame);
        border-radius: var(--t-radius-2); background: var(--t-surface-frame-field); color: var(--t-text-on-frame-muted);
      }
      label:focus-within { outline: var(--t-focus-width) solid var(--t-focus-on-frame); outline-offset: 1px; }
      input { flex: 1; min-width: 0; height: 100%; padding: 0; border: 0; outline: 0; background: transparent; color: var(--t-text-on-frame); font-size: var(--t-text-s); }
      input::placeholder { color: var(--t-text-on-frame-muted); opacity: 1; }
      kbd { border: 1px solid var(--t-border-frame); border-radius: var(--t-radius-1); padding: 0 6px; font: inherit; font-size: var(--t-text-2xs); line-height: 18px; }
      input:not(:placeholder-shown) ~ kbd { display: none; }
      .hits {
        position: absolute; inset: calc(100% + 6px) 0 auto; z-index: var(--t-z-menu); padding: 4px; border: 1px solid var(--t-border);
        border-radius: var(--t-radius-3); background: var(--t-surface-raised); color: var(--t-text); box-shadow: var(--t-shadow-2);
      }
      .hits li { display: flex; align-items: center; gap: 10px; min-height: 40px; padding: 4px 10px; border-radius: var(--t-radius-2); cursor: pointer; }
      .hits li[aria-selected="true"] { background: var(--t-surface-selected); box-shadow: var(--t-soft-edge); }
      .hits li:hover { background: var(--t-surface-hover); }
      .hits small { margin-inline-start: auto; font-size: var(--t-text-xs); color: var(--t-text-muted); }
      .hits t-icon { color: var(--t-text-muted); }
      .none { padding: 10px; color: var(--t-text-muted); }
      @media (max-width: 1023.98px) { kbd { display: none; } }
      @media (max-width: 767.98px) { input { font-size: 1rem; } }
    `,
  ];

  @property({ attribute: false }) portal!: Portal;
  @state() private typed = '';
  @state() private active = 0;
  @state() private open = false;
  @query('input') private input!: HTMLInputElement;

  override focus(): void {
    this.input.focus();
    this.input.select();
  }

  private get hits(): SearchHit[] {
    return searchPortal(this.portal, this.typed);
  }

  private readonly type = (): void => {
    this.typed = this.input.value;
    this.active = 0;
    this.open = this.typed.trim() !== '';
  };

  private readonly key = (event: KeyboardEvent): void => {
    // Enter and arrows while a word is still being composed belong to the input method.
    if (event.isComposing) return;
    const { hits } = this;
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (move && hits.length) {
      event.preventDefault();
      this.open = true;
      this.active = (this.active + move + hits.length) % hits.length;
    } else if (event.key === 'Enter') {
      const hit = hits[this.active];
      if (hit && this.open) this.go(hit);
    } else if (event.key === 'Escape') {
      if (!this.open) this.input.blur();
      this.open = false;
    }
  };

  private go({ to }: SearchHit): void {
    this.open = false;
    this.typed = '';
    this.input.value = '';
    this.input.blur();
    this.send('tessera-search-done');
    navigate(to);
  }

  private renderHits(): TemplateResult {
    const { hits } = this;
    if (!hits.length)
      return html`<div class="hits none" role="status">${t('search.none', { typed: this.typed.trim() })}</div>`;
    return html`<ul class="hits" id="hits" role="listbox" aria-label=${t('search.hits')}>
      ${hits.map(
        (
          hit,
          index,
        ) => html`<li id=${`hit-${index}`} role="option" aria-selected=${index === this.active ? 'true' : 'false'}
          @pointerdown=${(event: Event) => event.preventDefault()} @click=${() => this.go(hit)}>
          <t-icon name=${hit.icon} size="18"></t-icon><span class="clip">${hit.label}</span><small class="nowrap">${hit.note}</small></li>`,
      )}
    </ul>`;
  }

  protected override render(): TemplateResult {
    const listed = this.open && this.hits.length > 0;
    return html`<div role="search" aria-label=${t('search.label')}><label>
        <t-icon name="search"></t-icon><span class="sr">${t('search.label')}</span>
        <input
          type="text" inputmode="search" enterkeyhint="go" autocomplete="off" spellcheck="false" placeholder=${t('search.placeholder')}
          role="combobox" aria-autocomplete="list" aria-expanded=${listed ? 'true' : 'false'} aria-controls=${listed ? 'hits' : nothing}
          aria-activedescendant=${listed ? `hit-${this.active}` : nothing} @input=${this.type} @keydown=${this.key} @blur=${() => (this.open = false)} />
        <kbd aria-hidden="true">/</kbd>
      </label></div>
      ${this.open ? this.renderHits() : nothing}`;
  }
}
