import '@tessera/ui/icon-button';
import { formatNumber } from '@tessera/ui/numbers';
import { localized } from '@tessera/web-sdk';
import { html, nothing, type TemplateResult } from 'lit';
import type { ManagedCategory } from './categories.api.js';
import { t } from './texts.js';

export interface CategoryActs {
  edit(category: ManagedCategory): Promise<void>;
  archive(category: ManagedCategory): Promise<void>;
  restore(category: ManagedCategory): Promise<void>;
}

/** Categories with what can be done to each; nothing where there are none. */
export function categoryTable(
  heading: string,
  rows: readonly ManagedCategory[],
  acts: CategoryActs,
): TemplateResult | typeof nothing {
  if (rows.length === 0) return nothing;
  return html`<h2>${heading}</h2><div class="table-scroll"><table class="table stacks">
    <caption class="sr">${heading}</caption>
    <thead><tr><th scope="col">${t('column.name')}</th><th scope="col">${t('column.english')}</th>
      <th scope="col" class="r">${t('column.notices')}</th><th scope="col"><span class="sr">${t('column.acts')}</span></th></tr></thead>
    <tbody>${rows.map((category) => rowOf(category, acts))}</tbody>
  </table></div>`;
}

function rowOf(category: ManagedCategory, { edit, archive, restore }: CategoryActs): TemplateResult {
  const name = localized(category.name);
  const act = (icon: string, label: string, run: (category: ManagedCategory) => Promise<void>) =>
    html`<t-icon-button icon=${icon} label=${label} @click=${() => run(category)}></t-icon-button>`;
  return html`<tr>
    <th scope="row">${category.name['zh-Hant']}</th>
    <td data-label=${t('column.english')}>${category.name.en}</td>
    <td class="r" data-label=${t('column.notices')}>${formatNumber(category.notices)}</td>
    <td class="acts">${
      category.archived
        ? act('arrow-back-up', t('restore.named', { name }), restore)
        : html`${act('pencil', t('edit.named', { name }), edit)}${act('archive', t('archive.named', { name }), archive)}`
    }</td>
  </tr>`;
}
