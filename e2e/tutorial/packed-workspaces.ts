import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { KnownPackage, PackageManifest } from './known-packages.js';

/** Files from the package's folder. */
export type PackedWorkspace = KnownPackage & { workspace: string; files: string[] };

interface Packed {
  name: string;
  filename: string;
  files: { path: string }[];
}

const manifestOf = (repository: string, workspace: string): PackageManifest =>
  JSON.parse(readFileSync(join(repository, workspace, 'package.json'), 'utf8'));

/** Folders of the workspaces that go out as packages: all that are not private. */
export function publicWorkspaces(repository: string): string[] {
  const { workspaces } = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8')) as { workspaces: string[] };
  return workspaces
    .flatMap((one) => {
      const parent = one.replace(/\/\*$/, '');
      return parent === one ? [one] : readdirSync(join(repository, parent)).map((name) => `${parent}/${name}`);
    })
    .filter((one) => existsSync(join(repository, one, 'package.json')))
    .filter((one) => !manifestOf(repository, one).private);
}

/** Runs `npm pack` once for some workspaces. */
export async function packWorkspaces(
  repository: string,
  workspaces: readonly string[],
  target: string,
): Promise<PackedWorkspace[]> {
  const flags = ['--json', '--ignore-scripts', `--pack-destination=${target}`];
  const { stdout } = await promisify(execFile)(
    'npm',
    ['pack', ...flags, ...workspaces.map((one) => `--workspace=${one}`)],
    { cwd: repository, maxBuffer: 50_000_000 },
  );
  const packed = Object.values(JSON.parse(stdout) as Record<string, Packed>);
  return workspaces.map((workspace) => {
    const manifest = manifestOf(repository, workspace);
    const { filename, files } = packed.find(({ name }) => name === manifest.name)!;
    return { workspace, manifest, archive: join(target, filename), files: files.map(({ path }) => path) };
  });
}
