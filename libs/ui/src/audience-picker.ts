import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { type Audience, audienceIcons, audienceName, audienceNote, audiences } from './audiences.js';
import { element } from './element.js';
import { FormControl } from './form-control.js';
import { formatNumber } from './numbers.js';
import { base } from './styles/base.js';
import { form } from './styles/form.js';
import { word, wordsOf } from './words.js';

const own = wordsOf({
  people: ['將有 {count} 人看到', '{count} people will see it'],
  nobody: ['目前沒有人看得到', 'Nobody can see it at present'],
  counting: ['正在計算人數', 'Counting the people'],
  unknown: [
    '暫時算不出人數，不影響發布。',
    'The number cannot be counted now; that does not keep you from publishing.',
  ],
  closed: ['您的機關沒有開放這個範圍。', 'Your agency does not offer this audience.'],
});

/**
 * `<t-audience-picker label="誰看得到" value="agency" .people=${412}>`: the three audiences of the portal, and how many people the
 * chosen one reaches. The page counts: it listens for `change` and sets `counting`, then `people`.
 */
@element('t-audience-picker')
export class TAudiencePicker extends FormControl {
  static override styles = [
    base,
    form,
    css`
      legend { padding: 0 0 4px; font-size: var(--t-text-s); font-weight: 600; }
      .cards { display: grid; grid-template-columns: repeat(auto-fit, minmax(12rem, 1fr)); gap: 8px; }
      label {
        position: relative; display: grid; grid-template-columns: auto minmax(0, 1fr); align-content: start; gap: 2px 8px; padding: 10px 12px; cursor: pointer;
        border: var(--t-line) solid var(--t-border-strong); border-radius: var(--t-radius-3); background: var(--t-surface); font-size: var(--t-text-s);
      }
      label:hover { background: var(--t-surface-hover); }
      label t-icon { color: var(--t-text-muted); }
      label small { grid-column: 2; font-size: var(--t-text-xs); line-height: 1.55; color: var(--t-text-muted); }
      label:has(:checked) { border-color: var(--t-accent); box-shadow: inset 0 0 0 1px var(--t-accent); background: var(--t-surface-selected); }
      label:has(:checked) :is(b, t-icon) { color: var(--t-accent-text); }
      label:has(:checked) small { color: var(--t-text); }
      label:has(:focus-visible) { outline: var(--t-focus-width) solid var(--t-focus); outline-offset: var(--t-focus-offset); }
      label:has(:disabled) { background: var(--t-surface-sunken); border-color: var(--t-border); color: var(--t-text-disabled); cursor: not-allowed; }
      input { position: absolute; inset: 0; width: 100%; height: 100%; margin: 0; opacity: 0; cursor: inherit; }
      .bad label { border-color: var(--t-danger); }
      .preview { display: flex; align-items: center; gap: 6px; min-height: 24px; margin-top: 6px; font-size: var(--t-text-s); color: var(--t-text-muted); }
      .preview b { color: var(--t-text); }
      @media (forced-colors: active) { label:has(:checked) { border: 3px solid Highlight; } }
    `,
  ];

  @property() value: Audience | '' = '';
  /** Those that may be chosen; all unless said. */
  @property({ attribute: false }) offered: readonly Audience[] = audiences;
  /** How many people the chosen audience reaches; null: not known. */
  @property({ attribute: false }) people: number | null = null;
  /** The number is being asked for. */
  @property({ type: Boolean }) counting = false;
  /** The number could not be had. */
  @property({ type: Boolean }) uncounted = false;

  private initial: Audience | '' = '';

  protected override firstUpdated(): void {
    this.initial = this.value;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('value')) this.internals.setFormValue(this.value || null);
  }

  formResetCallback(): void {
    this.value = this.initial;
  }

  private chosen(audience: Audience): void {
    this.value = audience;
    this.settled();
  }

  private renderCard(audience: Audience): TemplateResult {
    const closed = !this.offered.includes(audience);
    return html`<label>
      <input type="radio" name="audience" value=${audience} .checked=${audience === this.value} ?disabled=${this.disabled || closed}
        @change=${() => this.chosen(audience)} />
      <t-icon name=${audienceIcons[audience]} size="20"></t-icon><b>${audienceName(audience)}</b>
      <small>${closed ? own('closed') : audienceNote(audience)}</small>
    </label>`;
  }

  private renderPreview(): TemplateResult | string {
    if (this.counting) return own('counting');
    if (this.uncounted) return own('unknown');
    if (this.people === null) return '';
    const words = this.people === 0 ? own('nobody') : own('people', { count: formatNumber(this.people) });
    return html`<t-icon name="users" size="16"></t-icon><b class="num">${words}</b>`;
  }

  protected override render(): TemplateResult {
    return html`<fieldset class=${this.error ? 'bad' : ''} aria-describedby=${this.describedBy}>
      <legend class=${this.hideLabel ? 'sr' : ''}>${this.label}${this.optional ? html`<span class="opt">${word('optional')}</span>` : nothing}</legend>
      <div class="cards">${audiences.map((audience) => this.renderCard(audience))}</div>
      <div class="preview" role="status">${this.renderPreview()}</div>
      ${this.renderMessages()}
    </fieldset>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    't-audience-picker': TAudiencePicker;
  }
}
