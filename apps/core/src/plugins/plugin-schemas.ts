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
    faultCount: z.number().int().optional(),
    enabledAgencies: z.number().int().optional(),
    agencies: z.number().int().optional(),
    usesLastWeek: z.number().int().optional(),
  })
  .meta({ id: 'Plugin' });
export type PluginListItem = z.infer<typeof pluginListItem>;

export const pluginList = pageOf(pluginListItem).meta({ id: 'PluginList' });

export const pluginDetail = pluginListItem
  .extend({
    manifest: z.record(z.string(), z.unknown()).nullable(),
    faults: z.array(z.object({ at: z.string(), message: z.string() })),
  })
  .meta({ id: 'PluginDetail' });
