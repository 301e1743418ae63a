import { commonPasswords } from './common-passwords.js';

/** Signs that people put for letters to please a rule. */
const disguises: Record<string, string> = {
  '@': 'a',
  '4': 'a',
  '0': 'o',
  $: 's',
  '5': 's',
  '3': 'e',
  '1': 'i',
  '!': 'i',
};
const undisguised = (value: string): string =>
  [...value].map((character) => disguises[character] ?? character).join('');

/** The digit row with shift held down. */
const shiftedDigits = ')!@#$%^&*(';
const unshifted = (value: string): string =>
  [...value]
    .map((character) => (shiftedDigits.includes(character) ? shiftedDigits.indexOf(character) : character))
    .join('');

const shortestStem = 4;
const trimmed = (value: string): string => value.replace(/^[^a-z]+|[^a-z]+$/g, '');

/** Is it one of the common ones, also with letters disguised or with digits and signs around it (`P@ssw0rd2026!`)? */
export function isCommonPassword(password: string): boolean {
  const lower = password.toLowerCase();
  const forms = [
    lower,
    unshifted(lower),
    lower.replace(/[^a-z0-9]/g, ''),
    trimmed(lower),
    trimmed(undisguised(trimmed(lower))),
    undisguised(trimmed(lower)),
  ];
  return forms.some((form) => form.length >= shortestStem && commonPasswords.has(form));
}
