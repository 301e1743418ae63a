import { z } from 'zod';
import { pluginManifest } from './manifest.js';

/** JSON Schema of `plugin.json` as an author writes it (defaults may be left out); published as `plugin.schema.json`. */
export const manifestJsonSchema = () => ({
  $id: 'urn:tessera:plugin-manifest:1',
  title: 'Tessera plugin manifest',
  ...z.toJSONSchema(pluginManifest, { io: 'input' }),
});
