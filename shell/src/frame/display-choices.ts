import { choosePreferences, describeProblem, type Preferences, toast } from '@tessera/web-sdk';

/** The choices of the contract, repeated here because importing them would bring its whole schema library along. */
export const themes = ['system', 'light', 'dark', 'contrast'] as const satisfies readonly Preferences['theme'][];
export const textSizes = ['small', 'medium', 'large'] as const satisfies readonly Preferences['textSize'][];
export const calendars = ['roc', 'gregory'] as const satisfies readonly Preferences['calendar'][];

/** Takes a choice over and says when it could not be kept. */
export async function choose(change: Partial<Preferences>): Promise<void> {
  try {
    await choosePreferences(change);
  } catch (error) {
    toast({ text: describeProblem(error).text, kind: 'danger' });
  }
}
