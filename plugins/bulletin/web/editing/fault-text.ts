import { t } from '../texts.js';
import type { Faults } from './notice-draft.js';

/** What the server and the form may find wrong with a field. */
const codes = [
  'too-short',
  'too-long',
  'unstorable',
  'line-break',
  'not-a-moment',
  'not-a-date',
  'out-of-range',
  'before-publication',
  'after-expiry',
  'already-published',
  'audience-refused',
  'unknown-category',
] as const;

/** What is wrong with a field, as a sentence; empty when nothing is. */
export function faultText(faults: Faults, path: string): string {
  const code = faults[path];
  if (!code) return '';
  const known = codes.find((one) => one === code);
  return known ? t(`fault.${known}`) : code;
}
