import { applyPreferences, type Preferences, preferences } from '@tessera/web-sdk';

type Choice = Partial<Pick<Preferences, 'locale' | 'theme'>>;
const key = 'tessera:sign-in-display';

/** Reads what was stored, leaving out anything that is no choice of ours. */
export function parseChoice(stored: string | null): Choice {
  try {
    const { locale, theme } = JSON.parse(stored ?? '{}') as Record<string, unknown>;
    return {
      ...(locale === 'zh-Hant' || locale === 'en' ? { locale } : {}),
      ...(theme === 'system' || theme === 'light' || theme === 'dark' || theme === 'contrast' ? { theme } : {}),
    };
  } catch {
    return {};
  }
}

/** Language and theme as last chosen on this page in this browser; an account's own choice takes over after signing in. */
export function restoreDisplay(): void {
  applyPreferences(parseChoice(read()));
}

export function chooseDisplay(change: Choice): void {
  applyPreferences(change);
  const { locale, theme } = preferences();
  try {
    localStorage.setItem(key, JSON.stringify({ locale, theme }));
  } catch {
    // Storage may be forbidden: the choice then holds for this visit.
  }
}

function read(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
