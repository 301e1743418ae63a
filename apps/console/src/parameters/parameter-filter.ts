import type { Parameter } from './parameters.api.js';

export interface ParameterFilter {
  q: string;
  room: string;
  /** Only those that differ from their default. */
  changed: boolean;
}

export const roomOf = ({ key }: Pick<Parameter, 'key'>): string => key.slice(0, key.indexOf('.'));
export const differs = ({ value, default: usual }: Pick<Parameter, 'value' | 'default'>): boolean => value !== usual;

const fold = (text: string): string => text.normalize('NFKC').toLowerCase();

/** Parameters that fit, by room in the order the server gives them. */
export function groupParameters(
  all: readonly Parameter[],
  { q, room, changed }: ParameterFilter,
): Map<string, Parameter[]> {
  const words = fold(q).split(/\s+/).filter(Boolean);
  const groups = new Map<string, Parameter[]>();
  for (const parameter of all) {
    const { key, description, environment = '' } = parameter;
    const text = fold([key, description['zh-Hant'], description.en, environment].join(' '));
    if (!words.every((word) => text.includes(word))) continue;
    if ((room && roomOf(parameter) !== room) || (changed && !differs(parameter))) continue;
    groups.set(roomOf(parameter), [...(groups.get(roomOf(parameter)) ?? []), parameter]);
  }
  return groups;
}
