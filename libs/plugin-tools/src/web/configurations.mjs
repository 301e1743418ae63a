import { join } from 'node:path';
import { ModuleFederationPlugin } from '@module-federation/enhanced/rspack';
import { baseConfig } from './base-config.mjs';
import { HtmlPlugin } from './html-plugin.mjs';
import { runtimeAsModules } from './runtime-alias.mjs';
import { importedShares, sharedOfHost, sharedOfRemote } from './shared-modules.mjs';

export { baseConfig };

const federation = {
  dts: false,
  manifest: true,
  library: { type: 'module' },
  shareStrategy: 'loaded-first',
  filename: 'remoteEntry.[contenthash:8].js',
};

/** A name that may stand in generated code: `data-exchange` becomes `data_exchange`. */
const identifier = (name) => name.replaceAll('-', '_');

/**
 * Rspack configuration of a plugin's or an app's browser part.
 * @param {{name: string, exposes: Record<string, string>, root: string, output?: string}} options `name`: the plugin's
 * id; `exposes`: `{'./app': './web/app.ts'}`; `root`: the package folder, from which those paths start; `output`: default
 * `<root>/dist/web`, where `mf-manifest.json` will lie.
 */
export function remoteConfig({ name, exposes, root, output = join(root, 'dist/web') }) {
  const config = baseConfig({ name, root, output, publicPath: 'auto' });
  config.entry = {};
  config.resolve.alias = runtimeAsModules();
  config.plugins.push(
    new ModuleFederationPlugin({
      ...federation,
      name: identifier(name),
      exposes,
      shared: sharedOfRemote(root),
      experiments: { externalRuntime: true, optimization: { target: 'web' } },
    }),
  );
  return config;
}

/**
 * Rspack configuration of the shell, the one host.
 * @param {{name: string, entry: string, template: string, root: string, output?: string, eager?: string[]}} options
 * What `entry` imports of Lit and the components makes up the first chunk, `eager` are further ones that most remotes
 * want at once; what it fetches on demand stays out. Output: `<root>/dist`.
 */
export function hostConfig({ name, entry, template, root, output = join(root, 'dist'), eager = [] }) {
  const config = baseConfig({ name, root, output, publicPath: 'auto' });
  config.entry = { [name]: entry };
  config.resolve.alias = runtimeAsModules();
  config.plugins.push(
    new HtmlPlugin({ template }),
    new ModuleFederationPlugin({
      ...federation,
      name: identifier(name),
      shared: sharedOfHost({ root, imported: importedShares(join(root, entry)), eager }),
      experiments: { provideExternalRuntime: true, optimization: { target: 'web' } },
    }),
  );
  return config;
}

/**
 * Rspack configuration of a page that stands alone, such as sign-in: no federation, everything in its own bundle.
 * @param {{name: string, entry: string, template: string, root: string, output?: string}} options
 */
export function standaloneConfig({ name, entry, template, root, output = join(root, 'dist') }) {
  const config = baseConfig({ name, root, output, publicPath: 'auto' });
  config.entry = { [name]: entry };
  config.plugins.push(new HtmlPlugin({ template }));
  return config;
}
