import type { NoticeDraft } from './notice-draft.js';

export const typed = (event: Event): string => (event.target as HTMLInputElement).value;
export const ticked = (event: Event): boolean => (event.target as HTMLInputElement).checked;

/** What the parts of the form send when something was changed: `draft-change`. */
export type DraftChange = Partial<NoticeDraft>;
