import { localized, pageOf, pageQuery, text } from '@tessera/contracts';
import { z } from 'zod';
import { validateConditions } from '../conditions/validate-conditions.js';

const action = z.string().regex(/^[a-z][a-z0-9-]{0,40}$/, 'not-an-action');
const subject = z.string().regex(/^([A-Z][A-Za-z0-9]{1,40}|all)$/, 'not-a-subject');
/** Plugins' roles hold their plugin's id and a dot; roles of administrators never do. */
const newRoleKey = z.string().regex(/^[a-z][a-z0-9-]{1,40}$/, 'not-a-role-key');
export const roleKey = z.string().regex(/^[a-z][a-z0-9.-]{1,80}$/, 'not-a-role-key');

const conditions = z.record(z.string(), z.unknown()).superRefine((value, context) => {
  for (const { path, message } of validateConditions(value, ''))
    context.addIssue({ code: 'custom', path: path.split('.').filter(Boolean), message });
});

export const roleRuleInput = z.strictObject({
  action: z.array(action).min(1).max(20),
  subject,
  /** Conditions on the record, with `{"$caller": …}` for the holder's own values; absent or null: every record. */
  conditions: conditions.nullable().default(null),
  /** Forbids instead of allowing; stronger than any rule that allows, but the system administrator's. */
  inverted: z.boolean().default(false),
});
export type RoleRuleInput = z.infer<typeof roleRuleInput>;

const roleName = z.strictObject({ 'zh-Hant': text({ max: 40 }), en: text({ max: 80 }) });
const rules = z.array(roleRuleInput).max(200);

export const newRole = z.strictObject({ key: newRoleKey, name: roleName, rules });
export type NewRole = z.infer<typeof newRole>;
export const rolePatch = z.strictObject({
  name: roleName.optional(),
  rules: rules.optional(),
  version: z.number().int().min(1).max(2_147_483_647).optional(),
});
export type RolePatch = z.infer<typeof rolePatch>;

export const roleQuery = pageQuery;
export type RoleQuery = z.infer<typeof roleQuery>;

export const roleView = z
  .object({
    key: z.string(),
    name: localized,
    /** Who brings the role: `core` or the id of a plugin. */
    plugin: z.string(),
    builtIn: z.boolean(),
    /** Made by administrators, so that it may be changed and deleted here. */
    editable: z.boolean(),
    version: z.number().int(),
    /** Grants that are not revoked and not over. */
    grants: z.number().int(),
    rules: z.array(
      z.object({
        action: z.array(z.string()),
        subject: z.string(),
        conditions: z.record(z.string(), z.unknown()).nullable(),
        inverted: z.boolean(),
        plugin: z.string(),
      }),
    ),
  })
  .meta({ id: 'Role' });
export type RoleView = z.infer<typeof roleView>;
export const rolePage = pageOf(roleView).meta({ id: 'RolePage' });

export const subjectView = z
  .object({ subject: z.string(), name: localized, plugin: z.string(), actions: z.array(z.string()) })
  .meta({ id: 'PermissionSubject' });
