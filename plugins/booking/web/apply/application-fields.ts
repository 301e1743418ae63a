import '@tessera/ui/entity-picker';
import { element, TesseraElement } from '@tessera/ui/element';
import type { Entity, TEntityPicker } from '@tessera/ui/entity-picker';
import '@tessera/ui/radio-group';
import '@tessera/ui/select';
import { base } from '@tessera/ui/styles/base';
import '@tessera/ui/text-field';
import { Localize, session } from '@tessera/web-sdk';
import { css, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { drivings } from '../../server/bookings/drivings.js';
import { peopleSource } from '../people-source.js';
import type { ResourceDetail } from './application.api.js';
import { type ApplicationDraft, emptyDraft, type Faults } from './application-draft.js';
import { faultText } from './fault-text.js';
import { t } from './texts.js';

type TextName = 'phone' | 'extension' | 'host' | 'people' | 'purpose' | 'destination' | 'driverName';
interface TextLook {
  optional?: boolean;
  rows?: number;
  inputmode?: string;
  maxlength: number;
}

/**
 * What is asked of who applies, besides the time.
 * @fires draft-edited with what changed of the draft
 */
@element('booking-application-fields')
export class ApplicationFields extends TesseraElement {
  static override styles = [
    base,
    css`
      :host { display: grid; gap: 14px; }
      .pair { display: grid; grid-template-columns: 1fr 1fr; gap: 12px; align-items: start; }
      .pair.phone { grid-template-columns: minmax(0, 1fr) 8.75rem; }
      .fixed { display: grid; gap: 4px; font-size: var(--t-text-s); min-width: 0; }
      .fixed b { font-weight: 600; }
      .fixed span { padding: 7px 10px; border: 1px dashed var(--t-border-strong); border-radius: var(--t-radius-2); background: var(--t-surface-muted); overflow-wrap: anywhere; }
    `,
  ];

  @property({ attribute: false }) resource!: ResourceDetail;
  @property({ attribute: false }) draft: ApplicationDraft = emptyDraft;
  @property({ attribute: false }) faults: Faults = {};
  /** Ids of the vehicle's drivers that nobody has then; undefined: not known. */
  @property({ attribute: false }) freeDrivers: ReadonlySet<string> | undefined;
  /** The driver of the booking that is being changed: not free then because of it. */
  @property({ attribute: 'own-driver' }) ownDriver = '';
  /** Whose it is, while it is being changed; else the person's own. */
  @property({ attribute: false }) owner: { name: string; unit: string } | undefined;

  constructor() {
    super();
    new Localize(this);
  }

  /** Moves the focus to the first field that has a fault; false when none of these has. */
  focusFault(): boolean {
    const fields = [...this.renderRoot.querySelectorAll<HTMLElement>('[data-field]')];
    const first = fields.find(({ dataset }) => dataset.field && dataset.field in this.faults);
    first?.focus();
    first?.scrollIntoView({ block: 'center' });
    return first !== undefined;
  }

  private edit(change: Partial<ApplicationDraft>): void {
    this.send('draft-edited', change);
  }

  private fault(path: string): string {
    const { capacity, passengerLimit } = this.resource;
    return faultText(this.faults[path], capacity ?? passengerLimit ?? 0);
  }

  private text(
    name: TextName,
    label: string,
    { optional = false, rows = 0, inputmode = '', maxlength }: TextLook,
  ): TemplateResult {
    return html`<t-text-field data-field=${name} label=${label} ?optional=${optional} rows=${rows} inputmode=${inputmode} maxlength=${maxlength}
      .value=${this.draft[name]} error=${this.fault(name)} @input=${(event: Event) => this.edit({ [name]: (event.target as HTMLInputElement).value })}></t-text-field>`;
  }

  private person(
    path: string,
    label: string,
    chosen: Entity | undefined,
    take: (person: Entity | undefined) => void,
    help: string,
    optional = false,
  ) {
    return html`<t-entity-picker data-field=${path} label=${label} help=${help} ?optional=${optional} placeholder=${t('person.search')} .source=${peopleSource}
      .chosen=${chosen ? [chosen] : []} error=${this.fault(path)} @change=${({ target }: Event) => take((target as TEntityPicker).chosen[0])}></t-entity-picker>`;
  }

  private renderApplicant(): TemplateResult {
    const { resource, draft, owner } = this;
    const { person, agency, unit } = session();
    const fixed = (label: string, text: string) => html`<div class="fixed"><b>${label}</b><span>${text}</span></div>`;
    return html`<div class="pair">${fixed(t('applicant'), owner?.name ?? person.name)}${fixed(t('unit'), owner?.unit ?? unit?.name ?? agency.name)}</div>
      ${!owner && resource.may.report ? this.person('applicantId', t('for-other'), draft.applicant, (applicant) => this.edit({ applicant }), t('for-other-help'), true) : nothing}`;
  }

  private renderVenue(): TemplateResult {
    const { resource, draft } = this;
    return html`<div class="pair">${this.text('host', t('host'), { maxlength: 100 })}${this.text('people', t('people.venue'), { maxlength: 6, inputmode: 'numeric' })}</div>
      ${resource.superiorFirst ? this.person('superiorId', t('superior'), draft.superior, (superior) => this.edit({ superior }), t('superior-help')) : nothing}
      ${
        resource.online
          ? html`<t-entity-picker multiple optional data-field="invited" label=${t('invited')} help=${t('invited-help')} placeholder=${t('person.search')} .source=${peopleSource}
            .chosen=${draft.invited} error=${this.fault('invited')} @change=${({ target }: Event) => this.edit({ invited: (target as TEntityPicker).chosen })}></t-entity-picker>`
          : nothing
      }`;
  }

  private renderVehicle(): TemplateResult {
    const { resource, draft } = this;
    const isBusy = (id: string) => this.freeDrivers?.has(id) === false && id !== this.ownDriver;
    const drivers = resource.partners.map(({ id, name }) => ({
      value: id,
      label: isBusy(id) ? t('driver.busy', { name }) : name,
      disabled: isBusy(id),
    }));
    const nobody = drivers.every(({ disabled }) => disabled);
    const ways = drivings.map((value) => ({
      value,
      label: t(`driving.${value}`),
      disabled: value === 'driver' && nobody,
    }));
    const take = (name: 'driving' | 'driverId') => (event: Event) =>
      this.edit({ [name]: (event.target as HTMLInputElement).value });
    return html`
      <t-radio-group look="list" data-field="driving" label=${t('driving')} help=${nobody ? t(drivers.length === 0 ? 'driver.none' : 'driver.none-free') : ''} .options=${ways} .value=${draft.driving}
        error=${this.fault('driving')} @change=${take('driving')}></t-radio-group>
      ${
        draft.driving === 'driver'
          ? html`<t-select data-field="driverId" label=${t('driver')} placeholder=${t('driver.choose')} .options=${drivers} .value=${draft.driverId}
            error=${this.fault('driverId')} @change=${take('driverId')}></t-select>`
          : nothing
      }
      ${draft.driving === 'named' ? this.text('driverName', t('driver-name'), { maxlength: 100 }) : nothing}
      <div class="pair">${this.text('destination', t('destination'), { maxlength: 200 })}${this.text('people', t('people.vehicle'), { maxlength: 6, inputmode: 'numeric' })}</div>`;
  }

  protected override render(): TemplateResult {
    return html`${this.renderApplicant()}
      <div class="pair phone">${this.text('phone', t('phone'), { maxlength: 40, inputmode: 'tel' })}${this.text('extension', t('extension'), { maxlength: 8, inputmode: 'numeric', optional: true })}</div>
      ${this.resource.kind === 'venue' ? this.renderVenue() : this.renderVehicle()}
      ${this.text('purpose', t('purpose'), { maxlength: 500, rows: 3 })}`;
  }
}
