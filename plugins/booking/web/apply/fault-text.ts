import { t } from './texts.js';

const codes = ['missing', 'not-a-number', 'too-many', 'too-long', 'too-short', 'not-a-phone', 'not-digits'] as const;

/** What is wrong with a field, as a sentence: a code of ours, or what the server says; empty when nothing is. */
export function faultText(fault: string | undefined, most: number): string {
  if (!fault) return '';
  const known = codes.find((code) => code === fault);
  if (known) return t(`fault.${known}`, { most });
  return /^[a-z-]+$/.test(fault) ? t('fault.other') : fault;
}
