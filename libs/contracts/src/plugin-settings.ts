import { z } from 'zod';
import { localized } from './text.js';

const settingValue = z.union([z.string(), z.number(), z.boolean()]);
const mostSettings = 100;

/** Whose settings: `platform` the plugin's for the whole portal, `agency` those that every agency may decide. */
export const settingsLevels = ['platform', 'agency'] as const;
export type SettingsLevel = (typeof settingsLevels)[number];

export const pluginSettingsQuery = z.strictObject({
  level: z.enum(settingsLevels).default('agency'),
  /** Code of the agency; without one what holds for the whole government. */
  agency: z.string().max(40).optional(),
});
export type PluginSettingsQuery = z.infer<typeof pluginSettingsQuery>;

export const pluginSettingsReset = pluginSettingsQuery.extend({ version: z.coerce.number().int().min(0).optional() });
export type PluginSettingsReset = z.infer<typeof pluginSettingsReset>;

export const pluginSettingsInput = z
  .strictObject({
    /** What is decided here; what is left out is inherited. */
    values: z
      .record(z.string().max(41), z.unknown())
      .refine((values) => Object.keys(values).length <= mostSettings, 'too-many'),
    /** Of `values`, what no agency below may decide otherwise. */
    locked: z.array(z.string().max(41)).max(mostSettings).default([]),
    /** As it was read; 0 where nothing was ever decided. */
    version: z.number().int().min(0).optional(),
  })
  .meta({ id: 'PluginSettingsInput' });
export type PluginSettingsInput = z.infer<typeof pluginSettingsInput>;

/** Where a value comes from. */
export const settingOrigin = z.enum(['default', 'government', 'above', 'here']);
export type SettingOrigin = z.infer<typeof settingOrigin>;

export const settingInForce = z.object({
  name: z.string(),
  /** Null: none. */
  value: settingValue.nullable(),
  origin: settingOrigin,
  /** What would hold if nothing were decided here, and who decided that; null: nobody, it is the plugin's default. */
  inherited: settingValue.nullable(),
  inheritedFrom: z.string().nullable(),
  /** Name of the level above that allows no other value; null: none does. */
  lockedBy: z.string().nullable(),
  /** Locked here for everybody below. */
  locked: z.boolean(),
});
export type SettingInForce = z.infer<typeof settingInForce>;

export const pluginSettings = z
  .object({
    plugin: z.string(),
    name: localized,
    level: z.enum(settingsLevels),
    /** Null: the whole government. */
    agency: z.object({ id: z.string(), code: z.string(), name: z.string(), shortName: z.string() }).nullable(),
    /** JSON Schema of the values. */
    schema: z.record(z.string(), z.unknown()),
    settings: z.array(settingInForce),
    version: z.number().int(),
    mayLock: z.boolean(),
    changedBy: z.string().nullable(),
    changedAt: z.string().nullable(),
  })
  .meta({ id: 'PluginSettings' });
export type PluginSettingsView = z.infer<typeof pluginSettings>;
