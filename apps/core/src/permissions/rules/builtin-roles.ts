import type { Localized } from '@tessera/contracts';

/** A rule as declared; `when` may hold `{"$caller": …}`. */
export interface DeclaredRule {
  action: string[];
  subject: string;
  when?: Record<string, unknown>;
}

export interface BuiltInRole {
  id: string;
  key: string;
  name: Localized;
  rules: DeclaredRule[];
}

/** Held by every active account without a grant. */
export const staffRole = 'staff';
/** Granted with an agency. */
export const agencyAdministratorRole = 'agency-administrator';
/** Granted without an agency; its rule is the only one that no forbidding rule can take away. */
export const systemAdministratorRole = 'system-administrator';

const withinScope = { agencyId: { $in: { $caller: 'scopeIds' } } };

/** The roles every portal has. Plugins add rules to them by their manifests; everything else of the console is manage-all's. */
export const builtInRoles: readonly BuiltInRole[] = [
  {
    id: '01900000-0000-7000-8000-000000000001',
    key: staffRole,
    name: { 'zh-Hant': '一般使用者', en: 'Staff member' },
    // whom to write to, where to apply: the tree and who sits in it are public within the government
    rules: [
      { action: ['read'], subject: 'Agency' },
      { action: ['read'], subject: 'Person' },
    ],
  },
  {
    id: '01900000-0000-7000-8000-000000000002',
    key: agencyAdministratorRole,
    name: { 'zh-Hant': '機關管理者', en: 'Agency administrator' },
    rules: [
      { action: ['read'], subject: 'Agency' },
      { action: ['read', 'create', 'update'], subject: 'Account', when: withinScope },
      { action: ['read'], subject: 'Plugin' },
      { action: ['read', 'update'], subject: 'Enablement', when: withinScope },
      // the portal's and the government's have no agency, so no scope reaches them
      { action: ['read', 'update'], subject: 'PluginSetting', when: withinScope },
      { action: ['read'], subject: 'Explanation', when: withinScope },
      { action: ['read', 'create', 'delete'], subject: 'SeedPerson', when: withinScope },
      // the government's own have no agency, so no scope reaches them
      { action: ['read', 'update'], subject: 'BigSix', when: withinScope },
      { action: ['review'], subject: 'RoleRequest', when: withinScope },
      // the platform's layer has no agency either
      { action: ['read', 'update'], subject: 'Layout', when: withinScope },
    ],
  },
  {
    id: '01900000-0000-7000-8000-000000000003',
    key: systemAdministratorRole,
    name: { 'zh-Hant': '系統管理者', en: 'System administrator' },
    rules: [{ action: ['manage'], subject: 'all' }],
  },
];
