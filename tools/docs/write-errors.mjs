#!/usr/bin/env node
/** Writes `docs/errors.md` anew; to be run after a problem was added to `libs/contracts` and that was built. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { errorsPage } from './errors-page.mjs';

writeFileSync(join(import.meta.dirname, '../../docs/errors.md'), errorsPage());
