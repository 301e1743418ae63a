import '@tessera/ui/date-field';
import { element, TesseraElement } from '@tessera/ui/element';
import '@tessera/ui/radio-group';
import '@tessera/ui/select';
import { base } from '@tessera/ui/styles/base';
import '@tessera/ui/text-field';
import { css, html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { type RhythmDraft, rhythmOf, weeksBetween } from './rhythm.js';
import { t } from './texts.js';

/**
 * How often it repeats, and until when.
 * @fires rhythm-changed with the draft as it is then
 */
@element('booking-rhythm-fields')
export class RhythmFields extends TesseraElement {
  static override styles = [
    base,
    css`
      .fields { display: grid; grid-template-columns: repeat(auto-fit, minmax(160px, 1fr)); gap: 12px; align-items: start; }
    `,
  ];

  @property({ attribute: false }) draft!: RhythmDraft;
  /** First day, `YYYY-MM-DD`; '' while it is not chosen. */
  @property() first = '';

  private say(changes: Partial<RhythmDraft>): void {
    this.send('rhythm-changed', { ...this.draft, ...changes });
  }

  private renderEnd(): TemplateResult {
    const { draft } = this;
    const wrong = this.first !== '' && rhythmOf(draft, this.first) === null;
    if (draft.end === 'until')
      return html`<t-date-field label=${t('panel.until')} .value=${draft.until} error=${wrong && draft.until !== '' ? t('fault.until') : ''}
        @change=${(event: Event) => this.say({ until: typedIn(event) })}></t-date-field>`;
    return html`<t-text-field type="number" inputmode="numeric" label=${t('panel.count')} help=${t('panel.count.help')} .value=${draft.count}
      error=${wrong ? t('fault.count') : ''} @input=${(event: Event) => this.say({ count: typedIn(event) })}></t-text-field>`;
  }

  protected override render(): TemplateResult {
    const { draft } = this;
    const every = Array.from({ length: weeksBetween }, (_none, at) => ({
      value: String(at + 1),
      label: at === 0 ? t('panel.every.week') : t('panel.every.weeks', { count: at + 1 }),
    }));
    const ends = (['count', 'until'] as const).map((value) => ({ value, label: t(`panel.end.${value}`) }));
    return html`<div class="fields">
      <t-select label=${t('panel.every')} .options=${every} .value=${String(draft.everyWeeks)}
        @change=${(event: Event) => this.say({ everyWeeks: Number(typedIn(event)) })}></t-select>
      <t-radio-group label=${t('panel.end')} .options=${ends} .value=${draft.end}
        @change=${(event: Event) => this.say({ end: typedIn(event) === 'until' ? 'until' : 'count' })}></t-radio-group>
      ${this.renderEnd()}
    </div>`;
  }
}

const typedIn = (event: Event): string => (event.target as HTMLElement & { value: string }).value;
