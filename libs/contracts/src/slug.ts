import { z } from 'zod';

/** Name of one thing of a plugin, e.g. of a tile, a job or a kind of notification. */
export const slug = z
  .string()
  .regex(/^[a-z][a-z0-9-]{1,40}$/, 'a lower-case letter, then lower-case letters, digits or hyphens');
