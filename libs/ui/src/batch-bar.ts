import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { word } from './batch-bar/words.js';
import './button.js';
import { element, TesseraElement } from './element.js';
import { formatCount } from './numbers.js';
import type { Option } from './option.js';
import './radio-group.js';
import './select.js';
import { base } from './styles/base.js';
import './text-field.js';
import type { TTextField } from './text-field.js';

export interface BatchVerdict {
  key: string;
  /** A verb: 核准, 駁回. */
  label: string;
  tone: 'positive' | 'negative' | 'neutral';
  note: 'required' | 'optional' | 'none';
}

const icons = { positive: 'check', negative: 'x', neutral: '' } as const;

/**
 * `<t-batch-bar .count=${3} .verdicts=${…} @t-decide=${…}>`: what shall become of the chosen rows: a verdict, a note, and one
 * button that repeats verb and number. Nothing while `count` is 0. What came of each is told in the rows (`rowState` of
 * `t-data-table`), the sum in `status`. It stays at the foot of the window, `--batch-bar-bottom` from it.
 * @fires t-decide with the verdict's key and the note, once nothing is missing
 * @fires t-clear when nothing shall be chosen any more
 */
@element('t-batch-bar')
export class TBatchBar extends TesseraElement {
  static override styles = [
    base,
    css`
      :host { position: sticky; bottom: var(--batch-bar-bottom, 16px); z-index: var(--t-z-sticky); }
      section { display: grid; gap: 10px; padding: 12px 20px 16px; background: var(--t-surface-raised); border: var(--t-line) solid var(--t-border-strong); border-radius: var(--t-radius-4); box-shadow: var(--t-shadow-3); }
      .top { display: flex; flex-wrap: wrap; align-items: center; gap: 8px 16px; }
      .bottom { display: flex; align-items: flex-start; gap: 12px; }
      .bottom t-text-field { flex: 1; min-width: 0; }
      .bottom t-select { width: 168px; }
      .end { margin-inline-start: auto; }
      .refusing { --t-accent: var(--t-danger); --t-accent-contrast: var(--t-danger-contrast); }
      t-text-field ~ .go { margin-top: 25px; }
      @media (max-width: 767.98px) {
        section { padding: 10px 12px 12px; }
        .bottom { display: grid; }
        .bottom t-select { width: auto; }
        .end, t-text-field ~ .go { margin: 0; }
      }
    `,
  ];

  /** How many rows are chosen. */
  @property({ type: Number }) count = 0;
  /** Counter of the things chosen: 筆, 件; 筆 unless said. */
  @property() unit = '';
  @property({ attribute: false }) verdicts: readonly BatchVerdict[] = [];
  /** Key of the verdict; the first unless said. */
  @property() verdict = '';
  /** Says who reads the note: 會寄給 3 位申請人. */
  @property({ attribute: 'note-hint' }) noteHint = '';
  /** Longest note, in characters. */
  @property({ type: Number }) maxlength = 200;
  /** Texts that may be put into the note. */
  @property({ attribute: false }) samples: readonly Option[] = [];
  /** It is being decided. */
  @property({ type: Boolean }) busy = false;
  /** What came of it, read out: 「已駁回 3 筆。」 */
  @property() status = '';

  @state() private note = '';
  @state() private missing = false;
  @query('t-text-field') private field?: TTextField;

  /** Takes a verdict, e.g. from a button of a row, and puts the cursor where the next thing is missing. */
  async ask(verdict: string): Promise<void> {
    this.verdict = verdict;
    await this.updateComplete;
    const next = this.current?.note === 'required' ? this.field : this.renderRoot.querySelector<HTMLElement>('.go');
    next?.focus();
  }

  private get current(): BatchVerdict | undefined {
    return this.verdicts.find(({ key }) => key === this.verdict);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.current) this.verdict = this.verdicts[0]?.key ?? '';
    // the next choice begins with an empty note
    if (changed.has('count') && this.count === 0) this.note = '';
    if (changed.has('count') || changed.has('verdict')) this.missing = false;
  }

  private decide(): void {
    const verdict = this.current;
    if (!verdict) return;
    const note = verdict.note === 'none' ? '' : this.note.trim();
    this.missing = verdict.note === 'required' && note === '';
    if (this.missing) this.field?.focus();
    else this.send('t-decide', { verdict: verdict.key, note });
  }

  private verdictChosen(event: Event): void {
    event.stopPropagation();
    this.verdict = (event.target as HTMLInputElement).value;
  }

  private typed(event: Event): void {
    this.note = (event.target as TTextField).value;
    this.missing = false;
  }

  private sampled(event: Event): void {
    event.stopPropagation();
    this.note = (event.target as HTMLInputElement).value;
    this.missing = false;
    this.field?.focus();
  }

  private renderNote({ label, note }: BatchVerdict): TemplateResult {
    const need = word(note === 'required' ? 'required' : 'optional');
    const values = { label: word('note', { verdict: label }), need, hint: this.noteHint };
    return html`<t-text-field
        label=${word(this.noteHint ? 'label.hint' : 'label.note', values)} maxlength=${this.maxlength} counter .value=${this.note}
        error=${this.missing ? word('missing') : ''} @input=${this.typed} @change=${(event: Event) => event.stopPropagation()}></t-text-field>
      ${this.samples.length > 0 ? html`<t-select label=${word('sample')} placeholder="—" .options=${this.samples} .value=${this.samples.some(({ value }) => value === this.note) ? this.note : ''} @change=${this.sampled}></t-select>` : nothing}`;
  }

  private renderBar(verdict: BatchVerdict): TemplateResult {
    const options = this.verdicts.map(({ key, label, tone }) => ({ value: key, label, icon: icons[tone] }));
    const refusing = verdict.tone === 'negative';
    const count = formatCount(this.count, this.unit || word('unit'));
    return html`<section role="region" aria-label=${word('region')}>
      <div class="top">
        <b class="num" aria-live="polite">${word('selected', { count })}</b>
        <t-button variant="quiet" size="small" @click=${() => this.send('t-clear')}>${word('clear')}</t-button>
        ${
          this.verdicts.length > 1
            ? html`<t-radio-group class="end ${refusing ? 'refusing' : ''}" label=${word('verdict')} hide-label .options=${options} .value=${this.verdict} @change=${this.verdictChosen}></t-radio-group>`
            : nothing
        }
      </div>
      <div class="bottom">
        ${verdict.note === 'none' ? nothing : this.renderNote(verdict)}
        <t-button class="go end" variant=${refusing ? 'danger' : 'primary'} icon=${icons[verdict.tone]} ?loading=${this.busy} @click=${this.decide}>${word('act', { verdict: verdict.label, count })}</t-button>
      </div>
    </section>`;
  }

  protected override render(): TemplateResult {
    const verdict = this.current;
    return html`${verdict && this.count > 0 ? this.renderBar(verdict) : nothing}<p class="sr" role="status">${this.status}</p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    't-batch-bar': TBatchBar;
  }
}
