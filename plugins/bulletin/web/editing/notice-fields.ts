import '@tessera/ui/audience-picker';
import type { Audience } from '@tessera/ui/audiences';
import '@tessera/ui/date-field';
import { element, TesseraElement } from '@tessera/ui/element';
import '@tessera/ui/radio-group';
import '@tessera/ui/rich-text';
import '@tessera/ui/select';
import { base } from '@tessera/ui/styles/base';
import '@tessera/ui/text-field';
import { localized } from '@tessera/web-sdk';
import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { limits } from '../../server/limits.js';
import { pickPicture } from '../attachments/pick-picture.js';
import type { NoticeState } from '../notices.api.js';
import { t } from '../texts.js';
import { faultText } from './fault-text.js';
import { type DraftChange, typed } from './field-values.js';
import type { FormBackground } from './form-background.controller.js';
import { timeOf } from './moments.js';
import type { Faults, NoticeDraft } from './notice-draft.js';

/**
 * What a notice says, to whom and when; says `draft-change` with what was changed.
 * @slot attachments below the body
 */
@element('bulletin-notice-fields')
export class NoticeFields extends TesseraElement {
  static override styles = [
    base,
    css`
      :host { display: grid; gap: 20px; }
      .when { display: grid; gap: 8px; }
      .moment { display: grid; grid-template-columns: minmax(0, 1fr) 8rem; gap: 8px; max-width: 24rem; }
      .narrow { max-width: 24rem; }
    `,
  ];

  @property({ attribute: false }) draft!: NoticeDraft;
  @property({ attribute: false }) faults: Faults = {};
  /** Undefined for a new notice. */
  @property({ attribute: false }) state: NoticeState | undefined;
  @property({ attribute: false }) background!: FormBackground;
  /** Changes with every change of `background`, which is one object. */
  @property({ type: Number }) revision = 0;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('draft')) this.background.count(this.draft.audience);
  }

  private change(change: DraftChange): void {
    this.send('draft-change', change);
  }

  private fault(path: string): string {
    return faultText(this.faults, path);
  }

  private renderCategory(): TemplateResult | typeof nothing {
    const options = this.background.categories.map(({ id, name }) => ({ value: id, label: localized(name) }));
    if (options.length === 0) return nothing;
    return html`<t-select class="narrow" data-field="categoryId" optional label=${t('field.category')} placeholder=${t('field.no-category')} .options=${options}
      .value=${this.draft.categoryId} error=${this.fault('categoryId')} @change=${(event: Event) => this.change({ categoryId: typed(event) })}></t-select>`;
  }

  private renderAudience(): TemplateResult {
    const { rules, people, counting, uncounted } = this.background;
    const { audience } = this.draft;
    const reviewed = rules?.reviewed.includes(audience) ? t('field.audience-reviewed') : '';
    return html`<t-audience-picker data-field="audience" label=${t('field.audience')} help=${reviewed} .value=${audience} .offered=${rules?.audiences ?? [audience]}
      .people=${people} ?counting=${counting} ?uncounted=${uncounted} error=${this.fault('audience')}
      @change=${(event: Event) => this.change({ audience: typed(event) as Audience })}></t-audience-picker>`;
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
    const { title, body, lastDay } = this.draft;
    return html`
      <t-text-field data-field="title" label=${t('field.title')} .value=${title} maxlength=${limits.title} counter error=${this.fault('title')}
        @input=${(event: Event) => this.change({ title: typed(event) })}></t-text-field>
      <t-rich-text data-field="body" label=${t('field.body')} .value=${body} error=${this.fault('body')} .pickPicture=${pickPicture}
        @input=${(event: Event) => this.change({ body: typed(event) })}></t-rich-text>
      <slot name="attachments"></slot>
      ${this.renderCategory()}${this.renderAudience()}${this.renderWhen()}
      <t-date-field class="narrow" data-field="expiresAt" optional label=${t('field.last-day')} help=${t('field.last-day-help')} .value=${lastDay}
        error=${this.fault('expiresAt')} @change=${(event: Event) => this.change({ lastDay: typed(event) })}></t-date-field>`;
  }
}
