import type { SearchHit } from '@tessera/contracts';
import { localized } from '@tessera/web-sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { marked } from './marked.js';
import { t } from './texts.js';

/** A hit, or words to search for. */
export interface Suggestion extends Pick<SearchHit, 'title' | 'note' | 'icon' | 'opens'> {
  to?: string;
  search?: string;
}

export interface SuggestedGroup {
  key: string;
  /** Empty: stands alone. */
  heading: string;
  options: readonly Suggestion[];
}

interface SuggestionView {
  groups: readonly SuggestedGroup[];
  /** Place of the chosen option over all groups; -1: none. */
  active: number;
  typed: string;
  words: readonly string[];
  state: 'idle' | 'asking' | 'answered' | 'failed';
  /** Names of the kinds that could not be searched. */
  failed: readonly string[];
  choose(chosen: Suggestion): void;
  forget(): void;
}

export const words = (text: SearchHit['title']): string => (typeof text === 'string' ? text : localized(text));
const keepFocus = (event: Event) => event.preventDefault();

function announcement({ groups, typed, state }: SuggestionView): string {
  if (!typed) return '';
  if (state === 'asking') return '';
  const count = groups.filter(({ key }) => key !== 'all').reduce((sum, { options }) => sum + options.length, 0);
  return count > 0 ? t('found', { count }) : t('none', { typed });
}

/** The list below the search field; its options keep the focus in the field. */
export function renderSuggestions(view: SuggestionView): TemplateResult {
  const { groups, active, typed, state, failed } = view;
  let place = 0;
  const option = (one: Suggestion) => {
    const at = place++;
    return html`<div class="option" role="option" id=${`hit-${at}`} aria-selected=${at === active ? 'true' : 'false'} @pointerdown=${keepFocus} @click=${() => view.choose(one)}>
      <t-icon name=${one.icon} size="18"></t-icon><span class="title clip">${one.search === undefined ? marked(words(one.title), view.words) : words(one.title)}</span>
      ${one.note ? html`<small class="clip">${words(one.note)}</small>` : nothing}</div>`;
  };
  const nothingFound = state === 'answered' && groups.every(({ key }) => key === 'all');
  const shown = groups.length > 0 || failed.length > 0;
  return html`<span class="sr" role="status">${announcement(view)}</span>
    ${
      shown
        ? html`<div class="panel">
      ${nothingFound ? html`<p class="note"><b>${t('none', { typed })}</b>${t('none-note')}</p>` : nothing}
      <div role="listbox" id="hits" aria-label=${t('hits')}>
        ${groups.map(
          ({ key, heading, options }) => html`<div role="group" aria-label=${heading || t('hits')}>
            ${heading ? html`<div class="heading" aria-hidden="true" data-group=${key}>${heading}</div>` : nothing}${options.map(option)}</div>`,
        )}
      </div>
      ${state === 'failed' ? html`<p class="note">${t('card.failed')}</p>` : nothing}
      ${failed.length > 0 ? html`<p class="note">${t('failed', { kinds: failed.join('、') })}</p>` : nothing}
      ${
        groups.some(({ key }) => key === 'recent')
          ? html`<button type="button" class="clear" @pointerdown=${keepFocus} @click=${view.forget}><t-icon name="trash" size="16"></t-icon>${t('recent.clear')}</button>`
          : nothing
      }
    </div>`
        : nothing
    }`;
}
