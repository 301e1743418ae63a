import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { bootOf, fullLayout, plugins, session } from './fake-boot.mjs';
import { FakeDashboards } from './fake-dashboards.mjs';

const shellFolder = join(import.meta.dirname, '../dist');
const types = { '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.map': 'application/json' };
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; font-src 'self'; manifest-src 'self'; " +
  "worker-src 'self'; img-src 'self' data: blob:; form-action 'self'; base-uri 'none'; object-src 'none'; frame-ancestors 'none'";

const escaped = (value) => JSON.stringify(value).replaceAll('<', '\\u003c');
const problem = (slug, status) => ({ type: `urn:tessera:problem:${slug}`, title: slug, status, number: 'T-0000' });

/** A portal's HTTP side as the shell sees it, whose every answer a test can steer. */
export class FakePortal {
  /**
   * Plugins that are installed.
   * @type {Record<string, object>}
   */
  known = { ...plugins };
  on = new Set(['sample']);
  layout = fullLayout.filter(({ plugin }) => plugin === 'core' || plugin === 'sample');
  dashboards = new FakeDashboards(this);
  /** Instead of the session's own rules. */
  permissions = undefined;
  preferences = { ...session.preferences };
  /** What was measured and posted. */
  measured = [];
  /**
   * Of tiles, by `<plugin>/<tile>`; with `problem`: refused.
   * @type {Record<string, unknown>}
   */
  data = {};
  url = '';
  signedIn = true;
  build = 'one';
  /** Paths asked for, oldest first. */
  asked = [];
  streams = new Set();
  /**
   * Answers instead of what follows where it gives true.
   * @type {(asked: {path: string, request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse}) => boolean}
   */
  instead = () => false;

  /** @param {string} fixture folder of the built fixture remote */
  constructor(fixture = join(import.meta.dirname, 'fixture-remote/dist/web')) {
    this.fixture = fixture;
  }

  async start(port = 0) {
    this.server = createServer((request, response) => this.answer(request, response));
    await new Promise((resolve) => this.server.listen(port, '127.0.0.1', resolve));
    this.url = `http://127.0.0.1:${this.server.address().port}`;
    return this;
  }

  async close() {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  boot() {
    return bootOf(this);
  }

  /** Switches a plugin and tells every open page, as `PUT enablement` does. */
  enable(id, enabled) {
    if (enabled) this.on.add(id);
    else this.on.delete(id);
    this.send('enablement', { plugin: id, enabled, entry: enabled ? this.known[id] : null });
  }

  send(kind, data) {
    for (const stream of this.streams) stream.write(`event: ${kind}\ndata: ${JSON.stringify(data)}\n\n`);
  }

  /** Ends the event streams, as the workers of another release do; browsers come back by themselves. */
  dropStreams() {
    for (const stream of this.streams) stream.end();
  }

  answer(request, response) {
    const { pathname, searchParams } = new URL(request.url, 'http://fake');
    this.asked.push(request.url);
    response.setHeader('content-security-policy', policy);
    if (this.instead({ path: pathname, request, response })) return undefined;
    if (pathname.startsWith('/assets/')) return this.asset(pathname, response);
    if (pathname === '/service-worker.js') return this.worker(response);
    if (pathname === '/sign-in') return response.setHeader('content-type', 'text/html').end('<h1>sign in</h1>');
    if (!this.signedIn) return this.json(response, problem('not-signed-in', 401), 401);
    if (pathname === '/api/events') return this.events(request, response);
    if (pathname === '/api/home/tiles') return void this.tiles(searchParams.getAll('placement'), response);
    if (pathname.startsWith('/api/dashboard')) return void this.arrange(request, pathname, response);
    if (pathname === '/api/tile-measurements') return void this.measure(request, response);
    if (pathname === '/api/boot') return this.json(response, this.boot());
    if (pathname === '/api/session') return this.session(request, response);
    if (pathname === '/api/account/preferences') return void this.keepPreferences(request, response);
    if (pathname.startsWith('/api/')) return this.json(response, problem('not-found', 404), 404);
    return this.page(response);
  }

  json(response, body, status = 200) {
    const type = status >= 400 ? 'application/problem+json' : 'application/json';
    response.writeHead(status, { 'content-type': type }).end(JSON.stringify(body));
  }

  session(request, response) {
    if (request.method === 'DELETE') this.signedIn = false;
    this.json(response, this.boot().session);
  }

  async body(request) {
    let text = '';
    for await (const chunk of request) text += chunk;
    return text && JSON.parse(text);
  }

  async keepPreferences(request, response) {
    Object.assign(this.preferences, await this.body(request));
    this.json(response, this.preferences);
  }

  async arrange(request, path, response) {
    const [status, answer] = this.dashboards.answer(request.method, path, await this.body(request));
    if (answer) this.json(response, answer, status);
    else response.writeHead(status).end();
  }

  async measure(request, response) {
    this.measured.push(await this.body(request));
    response.writeHead(204).end();
  }

  events(request, response) {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    this.streams.add(response);
    request.on('close', () => this.streams.delete(response));
    response.write(`retry: 200\nevent: hello\ndata: ${JSON.stringify({ build: this.build })}\n\n`);
  }

  async tiles(only, response) {
    response.writeHead(200, { 'content-type': 'application/x-ndjson' });
    const asked = this.dashboards
      .layout()
      .shown.filter(
        ({ id, plugin }) => (!only.length || only.includes(id)) && (plugin === 'core' || this.on.has(plugin)),
      );
    const send = async ({ id, plugin, tile }) => {
      const line = { placement: id, at: '2026-03-12T02:24:00.000Z', took: 3, data: await this.dataOf(plugin, tile) };
      const failed = line.data?.problem;
      response.write(`${JSON.stringify(failed ? { placement: id, problem: failed } : line)}\n`);
    };
    await Promise.all(asked.map(send));
    response.end(`${JSON.stringify({ done: true })}\n`);
  }

  dataOf(plugin, tile) {
    const { session: view, plugins: on } = this.boot();
    if (tile === 'my-settings') return view;
    if (tile === 'applications') {
      const bigSix = on
        .flatMap(({ navigation }) => navigation)
        .map(({ to, label, icon }) => ({ id: to, name: label, icon, address: to, kind: 'link', opens: 'same' }));
      return { bigSix, favourites: [], total: bigSix.length };
    }
    return this.data[`${plugin}/${tile}`] ?? { value: 3, throws: false };
  }

  asset(path, response) {
    const [, , id, , ...rest] = path.split('?')[0].split('/');
    const file = rest.join('/');
    if (id === 'absent') return response.writeHead(404).end();
    const full = join(id === 'shell' ? shellFolder : this.fixture, file);
    if (!existsSync(full)) return response.writeHead(404).end();
    return response.writeHead(200, { 'content-type': types[extname(full)] ?? 'text/plain' }).end(readFileSync(full));
  }

  /** One that keeps nothing: what it does is the portal's matter. */
  worker(response) {
    response.setHeader('content-type', 'text/javascript').end('');
  }

  page(response) {
    const html = readFileSync(join(shellFolder, 'index.html'), 'utf8')
      .replaceAll('{{assets}}', '/assets/shell/0')
      .replace('<!--boot-->', () => `<script type="application/json" id="boot">${escaped(this.boot())}</script>`);
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' }).end(html);
  }
}

if (process.argv[1] === import.meta.filename) {
  const fake = new FakePortal();
  fake.on = new Set(Object.keys(plugins));
  fake.layout = fullLayout;
  await fake.start(Number(process.env.PORT ?? 0));
  console.log(fake.url);
}
