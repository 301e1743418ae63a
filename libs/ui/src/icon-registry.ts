import { icons as core } from './generated/core-icons.js';

const known = new Map<string, string>(Object.entries(core));
let more: Promise<void> | undefined;

/** The outline of an icon, or undefined while it is not loaded. Empty: there is no such icon. */
export function iconPath(name: string): string | undefined {
  return known.get(name);
}

/** Adds icons of one's own: name → `d` of a 24 × 24 outline drawn with a stroke. */
export function registerIcons(icons: Readonly<Record<string, string>>): void {
  for (const [name, path] of Object.entries(icons)) known.set(name, path);
}

/** Fetches the larger set once; a name it does not hold either becomes the puzzle piece of plugins. */
export async function wantIcon(name: string): Promise<void> {
  more ??= import('./generated/more-icons.js').then(({ icons }) => registerIcons({ ...icons, ...core }));
  await more.catch(() => {
    more = undefined;
  });
  if (!known.has(name)) known.set(name, known.get('puzzle') ?? '');
}

/** Names of all icons we carry, for a person to choose from. */
export async function iconNames(): Promise<string[]> {
  await wantIcon('puzzle');
  return [...known.keys()].filter((name) => !name.includes(':') && known.get(name)).sort();
}
