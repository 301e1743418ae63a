#!/usr/bin/env node
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import openapiTypescript, { astToString } from 'openapi-typescript';

const target = join(import.meta.dirname, '../../libs/web-sdk/src/generated/portal-api.types.ts');
const source = process.argv[2];

if (!source || source === '--help') {
  console.log(
    'Usage: write-api-types.mjs <URL or file>   writes the types of an OpenAPI description into the web SDK\n',
  );
  console.log('  node tools/web/write-api-types.mjs http://localhost:3000/api/openapi.json');
  process.exit(source ? 0 : 1);
}

const location = /^https?:/.test(source) ? new URL(source) : pathToFileURL(resolve(source));
const types = astToString(await openapiTypescript(location));
writeFileSync(
  target,
  `// Made by tools/web/write-api-types.mjs from the portal's OpenAPI description: do not edit.\n${types}`,
);
