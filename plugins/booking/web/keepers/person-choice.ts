import { element, TesseraElement } from '@tessera/ui/element';
import '@tessera/ui/icon-button';
import '@tessera/ui/radio-group';
import '@tessera/ui/search-field';
import { base } from '@tessera/ui/styles/base';
import { form } from '@tessera/ui/styles/form';
import { describeProblem } from '@tessera/web-sdk';
import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { keepers } from './keepers.api.js';
import { t } from './texts.js';

export interface ChosenPerson {
  id: string;
  name: string;
  /** Title and agency. */
  note: string;
}

/**
 * `<booking-person-choice label="第一保管人" agency=${id} .chosen=${person}>`: one of the people who may keep resources of the
 * agency, found by name. `person-choice {person}` when one is chosen, or none.
 */
@element('booking-person-choice')
export class PersonChoice extends TesseraElement {
  static override styles = [
    base,
    form,
    css`
      :host { display: block; }
      .chosen { display: flex; align-items: center; gap: 8px; min-height: var(--t-control); padding: 0 4px 0 10px; border: 1px solid var(--t-border); border-radius: var(--t-radius-2); background: var(--t-surface-muted); }
      .chosen span { flex: 1; min-width: 0; overflow-wrap: anywhere; }
      .found { max-height: 16rem; margin-top: 8px; padding: 4px; overflow: auto; }
    `,
  ];

  @property() label = '';
  @property() agency = '';
  @property() error = '';
  @property({ type: Boolean }) optional = false;
  @property({ attribute: false }) chosen: ChosenPerson | undefined;
  @state() private found: readonly ChosenPerson[] | undefined;
  @state() private trouble = '';
  private words = '';
  private request = new AbortController();

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.request.abort();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('agency')) return;
    this.found = undefined;
    if (this.agency && !this.chosen) void this.search('');
  }

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('t-search-field, t-icon-button')?.focus();
  }

  private async search(words: string): Promise<void> {
    this.words = words;
    this.request.abort();
    this.request = new AbortController();
    const { signal } = this.request;
    try {
      const { items } = await keepers.candidates(this.agency, words, signal);
      if (signal.aborted) return;
      this.found = items.map(({ id, name, title, agency }) => ({
        id,
        name,
        note: [title, agency].filter(Boolean).join('・'),
      }));
      this.trouble = '';
    } catch (error) {
      if (!signal.aborted) this.trouble = describeProblem(error).text;
    }
  }

  private choose(person: ChosenPerson | undefined): void {
    this.chosen = person;
    this.send('person-choice', { person });
    if (!person) void this.search('');
    void this.updateComplete.then(() => this.focus());
  }

  private renderFound(): TemplateResult | typeof nothing {
    if (this.trouble) return html`<p class="err">${this.trouble}</p>`;
    if (!this.found) return nothing;
    if (this.found.length === 0)
      return html`<p class="help" role="status">${t(this.words ? 'people.none-found' : 'people.none')}</p>`;
    const options = this.found.map(({ id, name, note }) => ({ value: id, label: name, note }));
    return html`<div class="found"><t-radio-group look="list" hide-label label=${t('people.found')} .options=${options} value=""
      @change=${(event: Event) => this.choose(this.found?.find(({ id }) => id === (event.target as HTMLInputElement).value))}></t-radio-group></div>`;
  }

  protected override render(): TemplateResult {
    const { chosen, label, error, optional } = this;
    const err = error ? html`<p class="err">${error}</p>` : nothing;
    if (chosen)
      return html`<div class="field" role="group" aria-label=${label}><span class="label">${label}${optional ? html`<span class="opt">${t('optional')}</span>` : nothing}</span>
        <div class="chosen"><span>${chosen.name} <small class="muted">${chosen.note}</small></span>
          <t-icon-button icon="x" label=${t('people.other', { name: chosen.name })} @click=${() => this.choose(undefined)}></t-icon-button></div>${err}</div>`;
    if (!this.agency)
      return html`<div class="field"><span class="label">${label}</span><p class="help">${t('people.agency-first')}</p>${err}</div>`;
    return html`<t-search-field label=${label} ?optional=${optional} placeholder=${t('people.search')} error=${error}
        @t-search=${({ detail }: CustomEvent<{ value: string }>) => this.search(detail.value)}></t-search-field>
      ${this.renderFound()}`;
  }
}
