import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What `start` and `test` share: a workspace that is installed and built. Runs before anything is installed. */
export const workspace = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');

const installStamp = join(workspace, 'node_modules', '.tessera-installed');
const buildStamp = join(workspace, 'node_modules', '.tessera-built');
const sourceFolders = ['libs', 'apps', 'shell', 'plugins'];
const notSources = new Set(['node_modules', 'dist', 'test', '.nx', '.data']);
const rootFiles = ['package-lock.json', 'tsconfig.base.json', 'tsconfig.web.json', 'nx.json'];

/**
 * Installs when the lockfile changed, builds when a source did. Ends the process with a clear message when one fails.
 * @param {(command: string, args: string[]) => {status: number | null, error?: Error}} run
 */
export function prepareWorkspace(run) {
  checkNode();
  install(run);
  build(run);
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  fail(`Tessera needs Node.js 20.19 or newer; this is ${process.versions.node}. See https://nodejs.org`);
}

function install(run) {
  const lockfile = createHash('sha256')
    .update(readFileSync(join(workspace, 'package-lock.json')))
    .digest('hex');
  if (read(installStamp) === lockfile) return;
  console.log('Installing packages …');
  must(run(npmProgram(), ['ci', '--no-audit', '--no-fund']), 'Packages could not be installed (npm ci).');
  write(installStamp, lockfile);
}

function build(run) {
  const before = fingerprint();
  if (read(buildStamp) === before && isBuilt()) return;
  console.log('Building …');
  process.env.NX_ISOLATE_PLUGINS ??= 'false';
  process.env.NX_DAEMON ??= 'false';
  must(
    run(join(workspace, 'node_modules', '.bin', 'nx'), ['run-many', '-t', 'build', '--output-style=static']),
    'The build failed.',
  );
  // a build may write generated sources: what counts is how the tree looks afterwards
  write(buildStamp, fingerprint());
}

/** Path, size and time of every source: cheap, and wrong only on the side of building once too often. */
function fingerprint() {
  const hash = createHash('sha256');
  const add = (path) => {
    const stat = statSync(path, { throwIfNoEntry: false });
    if (stat) hash.update(`${relative(workspace, path)}\0${stat.size}\0${Math.round(stat.mtimeMs)}\n`);
  };
  const visit = (folder) => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      if (notSources.has(entry.name) || entry.name.endsWith('.spec.ts') || entry.name.endsWith('.md')) continue;
      const path = join(folder, entry.name);
      if (entry.isDirectory()) visit(path);
      else add(path);
    }
  };
  for (const folder of sourceFolders) if (existsSync(join(workspace, folder))) visit(join(workspace, folder));
  for (const file of rootFiles) add(join(workspace, file));
  return hash.digest('hex');
}

/** Has every package that builds something built it? Somebody may have removed `dist`. */
function isBuilt() {
  const packages = sourceFolders.flatMap((folder) => [folder, ...children(folder)]);
  return packages.every((folder) => {
    const manifest = join(workspace, folder, 'package.json');
    if (!existsSync(manifest) || !JSON.parse(readFileSync(manifest, 'utf8')).scripts?.build) return true;
    return existsSync(join(workspace, folder, 'dist'));
  });
}

const children = (folder) =>
  existsSync(join(workspace, folder)) ? readdirSync(join(workspace, folder)).map((name) => join(folder, name)) : [];

const npmProgram = () => (process.platform === 'win32' ? 'npm.cmd' : 'npm');

const read = (path) => (existsSync(path) ? readFileSync(path, 'utf8') : undefined);

function write(path, content) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

function must({ status, error }, message) {
  if (status !== 0) fail(error ? `${message} ${error.message}` : message);
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
