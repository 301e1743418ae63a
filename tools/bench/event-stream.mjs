import { request } from 'node:http';

/** Opens a stream of server-sent events; `onEvent(kind, data)`. Resolves with a function that closes it. */
export function openStream(agent, url, headers, onEvent) {
  return new Promise((done, failed) => {
    const sent = request(url, { agent, headers }, (answer) => {
      if (answer.statusCode !== 200) return failed(new Error(`${url} answered ${answer.statusCode}`));
      let text = '';
      answer.setEncoding('utf8').on('data', (chunk) => {
        text += chunk;
        for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
          const block = text.slice(0, end);
          text = text.slice(end + 2);
          const kind = /^event: (.*)$/m.exec(block)?.[1];
          if (kind) onEvent(kind, JSON.parse(/^data: (.*)$/m.exec(block)?.[1] ?? 'null'));
        }
      });
      answer.on('error', () => {});
      done(() => sent.destroy());
    });
    sent.on('error', failed);
    sent.end();
  });
}
