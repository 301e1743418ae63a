import { createServer, request } from 'node:http';

/** Bytes of a file as the portal sends them, with the members of the head that matter. */
function fetchRaw(url, cookie) {
  return new Promise((done, failed) => {
    request(url, { headers: { cookie, 'accept-encoding': 'br', accept: '*/*' } }, (answer) => {
      const chunks = [];
      answer.on('data', (chunk) => chunks.push(chunk));
      answer.on('end', () => {
        const kept = ['content-type', 'content-encoding', 'cache-control', 'vary'];
        const headers = Object.fromEntries(
          kept.flatMap((name) => (answer.headers[name] ? [[name, answer.headers[name]]] : [])),
        );
        done({ headers: { ...headers, 'access-control-allow-origin': '*' }, body: Buffer.concat(chunks) });
      });
    })
      .on('error', failed)
      .end();
  });
}

/** How the browser is told to fetch a file without running it. */
function linkOf(path, type) {
  if (/\.css$/.test(path)) return `<link rel="stylesheet" href="${path}">`;
  if (/\.js$/.test(path)) return `<link rel="modulepreload" href="${path}">`;
  const as = type === 'Image' ? 'image' : 'fetch';
  return `<link rel="preload" as="${as}" crossorigin="anonymous" href="${path}">`;
}

/** The bare page to compare with: same HTML and files, nothing run, the words of the tiles already in the HTML. */
export class StaticPage {
  static async of({ files, html, cookies, url }) {
    const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
    const page = new StaticPage();
    const pathOf = (address) => address.slice(url.length) || '/';
    const others = files.filter(
      (file) => file.url.startsWith(url) && pathOf(file.url) !== '/' && !/\/api\/events/.test(file.url),
    );
    for (const file of others) page.files.set(pathOf(file.url), await fetchRaw(file.url, cookie));
    const document = await fetchRaw(`${url}/`, cookie);
    const original = document.headers['content-encoding']
      ? html
      : document.body
          .toString('utf8')
          .replace(/<script (?!type="application\/json")[^>]*><\/script>|<link [^>]*>/g, '');
    const links = [...page.files.keys()].map((path) =>
      linkOf(path, others.find((file) => pathOf(file.url) === path)?.type),
    );
    const words = JSON.stringify(
      [...page.files]
        .filter(([path]) => /home\/tiles/.test(path))
        .map(([, { body, headers }]) => (headers['content-encoding'] ? '' : body.toString('utf8'))),
    );
    const content = `<main>${words.replaceAll('<', '&lt;')}</main>`;
    page.files.set('/', {
      headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
      body: Buffer.from(
        original.replace('</head>', `${links.join('')}</head>`).replace('</body>', `${content}</body>`),
      ),
    });
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
