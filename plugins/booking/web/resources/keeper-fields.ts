import '@tessera/ui/entity-picker';
import type { Entity, TEntityPicker } from '@tessera/ui/entity-picker';
import { html, type TemplateResult } from 'lit';
import { candidatesOf } from '../keepers/keepers.api.js';
import type { FieldMaker } from './field-maker.js';
import { t } from './texts.js';

/** Of a new resource: who keeps it. People of the managing agency, so that comes first. */
export function keeperFields(make: FieldMaker): TemplateResult {
  const { agency } = make.draft;
  if (!agency) return html`<p class="muted" data-field="keepers.0" tabindex="-1">${t('field.keeper-agency-first')}</p>`;
  return html`${keeperField(make, agency, 0)}${keeperField(make, agency, 1)}`;
}

function keeperField(make: FieldMaker, agency: Entity, place: 0 | 1): TemplateResult {
  const [first, second] = make.draft.keepers;
  const [one, other] = place === 0 ? [first, second] : [second, first];
  return html`<t-entity-picker data-field="keepers.${place}" icon="user" label=${t(place === 0 ? 'field.keeper-1' : 'field.keeper-2')} ?optional=${place === 1}
    help=${place === 0 ? t('field.keeper-help', { agency: agency.name }) : ''}
    .source=${candidatesOf(agency.id, other ? [other.id] : [])} .chosen=${one ? [one] : []} error=${make.fault(`keepers.${place}`)}
    @change=${(event: Event) => {
      const [person] = (event.target as TEntityPicker).chosen;
      make.change({ keepers: place === 0 ? [person, second] : [first, person] });
    }}></t-entity-picker>`;
}
