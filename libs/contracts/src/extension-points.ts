import type { PluginManifest } from './manifest.js';
import type { FieldError } from './problem.js';

interface ExtensionPoint {
  /** `major.minor`: additive changes raise the minor number, anything that a plugin would have to follow raises the major. */
  version: `${number}.${number}`;
  /** Member of `plugin.json` that uses it; null: found by its decorator alone. */
  member: keyof PluginManifest | null;
  /** Its page in `docs/extension-points`, without `.md`. */
  page: string;
}

/** Every place at which a plugin can take part in the portal. */
export const extensionPoints = {
  navigation: { version: '1.0', member: 'navigation', page: 'navigation' },
  pages: { version: '1.0', member: 'pages', page: 'pages' },
  'public-pages': { version: '1.0', member: 'publicPages', page: 'public-pages' },
  tiles: { version: '1.1', member: 'tiles', page: 'tiles' },
  search: { version: '1.0', member: 'search', page: 'search' },
  'person-actions': { version: '1.0', member: 'personActions', page: 'person-card-actions' },
  reviews: { version: '1.1', member: 'reviews', page: 'review-queue' },
  notifications: { version: '1.0', member: 'notifications', page: 'notifications' },
  'notification-channels': { version: '1.0', member: null, page: 'notifications' },
  calendars: { version: '1.0', member: 'calendars', page: 'calendar-sources' },
  tokens: { version: '1.0', member: 'tokens', page: 'personal-tokens' },
  help: { version: '1.0', member: 'help', page: 'help' },
} as const satisfies Record<string, ExtensionPoint>;
export type ExtensionPointId = keyof typeof extensionPoints;

/** What a plugin gets that asks for nothing. */
export const defaultExtensionPointVersion = '1';

/** `asked` is `1` or `1.2`: the same major number, and at least that minor one. */
export function extensionPointFits(id: ExtensionPointId, asked: string): boolean {
  const [major, minor = 0] = asked.split('.').map(Number);
  const [ourMajor, ourMinor = 0] = extensionPoints[id].version.split('.').map(Number);
  return major === ourMajor && minor <= ourMinor;
}

/** Versions that this portal does not have, and points that it does not know, each with a sentence that says so. */
export function extensionPointsMissing(asked: Readonly<Record<string, string>>): FieldError[] {
  return Object.entries(asked).flatMap(([id, version]) => {
    const message = missing(id, version);
    return message ? [{ path: `extensionPoints.${id}`, message, code: 'contradiction' }] : [];
  });
}

function missing(id: string, version: string): string {
  if (!isExtensionPoint(id))
    return `is no extension point of this portal; it has ${Object.keys(extensionPoints).join(', ')}`;
  return extensionPointFits(id, version)
    ? ''
    : `asks for version ${version}; this portal has ${extensionPoints[id].version}`;
}

const isExtensionPoint = (id: string): id is ExtensionPointId => Object.hasOwn(extensionPoints, id);
