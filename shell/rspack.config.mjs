import { rspack } from '@rspack/core';
import { hostConfig } from '@tessera/plugin-tools/web';
import { offlineConfigs } from './rspack.offline.mjs';
import { publicPageConfig } from './rspack.public-page.mjs';

const shell = hostConfig({
  name: 'shell',
  root: import.meta.dirname,
  entry: './src/main.ts',
  template: './index.html',
  // What nearly every tile wants besides: better in the first chunk than a request each.
  eager: [
    'lit/decorators.js',
    'lit/directives/class-map.js',
    'lit/directives/repeat.js',
    '@tessera/ui/badge',
    '@tessera/ui/styles/tabs',
  ],
});
shell.plugins.push(new rspack.CopyRspackPlugin({ patterns: [{ from: 'icons', to: 'icons' }] }));

// after the shell, whose build empties the folder that they write into
const besides = [...offlineConfigs, publicPageConfig].map((config) => ({ ...config, dependencies: [shell.name] }));
export default [shell, ...besides];
