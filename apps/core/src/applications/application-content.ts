import type { ApplicationPatch, NewApplication } from '@tessera/contracts';
import type { ManagedRow } from './application-rows.js';
import type { ApplicationContent } from './managed-applications.repository.js';

type Wish = Omit<NewApplication, 'kind'>;

/** Columns of a wish whose audience was looked up already. */
export const contentOf = (
  { name, description, category, audience: _audience, icon, address, opens, role, state }: Wish,
  audienceKeys: readonly string[],
): ApplicationContent => ({
  categoryId: category,
  nameZh: name['zh-Hant'],
  nameEn: name.en,
  descriptionZh: description['zh-Hant'],
  descriptionEn: description.en,
  icon,
  address,
  opens,
  audienceKeys,
  role,
  state,
});

const stored = (row: ManagedRow): ApplicationContent => {
  const { category, nameZh, nameEn, descriptionZh, descriptionEn, icon, address, opens, audienceKeys, role, state } =
    row;
  return {
    categoryId: category,
    nameZh,
    nameEn,
    descriptionZh,
    descriptionEn,
    icon,
    address,
    opens,
    audienceKeys,
    role,
    state,
  };
};

/** The stored application with the wished parts in place of its own. */
export function patched(
  row: ManagedRow,
  patch: Omit<ApplicationPatch, 'version'>,
  audienceKeys: readonly string[] | undefined,
): ApplicationContent {
  const { name, description, category, icon, address, opens, role, state } = patch;
  return {
    ...stored(row),
    ...(category !== undefined ? { categoryId: category } : {}),
    ...(name ? { nameZh: name['zh-Hant'], nameEn: name.en } : {}),
    ...(description ? { descriptionZh: description['zh-Hant'], descriptionEn: description.en } : {}),
    ...(icon !== undefined ? { icon } : {}),
    ...(address !== undefined ? { address } : {}),
    ...(opens !== undefined ? { opens } : {}),
    ...(audienceKeys ? { audienceKeys } : {}),
    ...(role !== undefined ? { role } : {}),
    ...(state !== undefined ? { state } : {}),
  };
}

/** What the audit log keeps of a change: only the columns that differ. */
export function changesOf(row: ManagedRow, content: ApplicationContent) {
  const current = stored(row);
  const names = (Object.keys(content) as (keyof ApplicationContent)[]).filter(
    (name) => String(content[name]) !== String(current[name]),
  );
  const only = (source: ApplicationContent) => Object.fromEntries(names.map((name) => [name, source[name]]));
  return { before: only(current), after: only(content), content };
}
