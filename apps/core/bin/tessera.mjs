#!/usr/bin/env node
import { existsSync } from 'node:fs';

const program = new URL('../dist/cli/main.js', import.meta.url);
if (!existsSync(program)) {
  console.error('Tessera is not built yet: run `npm start` once, or `npm ci && npm run build`.');
  process.exit(1);
}
await import(program.href);
