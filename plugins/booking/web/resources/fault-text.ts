import { t } from './texts.js';

/** What the server and the form may find wrong with a field. */
const codes = [
  'too-short',
  'too-long',
  'too-low',
  'too-high',
  'unstorable',
  'line-break',
  'not-a-time',
  'not-a-phone',
  'not-a-meeting-link',
  'not-a-whole-number',
  'before-opening',
  'longer-than-open',
  'shorter-than-slot',
  'beyond-horizon',
  'unknown-zone',
  'unknown-agency',
  'unfit-keeper',
  'same-keeper-twice',
] as const;

/** What is wrong with a field, as a sentence; empty when nothing is. */
export function faultText(code: string | undefined): string {
  if (!code) return '';
  const known = codes.find((one) => one === code);
  return t(known ? `fault.${known}` : 'fault.other');
}
