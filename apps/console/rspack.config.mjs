import { remoteConfig } from '../../tools/web/index.mjs';

export default remoteConfig({
  name: 'console',
  root: import.meta.dirname,
  exposes: { './app': './src/app.ts' },
});
