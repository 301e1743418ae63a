import { rspack } from '@rspack/core';
import { PluginFaults } from '../plugin-faults.mjs';
import { remoteConfig } from './configurations.mjs';

/**
 * Builds a plugin's browser part into `dist/web`.
 * @param {import('../plugin-project.mjs').PluginProject} project
 * @throws {PluginFaults}
 */
export async function buildWeb({ root, manifest, exposes }) {
  const config = { ...remoteConfig({ name: manifest.id, root, exposes }), infrastructureLogging: { level: 'error' } };
  const stats = await new Promise((resolve, reject) => {
    const compiler = rspack(config);
    compiler.run((error, result) => {
      compiler.close((closing) => (error || closing ? reject(error ?? closing) : resolve(result)));
    });
  });
  const { errors } = stats.toJson({ all: false, errors: true });
  PluginFaults.assertNone(
    (errors ?? []).map(({ moduleName, message }) => [moduleName, message].filter(Boolean).join(': ')),
  );
}
