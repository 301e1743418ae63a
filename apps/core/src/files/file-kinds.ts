import { fileTypeFromBuffer } from 'file-type';
import { parts, safeName } from './safe-name.js';

/** Kinds that people may upload, told from the content, with the endings that a name of the kind may have. */
const allowed = new Map<string, readonly [string, ...string[]]>([
  ['application/pdf', ['pdf']],
  ['image/png', ['png']],
  ['image/jpeg', ['jpg', 'jpeg', 'jpe', 'jfif']],
  ['image/webp', ['webp']],
  ['image/gif', ['gif']],
  ['application/zip', ['zip']],
  ['application/vnd.oasis.opendocument.text', ['odt']],
  ['application/vnd.oasis.opendocument.spreadsheet', ['ods']],
  ['application/vnd.oasis.opendocument.presentation', ['odp']],
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', ['docx']],
  ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', ['xlsx']],
  ['application/vnd.openxmlformats-officedocument.presentationml.presentation', ['pptx']],
  ['text/plain', ['txt', 'csv', 'tsv', 'md', 'log', 'ics', 'vcf', 'json']],
]);

/** A tag at the start, or one anywhere that would make a page or a drawing of the text. */
const markup =
  /^\s*<[a-z!?/]|<(!doctype|html|head|body|script|style|svg|math|iframe|frame|object|embed|applet|meta|link|form|img)[\s>/]/i;
/** A text that machines run. */
const program = /^#!/;

/** Media type by content; undefined when the portal does not take such files. Plain text must be UTF-8 and no markup. */
export async function sniffKind(content: Buffer): Promise<string | undefined> {
  const found = await fileTypeFromBuffer(content);
  if (found) return allowed.has(found.mime) ? found.mime : undefined;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(content);
    return text.includes('\0') || markup.test(text) || program.test(text) ? undefined : 'text/plain';
  } catch {
    return undefined;
  }
}

export const isPicture = (mediaType: string): boolean => mediaType.startsWith('image/');

/** Office files are archives by another name. */
export const isArchive = (mediaType: string): boolean =>
  mediaType === 'application/zip' || /^application\/vnd\.(oasis|openxml)/.test(mediaType);

/** A safe name whose ending tells the truth about the content: `report.pdf.exe` of a PDF becomes `report.pdf`. */
export function nameOfKind(name: string, mediaType: string): string {
  const endings = allowed.get(mediaType);
  const safe = safeName(name);
  if (!endings) return safe;
  const fits = (one: string) => endings.includes(parts(one).ending.slice(1).toLowerCase());
  if (fits(safe)) return safe;
  const { stem } = parts(safe);
  return fits(stem) ? stem : `${safe}.${endings[0]}`;
}
