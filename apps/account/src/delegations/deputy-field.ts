import type { SearchHit } from '@tessera/contracts';
import { element, TesseraElement } from '@tessera/ui/element';
import '@tessera/ui/radio-group';
import '@tessera/ui/search-field';
import { base } from '@tessera/ui/styles';
import { describeProblem, localized, session } from '@tessera/web-sdk';
import { css, html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { delegations } from './delegations.api.js';
import { t } from './texts.js';

const textOf = (text: SearchHit['title']): string => (typeof text === 'string' ? text : localized(text));

/** Finds a colleague by name. Sends `change`; `value` is the account's id. */
@element('account-deputy-field')
export class DeputyField extends TesseraElement {
  static override styles = [
    base,
    css`:host { display: grid; gap: 8px; } .error { color: var(--t-danger-text); font-size: var(--t-text-xs); }`,
  ];

  @property() value = '';
  @property() error = '';
  @state() private found: readonly SearchHit[] | null = null;
  /** Why nobody can be looked up just now. */
  @state() private failure = '';
  private asking = new AbortController();

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.asking.abort();
  }

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('t-search-field')?.focus();
  }

  private async search(words: string): Promise<void> {
    this.asking.abort();
    this.asking = new AbortController();
    this.choose('');
    if (words.trim() === '') {
      [this.found, this.failure] = [null, ''];
      return;
    }
    const { signal } = this.asking;
    try {
      const hits = await delegations.colleagues(words, signal);
      if (!signal.aborted) [this.found, this.failure] = [hits.filter(({ id }) => id !== session().accountId), ''];
    } catch (error) {
      if (!signal.aborted) [this.found, this.failure] = [null, describeProblem(error).text];
    }
  }

  private choose(id: string): void {
    this.value = id;
    this.dispatchEvent(new Event('change'));
  }

  private renderFound(): TemplateResult | typeof nothing {
    if (this.failure) return html`<p class="error">${this.failure}</p>`;
    if (!this.found) return nothing;
    if (this.found.length === 0) return html`<p class="muted xs">${t('deputy.none')}</p>`;
    const options = this.found.map(({ id, title, note }) => ({ value: id, label: textOf(title), note: textOf(note) }));
    return html`<t-radio-group look="list" label=${t('deputy.choose')} .options=${options} .value=${this.value}
      @change=${(event: Event) => this.choose((event.target as HTMLInputElement).value)}></t-radio-group>`;
  }

  protected override render(): TemplateResult {
    return html`<t-search-field label=${t('deputy.search')} placeholder=${t('deputy.placeholder')}
        @t-search=${(event: CustomEvent<{ value: string }>) => this.search(event.detail.value)}></t-search-field>
      <div aria-live="polite">${this.renderFound()}</div>
      <p class="error" aria-live="polite">${this.error}</p>`;
  }
}
