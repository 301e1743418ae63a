import type { Locale, Preferences } from '@tessera/contracts';

/** What identity needs to know of an account to act for it. */
export interface AccountRow {
  id: string;
  name: string;
  personName: string;
  title: string;
  agencyId: string;
  unitId: string;
  state: string;
  locale: Locale;
  theme: Preferences['theme'];
  textSize: Preferences['textSize'];
  calendar: Preferences['calendar'];
}

/** Select list for `AccountRow` over `core.account a`. */
export const accountColumns = `a.id, a.name, a.person_name as "personName", a.title, a.agency_id as "agencyId",
  a.unit_id as "unitId", a.state, a.locale, a.theme, a.text_size as "textSize", a.calendar`;

/** Account names are compared folded: width, case and surrounding space make no other account. */
export const accountKey = (name: string): string => name.trim().normalize('NFKC').toLowerCase();
