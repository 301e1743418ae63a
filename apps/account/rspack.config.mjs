import { remoteConfig } from '@tessera/plugin-tools/web';

export default remoteConfig({
  name: 'account',
  root: import.meta.dirname,
  exposes: { './app': './src/app.ts' },
});
