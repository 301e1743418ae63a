const longestName = 200;
const longestBytes = 255;
/** Room for `.` and the longest ending that may be appended. */
const endingBytes = 6;

/** Control, format (right-to-left override, zero width) and half characters, and what file systems do not take. */
const unwanted = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}"<>|:*?]/gu;
/** Names that Windows keeps for devices, whatever their ending. */
const device = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?=\.|$)/i;

/** A name to show and to save under: no path, nothing that is not seen, fit for every file system, never empty. */
export const safeName = (name: string): string => {
  const last = name.normalize('NFC').split(/[/\\]/).pop() ?? '';
  const clean = last
    .replace(unwanted, '')
    .replace(/^[\s.]+|[\s.]+$/gu, '')
    .replace(device, '_$1');
  return shortened(clean) || 'file';
};

/** Cut in the middle of nothing, keeping the ending. */
function shortened(name: string): string {
  const { stem, ending } = parts(name);
  let kept = [...stem].slice(0, Math.max(1, longestName - ending.length)).join('');
  while (Buffer.byteLength(kept + ending) > longestBytes - endingBytes && kept) kept = [...kept].slice(0, -1).join('');
  return kept ? kept + ending : [...name].slice(0, 60).join('');
}

/** `a.b.pdf` → `a.b` and `.pdf`; what is longer than eight characters is no ending. */
export function parts(name: string): { stem: string; ending: string } {
  const [, stem = name, ending = ''] = /^(.+)(\.[\p{L}\p{N}]{1,8})$/u.exec(name) ?? [];
  return { stem, ending };
}
