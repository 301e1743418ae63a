import { join } from 'node:path';
import { hostConfig } from '@tessera/plugin-tools/web';

const root = import.meta.dirname;

/** The frame of pages without sign-in: loads a plugin's part as the shell does, and has nothing else of the shell. */
export const publicPageConfig = hostConfig({
  name: 'public-page',
  root,
  entry: './src/public-page/main.ts',
  template: './src/public-page/public-page.html',
  output: join(root, 'dist', 'public-page'),
  // what the web SDK itself is made of, which is in the first chunk
  eager: ['lit/decorators.js', '@tessera/ui/language'],
});
