import { join } from 'node:path';
import { baseConfig, standaloneConfig } from '@tessera/plugin-tools/web';

const root = import.meta.dirname;
const folder = 'offline';

/** What the service worker shows where there is no network. */
const page = standaloneConfig({
  name: 'offline',
  root,
  entry: './src/offline/offline-page.ts',
  template: './src/offline/offline.html',
  output: join(root, 'dist', folder, 'page'),
});

/** One classic script of a fixed name, for every browser; the server gives it its address and its release. */
const worker = baseConfig({ name: 'worker', root, output: join(root, 'dist', folder, 'worker'), publicPath: '/' });
worker.entry = { 'service-worker': './src/offline/worker/service-worker.ts' };
worker.devtool = false;
worker.target = ['webworker', 'es2022'];
Object.assign(worker.output, { filename: '[name].js', module: false, chunkFormat: false, chunkLoading: false });

export const offlineConfigs = [page, worker];
