#!/usr/bin/env node
/** Arrows run one way: plugins → sdk, web-sdk, ui → contracts. Nobody imports the core or another plugin. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { workspace } from './workspace.mjs';

const browser = ['contracts', 'ui', 'web-sdk'];
/** First matching folder decides which of our packages may be imported there. */
const allowed = [
  [/\.spec\.ts$|\/test\//, ['contracts', 'sdk', 'web-sdk', 'ui', 'testing']],
  [/^libs\/contracts\//, []],
  [/^libs\/sdk\//, ['contracts']],
  [/^libs\/ui\//, ['contracts']],
  [/^libs\/web-sdk\//, ['contracts', 'ui']],
  [/^libs\/testing\//, ['contracts', 'sdk']],
  [/^apps\/core\//, ['contracts', 'sdk']],
  [/^plugins\/[^/]+\/server\//, ['contracts', 'sdk']],
  [/^plugins\/[^/]+\/web\//, browser],
  [/^(shell|apps\/[^/]+)\//, browser],
  [/^(e2e|tools)\//, ['contracts', 'testing']],
  [/^docs\/.*\/server\//, ['contracts', 'sdk']],
  [/^docs\/.*\/web\//, browser],
];
const specifier = /(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g;

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '*.ts'], {
  cwd: workspace,
})
  .toString()
  .split('\n')
  .filter((file) => file && existsSync(join(workspace, file)));
const complaints = files.flatMap(check);
for (const complaint of complaints) console.error(complaint);
console.log(`imports: ${files.length} files, ${complaints.length} in the wrong direction`);
process.exit(complaints.length === 0 ? 0 : 1);

function check(file) {
  const rule = allowed.find(([pattern]) => pattern.test(file));
  const own = packageOf(file);
  return [...readFileSync(join(workspace, file), 'utf8').matchAll(specifier)]
    .map(([, name]) => name)
    .filter((name) => isForeign(name, file, own, rule?.[1] ?? []))
    .map((name) => `${file}: may not import ${name}`);
}

function isForeign(name, file, own, packages) {
  if (name.startsWith('.')) {
    return relative(join(workspace, own), resolve(workspace, dirname(file), name)).startsWith('..');
  }
  const [, ours] = /^@tessera\/([\w-]+)/.exec(name) ?? [];
  return ours !== undefined && !packages.includes(ours) && !own.endsWith(`/${ours}`);
}

/** Nearest folder with a package.json. */
function packageOf(file) {
  for (let folder = dirname(file); folder !== '.'; folder = dirname(folder)) {
    if (existsSync(join(workspace, folder, 'package.json'))) return folder;
  }
  return '.';
}
