import { css, html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import './callout.js';
import './empty.js';
import { element, TesseraElement } from './element.js';
import './icon.js';
import './icon-button.js';
import './order-list.js';
import type { OrderItem } from './order-list.js';
import { base } from './styles/base.js';
import './text-field.js';
import { word } from './words.js';

/** Something to choose; `words` are searched besides the label, e.g. its name in the other language. */
export interface ChoiceItem extends OrderItem {
  words?: string;
}

/**
 * `<t-choice-lists .items=${all} .chosen=${ids} most="6">`: what is chosen, in order, beside what is not yet, found by its
 * name. One too many is refused with why. `t-choice {ids}` after each change; the page owns `chosen`.
 * @fires t-choice after each change; `ids` are all that are chosen, in order
 */
@element('t-choice-lists')
export class TChoiceLists extends TesseraElement {
  static override styles = [
    base,
    css`
      .lists { display: grid; gap: 16px; grid-template-columns: repeat(auto-fit, minmax(min(19rem, 100%), 1fr)); align-items: start; }
      .head { display: flex; align-items: baseline; gap: 8px; min-height: 28px; margin-bottom: 8px; }
      .scroll { max-height: min(26rem, 50vh); padding: 2px; overflow: auto; scrollbar-width: thin; }
      .rest { display: grid; gap: 4px; margin-top: 8px; }
      .rest li { display: flex; align-items: center; gap: 8px; min-height: 40px; padding: 2px 4px 2px 8px; border: 1px solid var(--t-border); border-radius: var(--t-radius-2); line-height: 1.4; }
      .rest .text { flex: 1; min-width: 0; overflow-wrap: anywhere; }
      .rest small { display: block; font-size: var(--t-text-xs); color: var(--t-text-muted); }
      t-callout { margin-bottom: 12px; }
      @media (max-width: 599.98px) { .scroll { max-height: none; } .rest t-icon-button { display: inline-grid; place-items: center; min-width: 44px; min-height: 44px; } }
    `,
  ];

  @property({ attribute: false }) items: readonly ChoiceItem[] = [];
  @property({ attribute: false }) chosen: readonly string[] = [];
  @property({ type: Number }) most = 0;
  @state() private words = '';
  @state() private full = false;

  /** To the field by which the rest is found. */
  override focus(options?: FocusOptions): void {
    const field = this.updateComplete.then(() => this.renderRoot.querySelector('t-text-field'));
    void field.then(async (found) => {
      await found?.updateComplete;
      found?.focus(options);
    });
  }

  private choose(ids: readonly string[]): void {
    this.full = false;
    this.chosen = ids;
    this.send('t-choice', { ids });
  }

  /** The button pressed goes away with its row: the next one takes over the focus, so that many can be added in a row. */
  private async add(id: string, at: number): Promise<void> {
    this.full = this.chosen.length >= this.most;
    if (this.full) return;
    this.choose([...this.chosen, id]);
    await this.updateComplete;
    const buttons = this.renderRoot.querySelectorAll<HTMLElement>('.rest t-icon-button');
    (buttons[Math.min(at, buttons.length - 1)] ?? this).focus();
  }

  private renderChosen(): TemplateResult {
    const rows = this.chosen.flatMap((id) => this.items.find((one) => one.id === id) ?? []);
    return html`<section aria-labelledby="in">
      <div class="head"><h3 id="in">${word('choice.in')}</h3><span class="muted num xs">${rows.length}/${this.most}</span></div>
      ${
        rows.length
          ? html`<div class="scroll"><t-order-list removable label=${word('choice.in')} .items=${rows}
              @t-order=${(event: CustomEvent<{ ids: string[] }>) => this.choose(event.detail.ids)}
              @t-remove=${(event: CustomEvent<{ id: string }>) => this.choose(this.chosen.filter((one) => one !== event.detail.id))}></t-order-list></div>`
          : html`<t-empty icon="list" heading=${word('choice.none')}></t-empty>`
      }</section>`;
  }

  private renderRest(): TemplateResult {
    const wanted = this.words.trim().toLowerCase();
    const rest = this.items.filter(
      ({ id, label, words = '' }) => !this.chosen.includes(id) && `${label} ${words}`.toLowerCase().includes(wanted),
    );
    return html`<section aria-labelledby="rest">
      <div class="head"><h3 id="rest">${word('choice.rest')}</h3><span class="muted num xs">${rest.length}</span></div>
      <t-text-field hide-label icon="search" label=${word('choice.filter')} placeholder=${word('choice.filter')} .value=${this.words}
        @input=${(event: Event) => {
          this.words = (event.target as HTMLInputElement).value;
        }}></t-text-field>
      <div class="scroll"><ul class="rest" aria-labelledby="rest">${repeat(
        rest,
        ({ id }) => id,
        ({ id, label, note, icon }, at) => html`<li>${icon ? html`<t-icon name=${icon} size="18"></t-icon>` : nothing}
          <span class="text">${label}${note ? html`<small>${note}</small>` : nothing}</span>
          <t-icon-button icon="plus" label=${word('choice.add', { name: label })} @click=${() => this.add(id, at)}></t-icon-button></li>`,
      )}</ul></div></section>`;
  }

  protected override render(): TemplateResult {
    return html`
      ${this.full ? html`<t-callout variant="warning" alert heading=${word('choice.full', { most: this.most })}>${word('choice.full-note')}</t-callout>` : nothing}
      <div class="lists">${this.renderChosen()}${this.renderRest()}</div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    't-choice-lists': TChoiceLists;
  }
}
