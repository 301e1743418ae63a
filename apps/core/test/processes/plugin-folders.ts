import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const installedPackages = fileURLToPath(new URL('../../../../node_modules', import.meta.url));

/** A folder that plugins can be put into for one test; their imports resolve as those of shipped plugins do. */
export function pluginRoot(folder: string): string {
  const root = join(folder, 'plugins');
  mkdirSync(root, { recursive: true });
  symlinkSync(installedPackages, join(folder, 'node_modules'));
  return root;
}

/** Writes a built plugin: `server` is the source of its entry module, `more` further members of its manifest. */
export function writePlugin(root: string, id: string, server: string, version = '1.0.0', more: object = {}): void {
  const name = { 'zh-Hant': id, en: id };
  const manifest = {
    id,
    version,
    portal: '^1.0.0',
    publisher: 'test',
    license: 'Apache-2.0',
    name,
    description: name,
    icon: 'puzzle',
    server: './dist/server/index.js',
    personalData: name,
    ...more,
  };
  mkdirSync(join(root, id, 'dist', 'server'), { recursive: true });
  writeFileSync(join(root, id, 'plugin.json'), JSON.stringify(manifest));
  writeFileSync(join(root, id, 'package.json'), JSON.stringify({ type: 'module' }));
  writeFileSync(join(root, id, 'dist', 'server', 'index.js'), server);
}

/** Source of a server part whose migrations run these statements, one each. */
export const migrationsOnly = (...statements: string[]): string => `
import { PluginModule } from '@tessera/sdk';
const migrations = ${JSON.stringify(statements)}.map((statement, index) => {
  const name = 'Step' + (1763600000000 + index);
  return { [name]: class { name = name; async up(runner) { await runner.query(statement); } async down() {} } }[name];
});
class Plugin {}
PluginModule({ migrations })(Plugin);
export default Plugin;
`;
