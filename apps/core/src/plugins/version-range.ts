type Version = readonly [major: number, minor: number, patch: number];

const numbers = (text: string): number[] => text.split(/[-+]/)[0]!.split('.').map(Number);
const full = ([major = 0, minor = 0, patch = 0]: number[]): Version => [major, minor, patch];
const compare = (a: Version, b: Version): number => a[0] - b[0] || a[1] - b[1] || a[2] - b[2];

/** First version beyond what `^1.2.3`, `~1.2.3` or a partial version such as `1.2` allows. */
function ceiling(operator: string, given: number[]): Version {
  const [major, minor, patch] = full(given);
  if (operator === '^' && major > 0) return [major + 1, 0, 0];
  if (operator === '^' && minor > 0) return [0, minor + 1, 0];
  if (operator === '^' && given.length === 3) return [0, 0, patch + 1];
  if (given.length === 1) return [major + 1, 0, 0];
  if (operator === '~' || operator === '^' || given.length === 2) return [major, minor + 1, 0];
  return [major, minor, patch + 1];
}

function fits(version: Version, part: string): boolean {
  const [, operator = '', text = ''] = /^(\^|~|>=|<=|>|<|=)?(\d+(?:\.\d+){0,2})$/.exec(part) ?? [];
  if (text === '') return false;
  const given = numbers(text);
  const difference = compare(version, full(given));
  if (operator === '>=') return difference >= 0;
  if (operator === '<=') return difference <= 0;
  if (operator === '>') return difference > 0;
  if (operator === '<') return difference < 0;
  return difference >= 0 && compare(version, ceiling(operator === '=' ? '' : operator, given)) < 0;
}

/** Does a version lie in a range like `^1.2.0`, `~1.2`, `1` or `>=1.0.0 <3`? A part that cannot be read fits nothing. */
export const inRange = (version: string, range: string): boolean =>
  range
    .trim()
    .split(/\s+/)
    .every((part) => fits(full(numbers(version)), part));
