import { standaloneConfig } from '@tessera/plugin-tools/web';

export default standaloneConfig({
  name: 'sign-in',
  root: import.meta.dirname,
  entry: './src/main.ts',
  template: './index.html',
});
