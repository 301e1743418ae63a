import '@tessera/ui/checkbox';
import '@tessera/ui/date-field';
import { element, TesseraElement } from '@tessera/ui/element';
import { base } from '@tessera/ui/styles/base';
import '@tessera/ui/text-field';
import { can, session } from '@tessera/web-sdk';
import { css, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { limits } from '../../server/limits.js';
import type { NoticeDetail } from '../notices.api.js';
import { t } from '../texts.js';
import { faultText } from './fault-text.js';
import { type DraftChange, ticked, typed } from './field-values.js';
import type { Faults, NoticeDraft } from './notice-draft.js';

type Switch = 'pinned' | 'allowComments' | 'mustRead' | 'majorRevision' | 'tellReaders';
const documentFields = ['documentWord', 'documentNumber'] as const;
const documentPaths = { documentWord: 'document.word', documentNumber: 'document.number' } as const;

/** What a notice asks of its readers, and the official document that it passes on; says `draft-change`. */
@element('bulletin-notice-options')
export class NoticeOptions extends TesseraElement {
  static override styles = [
    base,
    css`
      :host { display: grid; gap: 20px; }
      fieldset { display: grid; gap: 10px; justify-items: start; }
      legend, summary { font-size: var(--t-text-s); font-weight: 600; }
      legend { margin-bottom: 8px; }
      .due { margin-inline-start: 26px; width: min(22rem, 100%); }
      summary { padding-block: 8px; cursor: pointer; border-radius: var(--t-radius-2); }
      .document { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 16px 8px; padding-block: 8px; max-width: 32rem; }
      .document t-date-field { grid-column: 1 / -1; max-width: 22rem; }
      @media (max-width: 599.98px) { .document { grid-template-columns: minmax(0, 1fr); } .due { margin-inline-start: 0; } }
    `,
  ];

  @property({ attribute: false }) draft!: NoticeDraft;
  @property({ attribute: false }) faults: Faults = {};
  /** Undefined for a new notice. */
  @property({ attribute: false }) stored: NoticeDetail | undefined;

  private unfolded = false;

  private may(action: 'pin' | 'require-reading'): boolean {
    const { stored } = this;
    if (stored) return action === 'pin' ? stored.may.pin : stored.may.requireReading;
    return can(action, 'Notice', { agencyId: session().agency.id, authorId: session().accountId });
  }

  private change(change: DraftChange): void {
    this.send('draft-change', change);
  }

  private renderSwitch(name: Switch): TemplateResult {
    return html`<t-checkbox label=${t(`field.${name}`)} ?checked=${this.draft[name]} @change=${(event: Event) => this.change({ [name]: ticked(event) })}></t-checkbox>`;
  }

  private renderDemand(): TemplateResult | typeof nothing {
    const { mustRead, dueDay } = this.draft;
    if (!mustRead && !this.may('require-reading')) return nothing;
    return html`${this.renderSwitch('mustRead')}
      ${
        mustRead
          ? html`<t-date-field class="due" data-field="mustRead.dueAt" optional label=${t('field.due-day')} help=${t('field.due-day-help')} .value=${dueDay}
              error=${faultText(this.faults, 'mustRead.dueAt')} @change=${(event: Event) => this.change({ dueDay: typed(event) })}></t-date-field>`
          : nothing
      }`;
  }

  private renderDocument(): TemplateResult {
    const { documentWord, documentNumber, documentDate } = this.draft;
    // never folded again: the focus may be in it
    this.unfolded ||= [documentWord, documentNumber, documentDate].some(Boolean);
    return html`<details ?open=${this.unfolded}><summary>${t('field.document')}</summary>
      <div class="document">
        ${documentFields.map(
          (
            name,
          ) => html`<t-text-field data-field=${documentPaths[name]} optional label=${t(`field.${name}`)} maxlength=${limits.documentPart} .value=${this.draft[name]}
            error=${faultText(this.faults, documentPaths[name])} @change=${(event: Event) => this.change({ [name]: typed(event) })}></t-text-field>`,
        )}
        <t-date-field data-field="document.date" optional label=${t('field.documentDate')} .value=${documentDate} error=${faultText(this.faults, 'document.date')}
          @change=${(event: Event) => this.change({ documentDate: typed(event) })}></t-date-field>
      </div></details>`;
  }

  private renderOfChange(): TemplateResult | typeof nothing {
    if (this.stored?.state !== 'current') return nothing;
    return html`<fieldset><legend>${t('field.of-change')}</legend>
      ${this.stored.mustRead && this.draft.mustRead ? this.renderSwitch('majorRevision') : nothing}${this.renderSwitch('tellReaders')}</fieldset>`;
  }

  protected override render(): TemplateResult {
    return html`
      <fieldset><legend>${t('field.options')}</legend>
        ${this.renderSwitch('allowComments')}${this.draft.pinned || this.may('pin') ? this.renderSwitch('pinned') : nothing}${this.renderDemand()}</fieldset>
      ${this.renderOfChange()}${this.renderDocument()}`;
  }
}
