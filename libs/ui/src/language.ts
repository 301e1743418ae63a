import type { ReactiveController, ReactiveControllerHost } from 'lit';

export type Language = 'zh-Hant' | 'en';
export type Calendar = 'roc' | 'gregory';

/** Sent on `window` by whoever changes `<html lang>` or `<html data-calendar>`; components then render anew. */
export const languageEvent = 'tessera:language';

/** The language of the page, from `<html lang>`; anything that is not English reads as Chinese. */
export function pageLanguage(): Language {
  return document.documentElement.lang.toLowerCase().startsWith('en') ? 'en' : 'zh-Hant';
}

/** The calendar the person chose, from `<html data-calendar>`; ROC unless it says `gregory`. */
export function pageCalendar(): Calendar {
  return document.documentElement.dataset.calendar === 'gregory' ? 'gregory' : 'roc';
}

/** The zone in which moments are shown, from `<html data-time-zone>` (an IANA name); the browser's own on a page that names none. */
export function pageTimeZone(): string {
  return document.documentElement.dataset.timeZone ?? new Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** Renders its host again when the page changes language or calendar. */
export class LanguageController implements ReactiveController {
  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener(languageEvent, this.changed);
  }

  hostDisconnected(): void {
    window.removeEventListener(languageEvent, this.changed);
  }

  private readonly changed = (): void => this.host.requestUpdate();
}
