import type { ReviewVerdict, WaitingQueue } from '@tessera/contracts';
import { longestReviewNote } from '@tessera/contracts/review-limits';
import '@tessera/ui/button';
import { element, TesseraElement } from '@tessera/ui/element';
import '@tessera/ui/radio-group';
import { base } from '@tessera/ui/styles/base';
import '@tessera/ui/text-field';
import type { TTextField } from '@tessera/ui/text-field';
import { localized } from '@tessera/web-sdk';
import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { t } from './texts.js';

const icons = { positive: 'check', negative: 'x', neutral: '' } as const;

/**
 * What shall become of the chosen items: verdict, note and one button that repeats verb and number. Sends
 * `tessera-decide` with `{verdict, note}` and `tessera-clear`.
 */
@element('tessera-batch-bar')
export class BatchBar extends TesseraElement {
  static override styles = [
    base,
    css`
      section { display: grid; gap: 10px; padding: 12px 20px 16px; background: var(--t-surface-raised); border: var(--t-line) solid var(--t-border-strong); border-radius: var(--t-radius-4); box-shadow: var(--t-shadow-3); }
      .top { display: flex; flex-wrap: wrap; align-items: center; gap: 8px 16px; }
      .bottom { display: flex; align-items: flex-start; gap: 12px; }
      .bottom t-text-field { flex: 1; }
      .end { margin-inline-start: auto; }
      .refusing { --t-accent: var(--t-danger); --t-accent-contrast: var(--t-danger-contrast); }
      t-text-field + .go { margin-top: 27px; }
      @media (max-width: 767.98px) {
        section { padding: 10px 12px 12px; }
        .bottom { display: grid; }
        .end, t-text-field + .go { margin: 0; }
      }
    `,
  ];

  @property({ attribute: false }) queue!: WaitingQueue;
  @property({ type: Number }) count = 0;
  /** People who asked for the chosen items. */
  @property({ type: Number }) applicants = 0;
  @property({ type: Boolean }) busy = false;
  /** Key of the verdict. */
  @property() verdict = '';
  @state() private note = '';
  @state() private missing = false;
  @query('t-text-field') private field?: TTextField;

  /** Puts the cursor where the next thing is missing. */
  async ask(verdict: string): Promise<void> {
    this.verdict = verdict;
    await this.updateComplete;
    const next = this.current?.note === 'required' ? this.field : this.renderRoot.querySelector<HTMLElement>('.go');
    next?.focus();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('queue') && !this.current) this.verdict = this.queue.verdicts[0]?.key ?? '';
  }

  private get current(): ReviewVerdict | undefined {
    return this.queue.verdicts.find(({ key }) => key === this.verdict);
  }

  private decide(): void {
    const verdict = this.current;
    if (!verdict) return;
    this.missing = verdict.note === 'required' && this.note.trim() === '';
    if (this.missing) this.field?.focus();
    else this.send('tessera-decide', { verdict, note: verdict.note === 'none' ? '' : this.note.trim() });
  }

  private renderNote({ note, name }: ReviewVerdict): TemplateResult {
    const values = {
      verdict: localized(name),
      need: t(note === 'required' ? 'note.required' : 'note.optional'),
      count: this.applicants,
    };
    const label = this.applicants > 0 ? t('note.batch', values) : t('note.plain', values);
    return html`<t-text-field
      label=${label} maxlength=${longestReviewNote} counter .value=${this.note} error=${this.missing ? t('note.missing') : ''}
      @input=${(event: Event) => {
        this.note = (event.target as TTextField).value;
        this.missing = false;
      }}></t-text-field>`;
  }

  protected override render(): TemplateResult | typeof nothing {
    const verdict = this.current;
    if (!verdict) return nothing;
    const options = this.queue.verdicts.map(({ key, name, tone }) => ({
      value: key,
      label: localized(name),
      icon: icons[tone],
    }));
    const refusing = verdict.tone === 'negative';
    return html`<section role="region" aria-label=${t('batch')}>
      <div class="top">
        <b aria-live="polite">${t('selected', { count: this.count })}</b>
        ${this.queue.principal ? html`<span class="muted">${t('for', { name: this.queue.principal.name })}</span>` : nothing}
        <t-button variant="quiet" size="small" @click=${() => this.send('tessera-clear')}>${t('clear')}</t-button>
        <t-radio-group class="end ${refusing ? 'refusing' : ''}" label=${t('verdict')} hide-label .options=${options} value=${this.verdict}
          @change=${(event: Event) => {
            this.verdict = (event.target as HTMLInputElement).value;
            this.missing = false;
          }}></t-radio-group>
      </div>
      <div class="bottom">
        ${verdict.note === 'none' ? nothing : this.renderNote(verdict)}
        <t-button class="go end" variant=${refusing ? 'danger' : 'primary'} icon=${icons[verdict.tone]} ?loading=${this.busy} @click=${this.decide}>
          ${t('act', { verdict: localized(verdict.name), count: this.count })}</t-button>
      </div>
    </section>`;
  }
}
