import { standaloneConfig } from '../../tools/web/index.mjs';

export default standaloneConfig({
  name: 'sign-in',
  root: import.meta.dirname,
  entry: './src/main.ts',
  template: './index.html',
});
