import { element } from '@tessera/ui/element';
import { html, nothing, type TemplateResult } from 'lit';
import { type AgencyCard, fetchAgency } from '../search.api.js';
import { t } from '../texts.js';
import { CardPanel } from './card-panel.js';

/** An agency or unit: where it belongs and how to reach it. */
@element('tessera-agency-panel')
export class AgencyPanel extends CardPanel<AgencyCard> {
  protected readonly label = t('agency.card');
  protected fetch(key: string, signal: AbortSignal): Promise<AgencyCard> {
    return fetchAgency(key, signal);
  }
  protected headingOf({ name, shortName }: AgencyCard): [string, string] {
    return [name, shortName === name ? '' : shortName];
  }

  protected renderCard({ code, phone, path, accountCount }: AgencyCard): TemplateResult {
    return html`<dl>
      ${path.length ? html`<dt>${t('agency.path')}</dt><dd>${path.map(({ name }) => name).join(' › ')}</dd>` : nothing}
      <dt>${t('agency.code')}</dt><dd>${code}</dd>
      ${phone ? html`<dt>${t('agency.phone')}</dt><dd><a href=${`tel:${phone.replace(/[^\d+]/g, '')}`}>${phone}</a></dd>` : nothing}
      <dt>${t('agency.people')}</dt><dd class="num">${accountCount}</dd>
    </dl>`;
  }
}
