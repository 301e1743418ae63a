// Serves the gallery with the product's own strict CSP: `npm run gallery [-- <port>]`. The specs use it too. Loopback only.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describeComponents } from './description/describe-components.mjs';

const ui = fileURLToPath(new URL('..', import.meta.url));
const modules = fileURLToPath(new URL('../../../node_modules', import.meta.url));
const folders = {
  ui: join(ui, 'dist'),
  gallery: join(ui, 'gallery'),
  src: join(ui, 'src'),
  tools: join(ui, 'tools'),
  m: modules,
};
const types = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.html': 'text/html',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
};

/** The editor of rich text and what it stands on: each is one module. */
const editorModules = Object.fromEntries(
  ['commands', 'history', 'keymap', 'model', 'schema-basic', 'schema-list', 'state', 'tables', 'transform', 'view']
    .map((part) => `prosemirror-${part}/dist/index.js`)
    .concat('orderedmap/dist/index.js', 'rope-sequence/dist/index.js', 'w3c-keyname/index.js')
    .map((file) => [file.split('/')[0], `/m/${file}`]),
);

const importMap = JSON.stringify({
  imports: {
    ...editorModules,
    lit: '/m/lit/index.js',
    'lit/': '/m/lit/',
    'lit-html': '/m/lit-html/lit-html.js',
    'lit-html/': '/m/lit-html/',
    'lit-element/': '/m/lit-element/',
    '@lit/reactive-element': '/m/@lit/reactive-element/reactive-element.js',
    '@lit/reactive-element/': '/m/@lit/reactive-element/',
    '@tessera/ui/': '/ui/',
  },
});
const mapHash = createHash('sha256').update(importMap).digest('base64');
const policy = `default-src 'none'; script-src 'self' 'sha256-${mapHash}'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; base-uri 'none'; form-action 'self'`;

async function answer(request, response) {
  const path = new URL(request.url, 'http://gallery').pathname;
  if (path === '/components.json') {
    response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(describeComponents()));
    return;
  }
  const [, folder, ...rest] = normalize(path).split('/');
  const file = path === '/' ? join(folders.gallery, 'index.html') : join(folders[folder] ?? 'nowhere', ...rest);
  try {
    let body = await readFile(extname(file) ? file : `${file}.js`);
    if (path === '/') body = body.toString().replace('"IMPORT_MAP"', importMap);
    response.writeHead(200, {
      'Content-Type': types[extname(file)] ?? 'text/javascript',
      'Content-Security-Policy': policy,
    });
    response.end(body);
  } catch {
    response.writeHead(404).end();
  }
}

/** @returns {Promise<{url: string, close: () => Promise<void>}>} */
export async function serveGallery(port = 0) {
  const server = createServer((request, response) => void answer(request, response));
  await new Promise((resolve) => server.listen(port, '127.0.0.1', resolve));
  const close = () =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${server.address().port}/`, close };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { url } = await serveGallery(Number(process.argv[2] ?? 0));
  console.log(`Gallery: ${url}  (Ctrl+C ends it)`);
}
