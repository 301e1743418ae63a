import type { ApplicationState, ApplicationView, ManagedApplication } from '@tessera/contracts';
import type { Agencies } from '@tessera/sdk';
import { audienceOf } from './application-audience.js';

/** Columns of `core.application a` that readers may see. */
export const readerColumns = `a.id, a.category_id as category, a.name_zh as "nameZh", a.name_en as "nameEn",
  a.description_zh as "descriptionZh", a.description_en as "descriptionEn", a.icon, a.kind, a.address, a.opens`;

export interface ReaderRow extends Pick<ApplicationView, 'id' | 'icon' | 'kind' | 'address' | 'opens'> {
  category: string;
  nameZh: string;
  nameEn: string;
  descriptionZh: string;
  descriptionEn: string;
}

export const managedColumns = `${readerColumns}, a.audience_keys as "audienceKeys", a.role_key as role, a.state,
  a.sort_order as "order", c.sort_order as "categoryOrder", a.version, a.changed_at as "changedAt"`;

export interface ManagedRow extends ReaderRow {
  audienceKeys: string[];
  role: string | null;
  state: ApplicationState;
  order: number;
  categoryOrder: number;
  version: number;
  changedAt: Date;
}

export const viewOf = ({
  nameZh,
  nameEn,
  descriptionZh,
  descriptionEn,
  ...row
}: ReaderRow): ApplicationView & { category: string } => ({
  ...row,
  name: { 'zh-Hant': nameZh, en: nameEn },
  description: { 'zh-Hant': descriptionZh, en: descriptionEn },
});

export const managedView = (
  { audienceKeys, changedAt, order: _order, categoryOrder: _categoryOrder, ...row }: ManagedRow,
  agencies: Agencies,
): ManagedApplication => {
  const { role, state, version } = row;
  return {
    ...viewOf(row),
    role,
    state,
    version,
    audience: audienceOf(audienceKeys, agencies),
    changedAt: changedAt.toISOString(),
  };
};
