/** Steps of an axis from low to high in round numbers, zero among them. */
export function axisTicks(values: readonly number[], most: number): number[] {
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  const whole = values.every(Number.isInteger);
  const span = high - low || 1;
  const power = 10 ** Math.floor(Math.log10(span / most));
  const wanted = [1, 2, 5, 10].map((factor) => factor * power).find((one) => span / one <= most) ?? span;
  const step = whole ? Math.max(1, wanted) : wanted;
  const first = Math.floor(low / step + 1e-9);
  const last = Math.max(first + 1, Math.ceil(high / step - 1e-9));
  // multiples, not sums: 0.1 + 0.2 is no 0.3
  return Array.from({ length: last - first + 1 }, (_, at) => Number(((first + at) * step).toPrecision(12)));
}

/** Pixels that a text takes at a size of letters; near enough to lay out by. */
export function textWidth(text: string, size: number): number {
  return [...text].reduce((sum, letter) => sum + (letter > '\u2e80' ? size : size * 0.6), 0);
}

/** The text, cut to a width with … at its end. */
export function cutText(text: string, size: number, width: number): string {
  if (textWidth(text, size) <= width) return text;
  const letters = [...text];
  while (letters.length > 1 && textWidth(`${letters.join('')}…`, size) > width) letters.pop();
  return `${letters.join('')}…`;
}
