import type { Preferences } from '@tessera/web-sdk';

/** The choices of the contract, repeated here because importing them would bring its whole schema library along. */
export const themes = ['system', 'light', 'dark', 'contrast'] as const satisfies readonly Preferences['theme'][];
export const textSizes = ['small', 'medium', 'large'] as const satisfies readonly Preferences['textSize'][];
export const calendars = ['roc', 'gregory'] as const satisfies readonly Preferences['calendar'][];
