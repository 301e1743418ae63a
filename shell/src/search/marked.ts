import { foldText } from '@tessera/contracts/folding';
import { html, type TemplateResult } from 'lit';

/** The text with the words in it marked; a text that folding makes longer or shorter is left as it is. */
export function marked(text: string, words: readonly string[]): TemplateResult | string {
  const signs = [...text];
  const folded = signs.map(foldText);
  if (folded.some((sign) => [...sign].length !== 1)) return text;
  const within = signs.map(() => false);
  for (const word of words) {
    const length = [...word].length;
    for (let at = 0; at + length <= signs.length; at += 1)
      if (folded.slice(at, at + length).join('') === word) within.fill(true, at, at + length);
  }
  if (!within.includes(true)) return text;
  const parts: { text: string; found: boolean }[] = [];
  for (const [at, sign] of signs.entries()) {
    const last = parts.at(-1);
    if (last && last.found === within[at]) last.text += sign;
    else parts.push({ text: sign, found: within[at] ?? false });
  }
  return html`${parts.map((part) => (part.found ? html`<mark>${part.text}</mark>` : part.text))}`;
}
