import { createServer, request } from 'node:http';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';

const ofTheTransfer = ['connection', 'keep-alive', 'date', 'transfer-encoding', 'content-length', 'set-cookie', 'etag'];

/** A file as the portal sends it, with the same head: what a browser does for a strict policy is not ours to count. */
function fetchRaw(url, cookie) {
  return new Promise((done, failed) => {
    request(url, { headers: { cookie, 'accept-encoding': 'br', accept: '*/*' } }, (answer) => {
      const chunks = [];
      answer.on('data', (chunk) => chunks.push(chunk));
      answer.on('end', () => {
        const headers = Object.fromEntries(
          Object.entries(answer.headers).filter(([name]) => !ofTheTransfer.includes(name)),
        );
        done({ headers: { ...headers, 'access-control-allow-origin': '*' }, body: Buffer.concat(chunks) });
      });
    })
      .on('error', failed)
      .end();
  });
}

const textOf = ({ headers, body }) =>
  (headers['content-encoding'] === 'br' ? brotliDecompressSync(body) : body).toString('utf8');

/** How the browser is told to fetch a file without running it. */
function linkOf(path, type) {
  if (/\.css$/.test(path)) return `<link rel="stylesheet" href="${path}">`;
  if (/\.js$/.test(path)) return `<link rel="modulepreload" href="${path}">`;
  const as = type === 'Image' ? 'image' : 'fetch';
  return `<link rel="preload" as="${as}" crossorigin="anonymous" href="${path}">`;
}

/** The bare page to compare with: same HTML and files, nothing run, the words of the tiles already in the HTML. */
export class StaticPage {
  static async of({ files, cookies, url }) {
    const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
    const page = new StaticPage();
    const pathOf = (address) => address.slice(url.length) || '/';
    const others = files.filter(
      (file) => file.url.startsWith(url) && pathOf(file.url) !== '/' && !/\/api\/events/.test(file.url),
    );
    for (const file of others) page.files.set(pathOf(file.url), await fetchRaw(file.url, cookie));
    const document = await fetchRaw(`${url}/`, cookie);
    const original = textOf(document).replace(/<script (?!type="application\/json")[^>]*><\/script>|<link [^>]*>/g, '');
    const links = [...page.files.keys()].map((path) =>
      linkOf(path, others.find((file) => pathOf(file.url) === path)?.type),
    );
    const words = [...page.files].filter(([path]) => /home\/tiles/.test(path)).map(([, file]) => textOf(file));
    const content = `<main>${words.join('').replaceAll('<', '&lt;')}</main>`;
    const whole = original.replace('</head>', `${links.join('')}</head>`).replace('</body>', `${content}</body>`);
    page.files.set('/', { headers: document.headers, body: brotliCompressSync(Buffer.from(whole)) });
    page.requests = page.files.size;
    await page.listen();
    return page;
  }

  files = new Map();

  async listen() {
    this.server = createServer((asked, answer) => {
      const file = this.files.get(asked.url);
      answer.writeHead(file ? 200 : 404, file?.headers).end(file?.body);
    });
    await new Promise((done) => this.server.listen(0, '127.0.0.1', done));
    this.url = `http://127.0.0.1:${this.server.address().port}`;
  }

  close() {
    this.server.closeAllConnections();
    return new Promise((done) => this.server.close(done));
  }
}
