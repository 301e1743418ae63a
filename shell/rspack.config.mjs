import { hostConfig } from '../tools/web/index.mjs';

export default hostConfig({
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
