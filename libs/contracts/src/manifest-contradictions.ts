import { extensionPointsMissing } from './extension-points.js';
import type { PluginManifest } from './manifest.js';
import { placeholdersOf } from './notification-text.js';
import type { FieldError } from './problem.js';
import { publicPagesPath } from './public-pages.js';
import { settingsSchemaErrors } from './settings-schema.js';

/** What no single member can tell: ids used twice, references to nothing, sizes and paths that do not fit together. */
export function manifestContradictions(manifest: PluginManifest): FieldError[] {
  return [
    ...twice(
      'tiles',
      manifest.tiles.map(({ id }) => id),
    ),
    ...twice(
      'jobs',
      manifest.jobs.map(({ name }) => name),
    ),
    ...twice(
      'reviews',
      manifest.reviews.map(({ kind }) => kind),
    ),
    ...twice(
      'tokens',
      manifest.tokens.map(({ purpose }) => purpose),
    ),
    ...twice(
      'help',
      manifest.help.map(({ id }) => id),
    ),
    ...twice(
      'search',
      manifest.search.map(({ kind }) => kind),
    ),
    ...twice(
      'calendars',
      manifest.calendars.map(({ kind }) => kind),
    ),
    ...twice(
      'personActions',
      manifest.personActions.map(({ id }) => id),
    ),
    ...twice(
      'notifications',
      manifest.notifications.map(({ kind }) => kind),
    ),
    ...notifications(manifest),
    ...twice(
      'pages',
      manifest.pages.map(({ path }) => path),
    ),
    ...twice(
      'publicPages',
      manifest.publicPages.map(({ path }) => path),
    ),
    ...twice(
      'permissions',
      manifest.permissions.map(({ subject }) => subject),
    ),
    ...reservedId(manifest),
    ...webPart(manifest),
    ...pathsOfOthers(manifest),
    ...sizes(manifest),
    ...permissionsAsked(manifest),
    ...actionsGranted(manifest),
    ...unboundedOwnRoles(manifest),
    ...settingsSchemas(manifest),
    ...eventsOfOthers(manifest),
    ...extensionPointsMissing(manifest.extensionPoints),
  ];
}

const wrong = (path: string, message: string): FieldError => ({ path, message, code: 'contradiction' });

const twice = (member: string, names: string[]): FieldError[] =>
  names.flatMap((name, at) =>
    names.indexOf(name) === at ? [] : [wrong(`${member}.${at}`, `${JSON.stringify(name)} is used twice`)],
  );

/** Addresses and browser parts of the portal's own begin with these: a plugin of that name would stand in their place. */
const reservedIds = [
  'account',
  'api',
  'assets',
  'console',
  'core',
  'health',
  'metrics',
  'offline',
  'open',
  'shell',
  'sign-in',
];

const reservedId = ({ id }: PluginManifest): FieldError[] =>
  reservedIds.includes(id) ? [wrong('id', `"${id}" is the portal's own`)] : [];

function webPart({ web, pages, publicPages, tiles }: PluginManifest): FieldError[] {
  return web === undefined && pages.length + publicPages.length + tiles.length > 0
    ? [wrong('web', 'is missing although the plugin has pages or tiles')]
    : [];
}

function pathsOfOthers(manifest: PluginManifest): FieldError[] {
  const { id, pages, publicPages, navigation, tiles, search, personActions } = manifest;
  const check = (place: string, path: string | undefined, root = `/${id}`) =>
    path === undefined || path === root || path.startsWith(`${root}/`)
      ? []
      : [wrong(place, `must be ${root} or begin with ${root}/; found "${path}"`)];
  return [
    ...pages.flatMap((page, at) => check(`pages.${at}.path`, page.path)),
    ...publicPages.flatMap((page, at) => check(`publicPages.${at}.path`, page.path, `${publicPagesPath}/${id}`)),
    ...navigation.flatMap((entry, at) => check(`navigation.${at}.to`, entry.to)),
    ...tiles.flatMap((tile, at) => check(`tiles.${at}.page`, tile.page)),
    ...search.flatMap((kind, at) => check(`search.${at}.page`, kind.page)),
    ...personActions.flatMap((action, at) => check(`personActions.${at}.to`, action.to.split('?')[0])),
  ];
}

function sizes({ tiles }: PluginManifest): FieldError[] {
  return tiles.flatMap(({ size }, at) =>
    [0, 1].every((side) => size.min[side]! <= size.default[side]! && size.default[side]! <= size.max[side]!)
      ? []
      : [wrong(`tiles.${at}.size`, 'must hold min ≤ default ≤ max in both directions')],
  );
}

function permissionsAsked(manifest: PluginManifest): FieldError[] {
  const { permissions, pages, navigation, tiles, reviews, tokens, search, calendars, personActions } = manifest;
  const declared = new Set(
    permissions.flatMap(({ subject, actions }) => actions.map((action) => `${action} ${subject}`)),
  );
  const check = (place: string, pair: readonly string[] | undefined) =>
    pair === undefined || declared.has(pair.join(' '))
      ? []
      : [wrong(place, `asks for "${pair.join(' ')}", which the permissions do not declare`)];
  return [
    ...pages.flatMap((page, at) => check(`pages.${at}.permission`, page.permission)),
    ...navigation.flatMap((entry, at) => check(`navigation.${at}.permission`, entry.permission)),
    ...tiles.flatMap((tile, at) => check(`tiles.${at}.permission`, tile.permission)),
    ...reviews.flatMap((review, at) => check(`reviews.${at}.permission`, review.permission)),
    ...tokens.flatMap((token, at) => check(`tokens.${at}.permission`, token.permission)),
    ...search.flatMap((kind, at) => check(`search.${at}.permission`, kind.permission)),
    ...calendars.flatMap((source, at) => check(`calendars.${at}.permission`, source.permission)),
    ...personActions.flatMap((action, at) => check(`personActions.${at}.permission`, action.permission)),
  ];
}

function actionsGranted({ permissions }: PluginManifest): FieldError[] {
  return permissions.flatMap(({ subject, actions, grants }, at) =>
    Object.entries(grants).flatMap(([role, rules]) =>
      rules.flatMap((rule, index) =>
        [rule.action]
          .flat()
          .filter((action) => action !== 'manage' && !actions.includes(action))
          .map((action) =>
            wrong(
              `permissions.${at}.grants.${role}.${index}.action`,
              `"${action}" is no declared action of ${subject}`,
            ),
          ),
      ),
    ),
  );
}

/** A grant of a role names an agency, and only a condition on the caller holds the rule to it: else it reaches every agency's. */
function unboundedOwnRoles({ roles, permissions }: PluginManifest): FieldError[] {
  const own = new Set(roles.map(({ key }) => key));
  return permissions.flatMap(({ grants }, at) =>
    Object.entries(grants).flatMap(([role, rules]) =>
      rules.flatMap(({ when }, index) =>
        own.has(role) && !JSON.stringify(when ?? {}).includes('"$caller":')
          ? [
              wrong(
                `permissions.${at}.grants.${role}.${index}.when`,
                `must hold the rule to the caller, e.g. {"agencyId": {"$in": {"$caller": "scopeIds"}}}: whoever is granted "${role}" for one agency would have it in all of them`,
              ),
            ]
          : [],
      ),
    ),
  );
}

function settingsSchemas({ settings, tiles }: PluginManifest): FieldError[] {
  return [
    ...settingsSchemaErrors(settings.platform, 'settings.platform'),
    ...settingsSchemaErrors(settings.agency, 'settings.agency'),
    ...tiles.flatMap((tile, at) => settingsSchemaErrors(tile.settings, `tiles.${at}.settings`)),
  ];
}

/** Mail to an audience is each reader's own choice; both languages of a text must tell the same. */
function notifications(manifest: PluginManifest): FieldError[] {
  return manifest.notifications.flatMap(({ audience, mandatory, defaults, text }, at) => {
    const [zh, en] = [text['zh-Hant'], text.en].map((template) => [...new Set(placeholdersOf(template))].sort().join());
    return [
      ...(audience && defaults.mail
        ? [wrong(`notifications.${at}.defaults.mail`, 'must be false for a kind that goes to audiences')]
        : []),
      ...(mandatory && !defaults.portal && !defaults.mail
        ? [wrong(`notifications.${at}.mandatory`, 'asks for a channel that is on by default')]
        : []),
      ...(zh === en ? [] : [wrong(`notifications.${at}.text`, 'must have the same placeholders in both languages')]),
    ];
  });
}

function eventsOfOthers({ id, events }: PluginManifest): FieldError[] {
  return events.emits.flatMap((name, at) =>
    name.startsWith(`${id}.`) ? [] : [wrong(`events.emits.${at}`, `must begin with "${id}."; found "${name}"`)],
  );
}
