import '@tessera/ui/date-field';
import { element, TesseraElement } from '@tessera/ui/element';
import '@tessera/ui/radio-group';
import '@tessera/ui/search-field';
import '@tessera/ui/select';
import { base } from '@tessera/ui/styles/base';
import '@tessera/ui/text-field';
import '@tessera/ui/time-field';
import { LatestRead, Localize } from '@tessera/web-sdk';
import { css, html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { kindName } from '../resource-words.js';
import { type ClosureDraft, emptyDraft, kindsOf, scopesOf, withOnlyAgency } from './closure-draft.js';
import { type Choices, type Closable, closures } from './closures.api.js';
import { t } from './texts.js';

const parts = ['day', 'morning', 'afternoon', 'hours'] as const;
/** So many can be chosen from without searching. */
const few = 15;

const typed = (event: Event): string => (event.target as HTMLInputElement).value;

/**
 * What is closed, when and why.
 * @fires draft-changed with what the draft is now
 */
@element('booking-closure-fields')
export class ClosureFields extends TesseraElement {
  static override styles = [
    base,
    css`
      :host { display: grid; gap: 16px; }
      .pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 11rem), 1fr)); gap: 16px; }
      .found { display: grid; gap: 8px; }
    `,
  ];

  @property({ attribute: false }) draft: ClosureDraft = emptyDraft;
  @property({ attribute: false }) choices: Choices = { sites: [], agencies: [], government: false };
  /** Sentences by field. */
  @property({ attribute: false }) faults: Partial<Record<keyof ClosureDraft, string>> = {};
  @state() private found: readonly Closable[] = [];
  @state() private searchable = false;
  protected readonly localize = new Localize(this);
  private readonly search = new LatestRead(this, true);

  override connectedCallback(): void {
    super.connectedCallback();
    this.find('');
  }
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.search.abort();
  }

  /** Moves the focus to the first field that has a fault; false when none of these has. */
  async focusFault(): Promise<boolean> {
    await this.updateComplete;
    const first = this.renderRoot.querySelector<HTMLElement>('[error]:not([error=""])');
    first?.focus();
    return first !== null;
  }

  private find(q: string): void {
    void this.search.run(
      ({ signal }) => closures.closable(q, undefined, signal),
      (found) => {
        const chosen = this.found.filter(({ id }) => id === this.draft.resourceId);
        this.found = [...chosen, ...found.filter(({ id }) => id !== this.draft.resourceId)];
        this.searchable ||= found.length > few;
      },
    );
  }

  private set(change: Partial<ClosureDraft>): void {
    const draft = withOnlyAgency({ ...this.draft, ...change }, this.choices);
    const resource = draft.scope === 'resource' ? this.found.find(({ id }) => id === draft.resourceId) : undefined;
    const [first = draft.kind] = kindsOf(resource);
    if (!kindsOf(resource).includes(draft.kind)) draft.kind = first;
    this.send('draft-changed', draft);
  }

  private renderResource(): TemplateResult {
    const options = this.found.map(({ id, name, kind, site }) => ({
      value: id,
      label: t('field.resource-option', { name, kind: kindName(kind), site }),
    }));
    return html`<div class="found">
      ${this.searchable ? html`<t-search-field label=${t('field.search')} @t-search=${({ detail }: CustomEvent<{ value: string }>) => this.find(detail.value)}></t-search-field>` : nothing}
      <t-select label=${t('field.resource')} placeholder=${t('field.choose')} .options=${options} .value=${this.draft.resourceId} error=${this.faults.resourceId ?? ''}
        @change=${(event: Event) => this.set({ resourceId: typed(event) })}></t-select>
    </div>`;
  }

  private renderPlace(): TemplateResult | typeof nothing {
    const { scope, site, agencyId } = this.draft;
    const { sites, agencies, government } = this.choices;
    if (scope === 'resource') return this.renderResource();
    if (scope === 'government') return nothing;
    const options = agencies.map(({ id, name }) => ({ value: id, label: name }));
    const agency = html`<t-select label=${t('field.agency')} help=${t('field.agency-help')} error=${this.faults.agencyId ?? ''}
      placeholder=${scope === 'site' && government ? t('field.everybody') : t('field.choose')} .options=${options} .value=${agencyId}
      @change=${(event: Event) => this.set({ agencyId: typed(event) })}></t-select>`;
    if (scope === 'agency') return agency;
    return html`<div class="pair"><t-select label=${t('field.site')} placeholder=${t('field.choose')} .options=${sites.map((value) => ({ value, label: value }))} .value=${site}
        error=${this.faults.site ?? ''} @change=${(event: Event) => this.set({ site: typed(event) })}></t-select>${agency}</div>`;
  }

  private renderTime(): TemplateResult {
    const { part, date, toDate, from, to } = this.draft;
    const half = part === 'morning' || part === 'afternoon';
    return html`<t-radio-group label=${t('field.part')} .options=${parts.map((value) => ({ value, label: t(`part.${value}`) }))} .value=${part}
        @change=${(event: Event) => this.set({ part: typed(event) as ClosureDraft['part'] })}></t-radio-group>
      <div class="pair">
        <t-date-field label=${t(half ? 'field.date' : 'field.first-day')} .value=${date} error=${this.faults.date ?? ''} @change=${(event: Event) => this.set({ date: typed(event) })}></t-date-field>
        ${half ? nothing : html`<t-date-field label=${t('field.last-day')} optional .value=${toDate} .min=${date} error=${this.faults.toDate ?? ''} @change=${(event: Event) => this.set({ toDate: typed(event) })}></t-date-field>`}
      </div>
      ${
        part === 'hours'
          ? html`<div class="pair">
              <t-time-field label=${t('field.from')} .value=${from} error=${this.faults.from ?? ''} @change=${(event: Event) => this.set({ from: typed(event) })}></t-time-field>
              <t-time-field label=${t('field.to')} .value=${to} error=${this.faults.to ?? ''} @change=${(event: Event) => this.set({ to: typed(event) })}></t-time-field>
            </div>`
          : nothing
      }`;
  }

  protected override render(): TemplateResult {
    const { scope, kind, resourceId, reason } = this.draft;
    const scopes = scopesOf(this.choices).map((value) => ({ value, label: t(`scope.${value}`) }));
    const resource = scope === 'resource' ? this.found.find(({ id }) => id === resourceId) : undefined;
    return html`
      ${scopes.length > 1 ? html`<t-radio-group label=${t('field.scope')} .options=${scopes} .value=${scope} @change=${(event: Event) => this.set({ scope: typed(event) as ClosureDraft['scope'] })}></t-radio-group>` : nothing}
      ${this.renderPlace()}
      ${this.renderTime()}
      <t-select label=${t('kind.label')} .options=${kindsOf(resource).map((value) => ({ value, label: t(`kind.${value}`) }))} .value=${kind}
        @change=${(event: Event) => this.set({ kind: typed(event) as ClosureDraft['kind'] })}></t-select>
      <t-text-field label=${t('field.reason')} help=${t('field.reason-help')} maxlength="200" .value=${reason} error=${this.faults.reason ?? ''}
        @input=${(event: Event) => this.set({ reason: typed(event) })}></t-text-field>`;
  }
}
