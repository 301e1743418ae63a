const allowed = /^(?:https?:\/\/[^\s/]|mailto:[^\s@]+@[^\s@]|tel:[+\d])/i;
const hasScheme = /^[a-z][a-z\d+.-]*:(?!\d)/i;

/** The address that a typed text means: 「www.gov.tw」, 「service@city.gov.tw」; undefined for what may not be linked to. */
export function linkAddress(typed: string): string | undefined {
  const text = typed.trim();
  if (text === '' || /\s/.test(text)) return undefined;
  if (allowed.test(text)) return text;
  if (hasScheme.test(text) || text.startsWith('/')) return undefined;
  if (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text)) return `mailto:${text}`;
  return /^[^\s/.]+(?:\.[^\s/.]+)+(?:[/?#:].*)?$/.test(text) ? `https://${text}` : undefined;
}

/**
 * Only pictures that the portal itself serves: one from elsewhere would tell others who reads what. Plain names between
 * slashes, because browsers take `/\` for `//`, and `..` for a way out.
 */
export const isOwnPicture = (src: string): boolean => /^(?:\/[\w-][\w.-]*)+$/.test(src);
