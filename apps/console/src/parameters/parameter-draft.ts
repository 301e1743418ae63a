import type { Parameter, ParameterValue } from './parameters.api.js';

type Bounds = Pick<Parameter, 'type' | 'min' | 'max' | 'maxLength'>;
export type Fault = 'not-a-number' | 'out-of-bounds' | 'too-long';
export type ReadDraft = { value: ParameterValue; fault?: undefined } | { fault: Fault };

/** A value as it stands in its field. */
export const spell = (value: ParameterValue): string => String(value);

/** What was typed, as a value of the parameter's type, or why it is none. */
export function readDraft({ type, min, max, maxLength }: Bounds, text: string): ReadDraft {
  if (type === 'boolean') return { value: text === 'true' };
  if (type === 'integer') {
    const plain = text.normalize('NFKC').trim();
    if (!/^-?\d{1,15}$/.test(plain)) return { fault: 'not-a-number' };
    const value = Number(plain);
    return value < (min ?? value) || value > (max ?? value) ? { fault: 'out-of-bounds' } : { value };
  }
  return [...text].length > (maxLength ?? Number.POSITIVE_INFINITY) ? { fault: 'too-long' } : { value: text };
}
