import { element, TesseraElement } from '@tessera/ui/element';
import '@tessera/ui/icon';
import { base } from '@tessera/ui/styles/base';
import { word } from '@tessera/ui/words';
import { navigate } from '@tessera/web-sdk';
import { css, html, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { Portal } from '../portal/portal.js';
import type { Suggestions } from './suggestions.js';

/** The search field of the header: a combobox whose list is fetched when it is first used. */
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
      input:focus-visible { outline: 0; }
      input::placeholder { color: var(--t-text-on-frame-muted); opacity: 1; }
      kbd { border: 1px solid var(--t-border-frame); border-radius: var(--t-radius-1); padding: 0 6px; font: inherit; font-size: var(--t-text-2xs); line-height: 18px; }
      input:not(:placeholder-shown) ~ kbd { display: none; }
      .close { display: none; place-items: center; width: 44px; height: 44px; padding: 0; border: 0; background: transparent; color: inherit; }
      @media (max-width: 1023.98px) { kbd { display: none; } }
      @media (max-width: 767.98px) { label { height: 44px; padding-inline-end: 0; } input { font-size: 1rem; } .close { display: grid; } }
    `,
  ];

  @property({ attribute: false }) portal!: Portal;
  @property() label = '';
  @property() placeholder = '';
  @state() private suggestions: Suggestions | undefined;
  @query('input') private input!: HTMLInputElement;
  private loading: Promise<void> | undefined;
  private composing = false;

  override focus(): void {
    this.input.focus();
    this.input.select();
  }

  private readonly load = (): Promise<void> => {
    this.loading ??= import('./suggestions.js').then(
      ({ Suggestions }) => {
        this.suggestions = new Suggestions(this, this.input, this.composing);
        if (this.renderRoot.contains(this.input) && this.matches(':focus-within')) this.suggestions.show();
      },
      () => {
        this.loading = undefined;
      },
    );
    return this.loading;
  };

  /** On phones the field and its list cover the page: this is the way back. */
  private readonly leave = (event: Event): void => {
    event.preventDefault();
    this.suggestions?.leave();
    this.send('tessera-search-done');
  };

  private compose(composing: boolean): void {
    this.composing = composing;
    if (!composing) this.suggestions?.typedIn(false);
  }

  private readonly focused = (): void => {
    if (this.suggestions) this.suggestions.show();
    else void this.load();
  };

  private readonly key = (event: KeyboardEvent): void => {
    // Enter and arrows while a word is still being composed belong to the input method.
    if (event.isComposing || event.keyCode === composing) return;
    if (this.suggestions) this.suggestions.key(event);
    else if (event.key === 'Enter') this.search();
  };

  /** Who types faster than the list comes, or to whom it does not come, gets to the results all the same. */
  private search(): void {
    const words = this.input.value.trim();
    if (!words) return;
    this.input.value = '';
    this.input.blur();
    this.send('tessera-search-done');
    navigate(`/search?${new URLSearchParams({ q: words })}`);
  }

  protected override render(): TemplateResult {
    const { suggestions } = this;
    const listed = suggestions?.listed ?? false;
    return html`<div role="search" aria-label=${this.label} @focusout=${(event: FocusEvent) => suggestions?.left(event)}>
      <label>
        <t-icon name="search"></t-icon><span class="sr">${this.label}</span>
        <input
          type="text" inputmode="search" enterkeyhint="search" autocomplete="off" spellcheck="false" maxlength="100" placeholder=${this.placeholder}
          role="combobox" aria-autocomplete="list" aria-expanded=${listed ? 'true' : 'false'} aria-controls=${listed ? 'hits' : nothing}
          aria-activedescendant=${suggestions?.activeId ?? nothing} @focus=${this.focused} @keydown=${this.key}
          @input=${(event: InputEvent) => suggestions?.typedIn(event.isComposing)} @compositionstart=${() => this.compose(true)}
          @compositionend=${() => this.compose(false)} />
        <kbd aria-hidden="true">/</kbd>
        <button type="button" class="close" aria-label=${word('close')} @click=${this.leave}><t-icon name="x"></t-icon></button>
      </label>
      ${suggestions?.render() ?? nothing}</div>`;
  }
}

/** The key code of a key that an input method took, which Safari sends after the composition has ended. */
const composing = 229;
