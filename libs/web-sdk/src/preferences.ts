import type { Localized, Preferences } from '@tessera/contracts';
import { languageEvent } from '@tessera/ui/language';

export type { Preferences } from '@tessera/contracts';
export type Locale = Preferences['locale'];

let current: Preferences = { locale: 'zh-Hant', theme: 'system', textSize: 'medium', calendar: 'roc' };

/** What the person chose. */
export function preferences(): Readonly<Preferences> {
  return current;
}

/** The BCP 47 tag for `<html lang>` and `Intl`. */
export function languageTag(locale: Locale = current.locale): 'zh-Hant-TW' | 'en' {
  return locale === 'en' ? 'en' : 'zh-Hant-TW';
}

/** The text of the current language. */
export function localized(text: Localized): string {
  return text[current.locale];
}

/** Moments are shown as clocks in `zone` show them from now on; the portal's zone is nobody's choice. */
export function applyTimeZone(zone: string): void {
  const root = document.documentElement;
  if (root.dataset.timeZone === zone) return;
  root.dataset.timeZone = zone;
  window.dispatchEvent(new CustomEvent(languageEvent, { detail: current }));
}

/** Takes over a choice on this page only; `choosePreferences` also tells other tabs and the server. */
export function applyPreferences(change: Partial<Preferences>): void {
  current = { ...current, ...change };
  const root = document.documentElement;
  root.lang = languageTag();
  root.dataset.textSize = current.textSize;
  root.dataset.calendar = current.calendar;
  if (current.theme === 'system') delete root.dataset.theme;
  else root.dataset.theme = current.theme;
  window.dispatchEvent(new CustomEvent(languageEvent, { detail: current }));
}
