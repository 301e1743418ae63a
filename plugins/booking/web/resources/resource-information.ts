import { element, TesseraElement } from '@tessera/ui/element';
import '@tessera/ui/picture-gallery';
import { base } from '@tessera/ui/styles/base';
import { css, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import '../drivers/vehicle-drivers.js';
import { galleryOf } from '../pictures/gallery-pictures.js';
import '../pictures/resource-pictures.js';
import { factsOf } from './resource-facts.js';
import type { ResourceDetail } from './resources.api.js';
import { t } from './texts.js';

/** `<booking-resource-information .resource=${detail}>`: all that its reader may know. `resource-changed` when it was. */
@element('booking-resource-information')
export class ResourceInformation extends TesseraElement {
  static override styles = [
    base,
    css`
      :host { display: grid; gap: 20px; padding: 16px; }
      dl { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr)); gap: 12px 24px; }
      dt { font-size: var(--t-text-xs); color: var(--t-text-muted); }
      dd { overflow-wrap: anywhere; white-space: pre-line; }
      h2 { margin-bottom: 8px; font-size: var(--t-text-l); }
    `,
  ];

  @property({ attribute: false }) resource!: ResourceDetail;

  private readonly changed = (): void => {
    this.send('resource-changed');
  };

  private renderPictures(): TemplateResult | typeof nothing {
    const { resource } = this;
    if (resource.may.update)
      return html`<section><booking-resource-pictures resource=${resource.id} @pictures-changed=${this.changed}></booking-resource-pictures></section>`;
    if (resource.images.length === 0) return nothing;
    return html`<section><h2>${t('info.pictures')}</h2><t-picture-gallery label=${t('info.pictures')} .pictures=${galleryOf(resource)}></t-picture-gallery></section>`;
  }

  private renderPartners(): TemplateResult | typeof nothing {
    const { resource } = this;
    if (resource.kind === 'vehicle')
      return html`<section><h2>${t('info.drivers')}</h2>
        <booking-vehicle-drivers .resource=${resource} @drivers-changed=${this.changed}></booking-vehicle-drivers></section>`;
    if (resource.kind !== 'driver') return nothing;
    return html`<section><h2>${t('info.vehicles')}</h2>${
      resource.partners.length > 0
        ? html`<ul>${resource.partners.map(({ id, name }) => html`<li><a href="/booking/resources/${id}">${name}</a></li>`)}</ul>`
        : html`<p class="muted">${t('info.no-vehicles')}</p>`
    }</section>`;
  }

  protected override render(): TemplateResult {
    return html`<dl>${factsOf(this.resource).map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>
      ${this.renderPartners()} ${this.renderPictures()}`;
  }
}
