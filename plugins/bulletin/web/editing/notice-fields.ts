import '@tessera/ui/date-field';
import { element, TesseraElement } from '@tessera/ui/element';
import '@tessera/ui/radio-group';
import { base } from '@tessera/ui/styles/base';
import { form } from '@tessera/ui/styles/form';
import '@tessera/ui/text-field';
import { css, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { type Audience, audiences } from '../audience.js';
import type { OwnState } from '../notices.api.js';
import { t } from '../texts.js';
import { type NoticeDraft, timeOf } from './notice-draft.js';
import './rich-text-field.js';

const typed = (event: Event): string => (event.target as HTMLInputElement).value;
const titleLength = 200;
/** What the server and the form may find wrong with a field. */
const faultCodes = [
  'too-short',
  'too-long',
  'unstorable',
  'line-break',
  'not-a-moment',
  'out-of-range',
  'before-publication',
  'already-published',
] as const;

/** The fields of a notice; says `draft-change` with what was changed. */
@element('bulletin-notice-fields')
export class NoticeFields extends TesseraElement {
  static override styles = [
    base,
    form,
    css`
      :host { display: grid; gap: 20px; }
      .when { display: grid; gap: 8px; }
      .moment { display: grid; grid-template-columns: minmax(0, 1fr) 8rem; gap: 8px; max-width: 24rem; }
      .last { max-width: 24rem; }
    `,
  ];

  @property({ attribute: false }) draft!: NoticeDraft;
  /** Code per field, as the server names them. */
  @property({ attribute: false }) faults: Readonly<Record<string, string>> = {};
  /** Undefined for a new notice. */
  @property({ attribute: false }) state: OwnState | undefined;

  /** Moves the focus to the first field that has a fault. */
  focusFirst(faults: Readonly<Record<string, string>>): void {
    const fields = [...this.renderRoot.querySelectorAll<HTMLElement>('[data-field]')];
    const first = fields.find(({ dataset }) => dataset.field && dataset.field in faults);
    first?.focus();
    first?.scrollIntoView({ block: 'center' });
  }

  private change(change: Partial<NoticeDraft>): void {
    this.send('draft-change', change);
  }

  private fault(field: string): string {
    const code = this.faults[field];
    if (!code) return '';
    const known = faultCodes.find((one) => one === code);
    return known ? t(`fault.${known}`) : code;
  }

  private renderMoment(): TemplateResult {
    const { day, time } = this.draft;
    return html`<div class="moment">
      <t-date-field data-field="publishAt" label=${t('field.publish-day')} hide-label .value=${day} error=${this.fault('publishAt')}
        @change=${(event: Event) => this.change({ day: typed(event) })}></t-date-field>
      <t-text-field label=${t('field.publish-time')} hide-label inputmode="numeric" icon="clock" placeholder="09:00" .value=${time}
        @change=${(event: Event) => this.change({ time: timeOf(typed(event)) })}></t-text-field>
    </div>`;
  }

  private renderWhen(): TemplateResult | typeof nothing {
    if (this.state === 'current' || this.state === 'expired') return nothing;
    const options = [
      { value: 'now', label: t('field.now') },
      { value: 'later', label: t('field.later') },
    ];
    return html`<div class="when">
      <t-radio-group label=${t('field.when')} .options=${options} .value=${this.draft.when}
        @change=${(event: Event) => this.change({ when: typed(event) as NoticeDraft['when'] })}></t-radio-group>
      ${this.draft.when === 'later' ? this.renderMoment() : nothing}
    </div>`;
  }

  protected override render(): TemplateResult {
    const { title, body, audience, lastDay } = this.draft;
    const options = audiences.map((value) => ({
      value,
      label: t(`audience.${value}`),
      note: t(`audience-note.${value}`),
    }));
    return html`
      <t-text-field data-field="title" label=${t('field.title')} .value=${title} maxlength=${titleLength} counter error=${this.fault('title')}
        @input=${(event: Event) => this.change({ title: typed(event) })}></t-text-field>
      <bulletin-rich-text-field data-field="body" label=${t('field.body')} .value=${body} error=${this.fault('body')}
        @input=${(event: Event) => this.change({ body: typed(event) })}></bulletin-rich-text-field>
      <t-radio-group data-field="audience" look="list" label=${t('field.audience')} .options=${options} .value=${audience} error=${this.fault('audience')}
        @change=${(event: Event) => this.change({ audience: typed(event) as Audience })}></t-radio-group>
      ${this.renderWhen()}
      <t-date-field class="last" data-field="expiresAt" optional label=${t('field.last-day')} help=${t('field.last-day-help')} .value=${lastDay}
        error=${this.fault('expiresAt')} @change=${(event: Event) => this.change({ lastDay: typed(event) })}></t-date-field>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bulletin-notice-fields': NoticeFields;
  }
}
