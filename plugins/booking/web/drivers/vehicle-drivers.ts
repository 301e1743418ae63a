import '@tessera/ui/button';
import '@tessera/ui/callout';
import '@tessera/ui/choice-lists';
import { element, TesseraElement } from '@tessera/ui/element';
import { base } from '@tessera/ui/styles/base';
import { describeProblem, toast } from '@tessera/web-sdk';
import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { licenceFits } from '../../server/drivers/licence-fits.js';
import { limits } from '../../server/limits.js';
import { licenceName } from '../resource-words.js';
import type { ResourceDetail } from '../resources/resources.api.js';
import { drivers } from './drivers.api.js';
import { t } from './texts.js';

type Driver = Pick<ResourceDetail, 'id' | 'name' | 'licence'>;

/**
 * `<booking-vehicle-drivers .resource=${vehicle}>`: who may drive it. Those whose licence does not fit are not offered.
 * `drivers-changed {resource}` after each saving.
 */
@element('booking-vehicle-drivers')
export class VehicleDrivers extends TesseraElement {
  static override styles = [
    base,
    css`:host { display: grid; gap: 8px; } .acts { display: flex; gap: 8px; margin-top: 8px; }`,
  ];

  @property({ attribute: false }) resource!: ResourceDetail;
  @state() private offered: readonly Driver[] | undefined;
  @state() private chosen: readonly string[] = [];
  @state() private open = false;
  @state() private busy = false;
  @state() private failure = '';

  protected override willUpdate(changed: PropertyValues<this>): void {
    // a picture that is stored meanwhile takes no choice away
    if (changed.has('resource') && !this.open) this.chosen = this.resource.partners.map(({ id }) => id);
  }

  private readonly show = async (): Promise<void> => {
    const { agency, vehicleType, partners } = this.resource;
    try {
      const found = await drivers.of(agency.id);
      const known = new Set(partners.map(({ id }) => id));
      const fits = ({ licence }: Driver) =>
        licence !== null && vehicleType !== null && licenceFits(licence, vehicleType);
      this.offered = [...partners, ...found.filter((one) => !known.has(one.id) && fits(one))];
      this.failure = '';
      this.open = true;
      this.focusOn('t-choice-lists');
    } catch (error) {
      toast({ text: describeProblem(error).text, kind: 'danger' });
    }
  };

  private readonly save = async (): Promise<void> => {
    this.busy = true;
    try {
      const { id, version } = this.resource;
      const resource = await drivers.choose(id, this.chosen, version);
      this.open = false;
      toast({ text: t('saved'), kind: 'success' });
      this.focusOn('.choose');
      this.send('drivers-changed', { resource });
    } catch (error) {
      this.failure = describeProblem(error).text;
    }
    this.busy = false;
  };

  private readonly close = (): void => {
    this.open = false;
    this.chosen = this.resource.partners.map(({ id }) => id);
    this.focusOn('.choose');
  };

  /** The button pressed goes away with what it stood beside. */
  private focusOn(selector: string): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(selector)?.focus());
  }

  private renderChoice(): TemplateResult {
    const items = (this.offered ?? []).map(({ id, name, licence }) => ({
      id,
      label: name,
      note: licence ? licenceName(licence) : '',
    }));
    return html`<t-choice-lists most=${limits.drivers} .items=${items} .chosen=${this.chosen}
        @t-choice=${({ detail }: CustomEvent<{ ids: string[] }>) => {
          this.chosen = detail.ids;
        }}></t-choice-lists>
      ${this.failure ? html`<t-callout variant="danger" alert>${this.failure}</t-callout>` : nothing}
      <div class="acts"><t-button @click=${this.close}>${t('cancel')}</t-button>
        <t-button variant="primary" ?loading=${this.busy} @click=${this.save}>${t('save')}</t-button></div>`;
  }

  protected override render(): TemplateResult {
    const { partners, may } = this.resource;
    if (this.open) return this.renderChoice();
    return html`${
      partners.length > 0
        ? html`<ul>${partners.map(({ id, name, licence }) => html`<li><a href="/booking/resources/${id}">${name}</a> <span class="muted">${licence ? licenceName(licence) : ''}</span></li>`)}</ul>`
        : html`<p class="muted">${t('none')}</p>`
    }
      ${may.update ? html`<div class="acts"><t-button class="choose" size="small" @click=${this.show}>${t('choose')}</t-button></div>` : nothing}`;
  }
}
