import { fileTypeFromBuffer } from 'file-type';

/** Kinds that people may upload, told from the content; the name's ending decides nothing. */
const allowed = new Map<string, string>([
  ['application/pdf', 'pdf'],
  ['image/png', 'png'],
  ['image/jpeg', 'jpg'],
  ['image/webp', 'webp'],
  ['image/gif', 'gif'],
  ['application/zip', 'zip'],
  ['application/vnd.oasis.opendocument.text', 'odt'],
  ['application/vnd.oasis.opendocument.spreadsheet', 'ods'],
  ['application/vnd.oasis.opendocument.presentation', 'odp'],
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'docx'],
  ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'xlsx'],
  ['application/vnd.openxmlformats-officedocument.presentationml.presentation', 'pptx'],
]);

const looksLikeMarkup = /^\s*(<\?xml|<!doctype|<html|<svg|<script|<[a-z])/i;

/** Media type by content; undefined when the portal does not take such files. Plain text must be UTF-8 and no markup. */
export async function sniffKind(content: Buffer): Promise<string | undefined> {
  const found = await fileTypeFromBuffer(content);
  if (found) return allowed.has(found.mime) ? found.mime : undefined;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(content);
    return text.includes('\0') || looksLikeMarkup.test(text) ? undefined : 'text/plain';
  } catch {
    return undefined;
  }
}
