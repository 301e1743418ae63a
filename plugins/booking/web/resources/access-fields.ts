import '@tessera/ui/entity-picker';
import type { Entity, TEntityPicker } from '@tessera/ui/entity-picker';
import '@tessera/ui/radio-group';
import '@tessera/ui/text-field';
import { html, nothing, type TemplateResult } from 'lit';
import { whoMayBook } from '../../server/resources/resource-choices.js';
import type { FieldMaker } from './field-maker.js';
import { agenciesOf } from './resources.api.js';
import { t } from './texts.js';

const chosenOf = (event: Event): readonly Entity[] => (event.target as TEntityPicker).chosen;
const managedAgencies = agenciesOf('managed');

/** Managing agency, who may book, and whether it is listed at all. `managed`: agencies that the person may choose. */
export function accessFields(make: FieldMaker, managed: readonly Entity[]): TemplateResult {
  const { draft } = make;
  const label = t(draft.kind === 'driver' ? 'field.who-send' : 'field.who-book');
  const who = whoMayBook.map((value) => ({ value, label: t(`who.${value}`), note: t(`who.${value}-note`) }));
  return html`
    ${agencyField(make, managed)}
    <t-radio-group data-field="whoMayBook" look="list" label=${label} .options=${who} .value=${draft.whoMayBook} error=${make.fault('whoMayBook')}
      @change=${(event: Event) => make.change({ whoMayBook: (event.target as HTMLInputElement).value as typeof draft.whoMayBook })}></t-radio-group>
    ${
      draft.whoMayBook === 'listed'
        ? html`<t-entity-picker data-field="listed" multiple icon="building" label=${t('field.listed')} .source=${agenciesOf('all', [draft.agency?.id ?? ''])}
            .chosen=${draft.listed} error=${make.fault('listed')} @change=${(event: Event) => make.change({ listed: chosenOf(event) })}></t-entity-picker>`
        : nothing
    }
    ${make.check('public', t('field.public'), t('field.public-help'))}`;
}

/** Who administers one agency, or keeps the resource only, has nothing to choose. */
function agencyField(make: FieldMaker, managed: readonly Entity[]): TemplateResult {
  const { agency } = make.draft;
  const fixed = agency !== undefined && (managed.length < 2 || !managed.some(({ id }) => id === agency.id));
  if (fixed) return html`<t-text-field readonly label=${t('field.agency')} .value=${agency.name}></t-text-field>`;
  return html`<t-entity-picker data-field="agencyId" icon="building" label=${t('field.agency')} .source=${managedAgencies}
    .chosen=${agency ? [agency] : []} error=${make.fault('agencyId')} @change=${(event: Event) => make.change({ agency: chosenOf(event)[0] })}></t-entity-picker>`;
}
