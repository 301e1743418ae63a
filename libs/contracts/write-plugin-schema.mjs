#!/usr/bin/env node
/** Writes `plugin.schema.json` from the built contracts: `npm run schema -w libs/contracts`. */
import { writeFile } from 'node:fs/promises';
import { manifestJsonSchema } from './dist/index.js';

await writeFile(new URL('./plugin.schema.json', import.meta.url), `${JSON.stringify(manifestJsonSchema(), null, 2)}\n`);
