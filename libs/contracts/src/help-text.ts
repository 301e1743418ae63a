/** Words, or words that lead somewhere. */
export interface HelpRun {
  text: string;
  href?: string;
}
/** Lines of runs: a paragraph breaks between them, a list has an item for each. */
export interface HelpBlock {
  kind: 'heading' | 'paragraph' | 'list';
  lines: HelpRun[][];
}

const link = /\[([^\][\n]+)\]\(([^()\s]+)\)/g;
/** A page of the portal, an http(s) address without credentials, a mail address or a telephone number. */
const safeAddress =
  /^(\/(?![/\\])[^\s\\]*|https?:\/\/[^\s\\/@?#]+([/?#][^\s\\]*)?|mailto:[^\s@]+@[^\s@]+|tel:[+\d-]+(,\d+)?)$/i;

/** Addresses in `[words](address)` that must not become links. */
export const unsafeLinks = (text: string): string[] =>
  [...text.matchAll(link)].flatMap(([, , address = '']) => (safeAddress.test(address) ? [] : [address]));

function runsOf(line: string): HelpRun[] {
  const runs: HelpRun[] = [];
  let end = 0;
  for (const { 0: whole, 1: text = '', 2: href = '', index } of line.matchAll(link)) {
    if (index > end) runs.push({ text: line.slice(end, index) });
    runs.push(safeAddress.test(href) ? { text, href } : { text: whole });
    end = index + whole.length;
  }
  if (end < line.length) runs.push({ text: line.slice(end) });
  return runs;
}

/**
 * Reads the text of a help entry: blocks between empty lines, `## ` before a heading, `- ` before each item of a list,
 * `[words](address)` for a link. Everything else is words, so nothing that is typed can become markup.
 */
export function readHelpText(text: string): HelpBlock[] {
  return text
    .replaceAll('\r', '')
    .split(/\n\s*\n/)
    .map((block) => block.split('\n').filter((line) => line.trim() !== ''))
    .filter((lines) => lines.length > 0)
    .flatMap((lines): HelpBlock[] => {
      const [first = ''] = lines;
      if (first.startsWith('## '))
        return [
          { kind: 'heading', lines: [runsOf(first.slice(3))] },
          ...(lines.length > 1 ? readHelpText(lines.slice(1).join('\n')) : []),
        ];
      const isList = lines.every((line) => line.startsWith('- '));
      return [
        { kind: isList ? 'list' : 'paragraph', lines: lines.map((line) => runsOf(isList ? line.slice(2) : line)) },
      ];
    });
}
