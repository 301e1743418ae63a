import '@tessera/ui/select';
import '@tessera/ui/text-field';
import { html, type TemplateResult } from 'lit';
import type { AgencyItem } from '../frame/agencies.api.js';
import { agencyKindOptions } from '../frame/agency-kinds.js';
import type { AgencyDraft } from './organisation.api.js';
import { t } from './texts.js';

export const draftFields = ['code', 'name', 'shortName', 'kind', 'order', 'phone'] as const;

export const emptyDraft = (parent: AgencyItem | null): AgencyDraft => ({
  code: '',
  name: '',
  shortName: '',
  kind: parent ? 'unit' : 'inside',
  order: '0',
  phone: '',
});

export const draftOf = ({ code, name, shortName, kind, order, phone }: AgencyItem): AgencyDraft => ({
  code,
  name,
  shortName,
  kind,
  order: String(order),
  phone,
});

/** The fields of a node; `change` takes what was typed, `error` says what is wrong with a field. */
export function agencyFields(
  draft: AgencyDraft,
  change: (part: Partial<AgencyDraft>) => void,
  error: (field: string) => string,
): TemplateResult {
  const typed = (field: keyof AgencyDraft) => (event: Event) =>
    change({ [field]: (event.target as HTMLInputElement).value });
  return html`
    <t-text-field name="name" label=${t('field.name')} maxlength="100" .value=${draft.name} .error=${error('name')} @input=${typed('name')}></t-text-field>
    <div class="pair">
      <t-text-field name="shortName" label=${t('field.short-name')} optional maxlength="50" help=${t('field.short-name.help')} .value=${draft.shortName}
        .error=${error('shortName')} @input=${typed('shortName')}></t-text-field>
      <t-select name="kind" label=${t('field.kind')} .options=${agencyKindOptions()} .value=${draft.kind} .error=${error('kind')} @change=${typed('kind')}></t-select>
    </div>
    <div class="pair">
      <t-text-field name="order" label=${t('field.order')} inputmode="numeric" help=${t('field.order.help')} .value=${draft.order} .error=${error('order')}
        @input=${typed('order')}></t-text-field>
      <t-text-field name="phone" type="tel" label=${t('field.phone')} optional maxlength="40" .value=${draft.phone} .error=${error('phone')}
        @input=${typed('phone')}></t-text-field>
    </div>`;
}
