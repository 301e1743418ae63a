const longestName = 200;

/** A name to show and to save under: no path, no control characters, never empty. */
export const safeName = (name: string): string => {
  const last = name.normalize('NFC').split(/[/\\]/).pop() ?? '';
  const clean = last.replace(/[\p{Cc}\p{Cs}"<>|:*?]/gu, '').trim();
  return [...clean].slice(0, longestName).join('') || 'file';
};
