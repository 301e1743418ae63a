import '@tessera/ui/choice-lists';
import '@tessera/ui/radio-group';
import { html, nothing, type TemplateResult } from 'lit';
import { limits } from '../../server/limits.js';
import { whoMayBook } from '../../server/resources/resource-choices.js';
import type { FieldMaker } from './field-maker.js';
import type { ManagingAgencies } from './resources.api.js';
import { t } from './texts.js';

type AgencyChoices = ManagingAgencies['items'];

/** Managing agency, who may book, and whether it is listed at all. */
export function accessFields(make: FieldMaker, managed: AgencyChoices, all: AgencyChoices): TemplateResult {
  const { draft } = make;
  const isDriver = draft.kind === 'driver';
  const agencies = managed.map(({ id, name }) => ({ value: id, label: name }));
  const who = whoMayBook.map((value) => ({
    value,
    label: t(`who.${value}`),
    note: t(`who.${value}-note`),
  }));
  const listable = all.filter(({ id }) => id !== draft.agencyId);
  return html`
    ${make.choice('agencyId', t('field.agency'), agencies, { placeholder: agencies.length > 1 ? t('choose') : '' })}
    <t-radio-group data-field="whoMayBook" look="list" label=${t(isDriver ? 'field.who-send' : 'field.who-book')} .options=${who} .value=${draft.whoMayBook}
      error=${make.fault('whoMayBook')} @change=${(event: Event) => make.change({ whoMayBook: (event.target as HTMLInputElement).value as typeof draft.whoMayBook })}></t-radio-group>
    ${
      draft.whoMayBook === 'listed'
        ? html`<div data-field="listed" tabindex="-1"><p class="label">${t('field.listed')}</p>
            ${make.fault('listed') ? html`<p class="err">${make.fault('listed')}</p>` : nothing}
            <t-choice-lists most=${limits.listed} .items=${listable.map(({ id, name, shortName, code }) => ({ id, label: name, words: `${shortName} ${code}` }))}
              .chosen=${draft.listed} @t-choice=${({ detail }: CustomEvent<{ ids: string[] }>) => make.change({ listed: detail.ids })}></t-choice-lists></div>`
        : nothing
    }
    ${make.check('public', t('field.public'), t('field.public-help'))}`;
}
