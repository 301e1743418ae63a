import { z } from 'zod';

/** A file of a plugin, or a module of its browser part, as its manifest names it. */
export const modulePath = z.string().regex(/^\.\/[\w./-]+$/, 'a path inside the plugin folder that starts with ./');
