import { searchWords } from '@tessera/contracts/folding';
import { localized, navigate } from '@tessera/web-sdk';
import type { ReactiveController } from 'lit';
import { localHits } from './local-hits.js';
import { forgetSearches, recentSearches, rememberSearch } from './recent-searches.js';
import { type FoundKind, streamSearch, takeLine } from './search.api.js';
import type { Search } from './search-field.js';
import { renderSuggestions, type SuggestedGroup, type Suggestion } from './suggestion-list.js';
import { suggestionStyles } from './suggestions.styles.js';
import { t } from './texts.js';

/** Long enough that a word typed in one go is asked once, short enough that nobody waits for it. */
const pause = 80;
const perKind = 4;

/** Behind the search field: what it suggests while one types, and the keys that choose. Nothing is chosen at first. */
export class Suggestions implements ReactiveController {
  private open = false;
  private typed = '';
  private active = -1;
  private kinds: readonly FoundKind[] = [];
  private state: 'idle' | 'asking' | 'answered' | 'failed' = 'idle';
  private timer: ReturnType<typeof setTimeout> | undefined;
  private request = new AbortController();

  constructor(
    private readonly host: Search,
    private readonly input: HTMLInputElement,
    composing: boolean,
  ) {
    host.addController(this);
    const root = host.shadowRoot;
    const sheet = suggestionStyles.styleSheet;
    if (root && sheet) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    this.typedIn(composing);
  }

  hostDisconnected(): void {
    this.stop();
  }

  get listed(): boolean {
    return this.open && this.options.length > 0;
  }

  get activeId(): string | undefined {
    return this.listed && this.active >= 0 ? `hit-${this.active}` : undefined;
  }

  private get groups(): SuggestedGroup[] {
    const words = this.typed.trim();
    if (!words) {
      const recent = recentSearches().map((to) => ({ title: to, note: '', icon: 'history', search: to }));
      return recent.length ? [{ key: 'recent', heading: t('recent'), options: recent }] : [];
    }
    const pages = localHits(this.host.portal, words).slice(0, perKind);
    const found = this.kinds
      .filter(({ kind, hits }) => kind !== 'pages' && hits.length > 0)
      .map(({ kind, name, hits }) => ({ key: kind, heading: localized(name), options: hits }));
    const all = { title: t('all', { typed: words }), note: '', icon: 'search', search: words };
    return [
      ...(pages.length ? [{ key: 'pages', heading: t('kind.pages'), options: pages }] : []),
      ...found,
      { key: 'all', heading: '', options: [all] },
    ];
  }

  private get options(): Suggestion[] {
    return this.groups.flatMap(({ options }) => options);
  }

  show(): void {
    this.open = true;
    this.host.requestUpdate();
  }

  /** While an input method composes, the text is not what the person means yet. */
  typedIn(composing: boolean): void {
    if (composing || this.input.value === this.typed) return;
    this.typed = this.input.value;
    this.active = -1;
    this.open = true;
    this.stop();
    if (this.typed.trim()) {
      this.state = 'asking';
      this.timer = setTimeout(() => void this.ask(), pause);
    } else {
      this.state = 'idle';
      this.kinds = [];
    }
    this.host.requestUpdate();
  }

  private stop(): void {
    clearTimeout(this.timer);
    this.request.abort();
  }

  private async ask(): Promise<void> {
    this.request = new AbortController();
    const { signal } = this.request;
    let kinds: readonly FoundKind[] = [];
    const receive = (line: Parameters<typeof takeLine>[1]) => {
      kinds = takeLine(kinds, line);
      // what was found for the former letters stays until there is something better
      if ('kinds' in line) return;
      this.kinds = kinds;
      this.keepActive();
    };
    try {
      await streamSearch(this.typed.trim(), perKind, receive, signal);
      if (signal.aborted) return;
      this.state = 'answered';
    } catch {
      if (signal.aborted) return;
      this.state = 'failed';
    }
    this.host.requestUpdate();
  }

  /** Hits that come in above the chosen one must not choose another. */
  private keepActive(): void {
    const chosen = this.drawn[this.active];
    this.active = chosen ? this.options.findIndex(({ title, to }) => title === chosen.title && to === chosen.to) : -1;
    this.host.requestUpdate();
  }
  private drawn: Suggestion[] = [];

  key(event: KeyboardEvent): void {
    const { options } = this;
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (move && options.length) {
      event.preventDefault();
      this.open = true;
      const from = this.active < 0 && move < 0 ? 0 : this.active;
      this.active = (from + move + options.length) % options.length;
      this.host.requestUpdate();
      void this.host.updateComplete.then(() =>
        this.host.shadowRoot?.getElementById(`hit-${this.active}`)?.scrollIntoView({ block: 'nearest' }),
      );
    } else if (event.key === 'Enter') {
      event.preventDefault();
      const chosen = options[this.active];
      if (chosen) this.choose(chosen);
      else if (this.input.value.trim()) this.search(this.input.value.trim());
    } else if (event.key === 'Escape') {
      if (this.open) event.stopPropagation();
      else this.leave();
      this.open = false;
      this.active = -1;
      this.host.requestUpdate();
    }
  }

  readonly choose = (chosen: Suggestion): void => {
    if (chosen.search !== undefined) {
      this.search(chosen.search);
      return;
    }
    const { to = '/', opens } = chosen;
    const words = this.typed.trim();
    rememberSearch(words);
    this.leave();
    if (opens) {
      window.open(to, '_blank', 'noopener');
      return;
    }
    // cards open over the results they were found among
    navigate(to.startsWith('/search/') ? `${to}?${new URLSearchParams({ q: words })}` : to);
  };

  private search(words: string): void {
    rememberSearch(words);
    this.leave();
    navigate(`/search?${new URLSearchParams({ q: words })}`);
  }

  leave(): void {
    this.stop();
    this.open = false;
    this.input.value = '';
    this.typed = '';
    this.kinds = [];
    this.active = -1;
    this.state = 'idle';
    this.input.blur();
    this.host.dispatchEvent(new CustomEvent('tessera-search-done', { bubbles: true, composed: true }));
    this.host.requestUpdate();
  }

  left({ relatedTarget }: FocusEvent): void {
    if (relatedTarget instanceof Node && this.host.shadowRoot?.contains(relatedTarget)) return;
    this.open = false;
    this.host.requestUpdate();
  }

  private readonly forget = (): void => {
    forgetSearches();
    this.input.focus();
    this.host.requestUpdate();
  };

  render() {
    this.drawn = this.options;
    if (!this.open) return undefined;
    const failed = this.kinds.filter(({ state }) => state === 'failed').map(({ name }) => localized(name));
    return renderSuggestions({
      groups: this.groups,
      active: this.active,
      typed: this.typed.trim(),
      words: searchWords(this.typed),
      state: this.state,
      failed,
      choose: this.choose,
      forget: this.forget,
    });
  }
}
