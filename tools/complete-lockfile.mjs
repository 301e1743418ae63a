import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { workspace } from './workspace.mjs';

/**
 * Adds to package-lock.json the optional packages for other machines that npm left out because the registry in use does
 * not serve them: without them `npm ci` refuses the lockfile everywhere. Run it after each change of dependencies.
 */
const systems = [
  'darwin',
  'linux',
  'win32',
  'android',
  'freebsd',
  'openharmony',
  'aix',
  'netbsd',
  'openbsd',
  'sunos',
  'wasi',
];
const processors = ['arm64', 'x64', 'ia32', 'ppc64', 's390x', 'riscv64', 'loong64', 'mips64el', 'wasm32', 'arm'];

const file = join(workspace, 'package-lock.json');
const lock = JSON.parse(readFileSync(file, 'utf8'));

/** Would Node find `name` from the package at `path`? */
function isThere(path, name) {
  for (let at = path; ; at = dirname(at)) {
    if (lock.packages[join(at === '.' ? '' : at, 'node_modules', name)]) return true;
    if (at === '' || at === '.') return false;
  }
}

/** Told from the name, e.g. `@swc/core-linux-arm64-musl`. */
function machineOf(name) {
  const words = name.split(/[/_-]/);
  const os = systems.filter((system) => words.includes(system));
  const cpu = processors.filter((processor) =>
    words.some((word) => word === processor || (processor === 'arm' && /^arm(v7)?$/.test(word))),
  );
  const libc = words.some((word) => word.startsWith('musl'))
    ? ['musl']
    : words.includes('gnu') && os.includes('linux')
      ? ['glibc']
      : undefined;
  return { cpu: cpu.length > 0 ? cpu : ['none'], ...(libc ? { libc } : {}), os: os.length > 0 ? os : ['none'] };
}

let added = 0;
for (const [path, { optionalDependencies = {} }] of Object.entries(lock.packages)) {
  for (const [name, range] of Object.entries(optionalDependencies)) {
    if (isThere(path, name)) continue;
    lock.packages[`node_modules/${name}`] = {
      version: range.replace(/^[\^~]|^npm:.*@/, ''),
      optional: true,
      ...machineOf(name),
    };
    added++;
  }
}
const root = lock.packages[''];
delete lock.packages[''];
lock.packages = { '': root, ...Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1))) };
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${added} packages added`);
