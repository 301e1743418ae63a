import { css, html, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import './badge.js';
import './button.js';
import './date-field.js';
import { element, TesseraElement } from './element.js';
import { type FilterField, type FilterValues, filterCount, noFilter, periodText } from './filter-bar/filter-fields.js';
import { word } from './filter-bar/words.js';
import './icon.js';
import './icon-button.js';
import { MediaController } from './media-controller.js';
import { PopupController } from './popup-controller.js';
import './search-field.js';
import './select.js';
import './side-panel.js';
import { SlotController } from './slot-controller.js';
import { base } from './styles/base.js';
import { controls } from './styles/controls.js';
import { popup } from './styles/popup.js';

export type { FilterField, FilterValues } from './filter-bar/filter-fields.js';

const typed = (event: Event): string => (event.target as HTMLInputElement).value;

/**
 * `<t-filter-bar .fields=${[…]} .values=${…} @t-filter=${({detail}) => setQuery(detail.change)}>`: one row above a list; on phones
 * the keyword with a button that opens the rest as a sheet and says how many are set. What is chosen belongs to the page,
 * which keeps it in the address and hands it back as `values`.
 * @fires t-filter when something is chosen or taken away; empty values filter nothing
 * @slot default further fields, behind those of the bar
 */
@element('t-filter-bar')
export class TFilterBar extends TesseraElement {
  static override styles = [
    base,
    controls,
    popup,
    css`
      .bar { display: flex; flex-wrap: wrap; align-items: center; gap: 8px; }
      t-search-field { flex: 1 1 10rem; min-width: 8rem; }
      .period { justify-content: start; font-variant-numeric: tabular-nums; }
      .period t-icon { color: var(--t-text-muted); }
      .days { display: grid; grid-template-columns: repeat(2, minmax(0, 11rem)); gap: 8px; }
      .popup { padding: 12px; }
      .sheet { display: grid; gap: 16px; padding-top: 8px; }
      .sheet .days { grid-template-columns: minmax(0, 1fr); gap: 16px; }
    `,
  ];

  @property({ attribute: false }) fields: readonly FilterField[] = [];
  @property({ attribute: false }) values: FilterValues = {};
  /** What it filters, for screen readers; 「篩選」 unless said. */
  @property() label = '';

  @state() private sheet = false;
  @query('#period') private opener!: HTMLButtonElement;
  @query('#days') private days!: HTMLElement;
  private readonly phone = new MediaController(this, '(max-width: 767.98px)');
  private readonly slots = new SlotController(this);
  private readonly popup = new PopupController(this, {
    anchor: () => this.opener,
    popup: () => this.days,
    align: () => 'end',
  });

  private change(change: Record<string, string>): void {
    this.send('t-filter', { change });
  }

  private renderKeyword(field: FilterField): TemplateResult | typeof nothing {
    if (field.kind !== 'keyword') return nothing;
    return html`<t-search-field label=${field.label} .value=${this.values[field.name] ?? ''} @t-search=${(
      event: CustomEvent<{ value: string }>,
    ) => {
      event.stopPropagation();
      this.change({ [field.name]: event.detail.value.trim() });
    }}></t-search-field>`;
  }

  private renderDays(field: FilterField & { kind: 'period' }): TemplateResult {
    const from = this.values[field.from] ?? '';
    const to = this.values[field.to] ?? '';
    return html`<div class="days">
      <t-date-field label=${word('from')} .value=${from} .max=${to} @change=${(event: Event) => this.change({ [field.from]: typed(event) })}></t-date-field>
      <t-date-field label=${word('to')} .value=${to} .min=${from} @change=${(event: Event) => this.change({ [field.to]: typed(event) })}></t-date-field>
    </div>`;
  }

  private renderPeriod(field: FilterField & { kind: 'period' }): TemplateResult {
    const period = periodText(this.values[field.from], this.values[field.to]);
    return html`<button type="button" id="period" class="btn period" aria-haspopup="dialog" aria-expanded=${this.popup.open ? 'true' : 'false'}
        aria-label=${period ? word('period', { label: field.label, period }) : field.label} @pointerdown=${this.popup.pressing} @click=${() => this.popup.toggle()}
      ><t-icon name="calendar" size="16"></t-icon>${period || field.label}</button>
      <div id="days" class="popup" popover="auto" role="dialog" aria-label=${field.label} @toggle=${this.popup.toggled}>${this.renderDays(field)}</div>`;
  }

  private renderChoice(field: FilterField & { kind: 'choice' }, inline: boolean): TemplateResult {
    const value = this.values[field.name] ?? '';
    return html`<t-select ?inline=${inline} ?hide-label=${inline && !value} label=${field.label} placeholder=${field.all} .options=${field.options}
      .value=${value} @change=${(event: Event) => this.change({ [field.name]: typed(event) })}></t-select>`;
  }

  private renderPart(field: FilterField, inline: boolean): TemplateResult | typeof nothing {
    if (field.kind === 'choice') return this.renderChoice(field, inline);
    if (field.kind === 'period') return inline ? this.renderPeriod(field) : this.renderDays(field);
    return inline ? this.renderKeyword(field) : nothing;
  }

  /** The button goes away with what it clears: the row keeps the focus. */
  private readonly clear = (): void => {
    this.renderRoot.querySelector<HTMLElement>('t-search-field, t-select, #period')?.focus();
    this.change(noFilter(this.fields));
  };

  private renderRow(): TemplateResult {
    const set = filterCount(this.fields, this.values) > 0;
    return html`<div class="bar" role="search" aria-label=${this.label || word('label')}>
      ${this.fields.map((field) => this.renderPart(field, true))}<slot></slot>
      ${set ? html`<t-icon-button size="medium" icon="x" label=${word('clear')} @click=${this.clear}></t-icon-button>` : nothing}
    </div>`;
  }

  private readonly open = (): void => {
    this.sheet = true;
  };
  private readonly close = (): void => {
    this.sheet = false;
  };

  private renderPhone(): TemplateResult {
    const rest = this.fields.filter(({ kind }) => kind !== 'keyword');
    const count = filterCount(rest, this.values);
    const label = count > 0 ? word('count', { count }) : word('open');
    const hasMore = rest.length > 0 || this.slots.has();
    return html`<div class="bar" role="search" aria-label=${this.label || word('label')}>
        ${this.fields.map((field) => this.renderKeyword(field))}
        ${
          hasMore
            ? html`<t-button icon="filter" expanded=${this.sheet ? 'true' : 'false'} label=${label} @click=${this.open}
                >${word('open')}${count > 0 ? html` <t-badge variant="count" accent>${count}</t-badge>` : nothing}</t-button>`
            : nothing
        }
      </div>
      <t-side-panel heading=${word('label')} ?open=${this.sheet} @t-close=${this.close}>
        <div class="sheet">${rest.map((field) => this.renderPart(field, false))}<slot></slot></div>
        <t-button slot="footer-start" variant="quiet" ?disabled=${count === 0} @click=${() => this.change(noFilter(rest))}>${word('clear')}</t-button>
        <t-button slot="footer" variant="primary" @click=${this.close}>${word('done')}</t-button>
      </t-side-panel>`;
  }

  protected override render(): TemplateResult {
    return this.phone.matches ? this.renderPhone() : this.renderRow();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    't-filter-bar': TFilterBar;
  }
}
