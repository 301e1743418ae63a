import { localized, pageOf } from '@tessera/contracts';
import { z } from 'zod';

export const pluginListItem = z
  .object({
    id: z.string(),
    version: z.string(),
    name: localized,
    description: localized,
    icon: z.string(),
    publisher: z.string(),
    state: z.enum(['ready', 'quarantined']),
    /** For the caller's own agency. */
    enabled: z.boolean(),
    /** From here on only for administrators. */
    stateReason: z.string().optional(),
    /** Number of the reason, under which the documentation explains it; null while it runs. */
    stateNumber: z.string().nullable().optional(),
    faultCount: z.number().int().optional(),
    enabledAgencies: z.number().int().optional(),
    agencies: z.number().int().optional(),
    usesLastWeek: z.number().int().optional(),
  })
  .meta({ id: 'Plugin' });
export type PluginListItem = z.infer<typeof pluginListItem>;

export const pluginList = pageOf(pluginListItem).meta({ id: 'PluginList' });

const tileFigures = z.object({
  id: z.string(),
  name: localized,
  /** What the manifest promises. */
  budgetMilliseconds: z.number(),
  budgetKilobytes: z.number(),
  /** How often its source was asked in the last seven days, by all processes. */
  loads: z.number().int(),
  /** 95th percentiles of these days: of the source, until content showed, of the code's size, of long tasks; null: never measured. */
  sourceMilliseconds: z.number().nullable(),
  contentMilliseconds: z.number().nullable(),
  bytes: z.number().nullable(),
  longTaskMilliseconds: z.number().nullable(),
});

export const pluginDetail = pluginListItem
  .extend({
    manifest: z.record(z.string(), z.unknown()).nullable(),
    faults: z.array(z.object({ at: z.string(), message: z.string() })),
    tiles: z.array(tileFigures),
  })
  .meta({ id: 'PluginDetail' });
export type PluginDetail = z.infer<typeof pluginDetail>;

export const pluginRelease = z
  .object({
    /** New workers are being started with the plugin; otherwise the next start takes it in. */
    restarting: z.boolean(),
  })
  .meta({ id: 'PluginRelease' });
