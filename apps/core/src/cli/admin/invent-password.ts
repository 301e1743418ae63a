import { randomInt } from 'node:crypto';

/** Letters and digits that are not taken for one another. */
const kinds = ['ABCDEFGHJKLMNPQRSTUVWXYZ', 'abcdefghijkmnpqrstuvwxyz', '23456789', '!#$%*+-=?@'];
const length = 14;

const pick = (from: string): string => from.charAt(randomInt(from.length));

/** Random, with every kind of character that the rules ask for. */
export function inventPassword(): string {
  const signs = [...kinds.map(pick), ...Array.from({ length: length - kinds.length }, () => pick(kinds.join('')))];
  for (let index = signs.length - 1; index > 0; index -= 1) {
    const other = randomInt(index + 1);
    [signs[index], signs[other]] = [signs[other]!, signs[index]!];
  }
  return signs.join('');
}
