const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text between tags or in an attribute; it is printable already. */
export const xml = (text: string): string => text.replaceAll(/[&<>"]/g, (character) => entities[character] ?? '');

export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
