import { Agent, request } from 'node:http';

/** A request over one of the agent's kept connections; answers status, body and milliseconds. */
export function call(agent, url, { method = 'GET', headers = {}, body } = {}) {
  const started = performance.now();
  return new Promise((done, failed) => {
    const sent = request(url, { agent, method, headers }, (answer) => {
      const chunks = [];
      answer.on('data', (chunk) => chunks.push(chunk));
      answer.on('end', () =>
        done({
          status: answer.statusCode,
          body: Buffer.concat(chunks),
          headers: answer.headers,
          milliseconds: performance.now() - started,
        }),
      );
    });
    sent.on('error', failed);
    sent.end(body);
  });
}

export const keptConnections = (clients) => new Agent({ keepAlive: true, maxSockets: clients });

/**
 * `clients` ask one after the other for `milliseconds`; `next(n)` gives the nth request `{key, url, headers}`, with `method` and `body` unless it is a GET.
 * Answers how many were answered, and each answer's time by the request's key.
 */
export async function load({ clients, milliseconds, next }) {
  const agent = keptConnections(clients);
  const times = new Map();
  const until = performance.now() + milliseconds;
  let sent = 0;
  let wrong = 0;
  const one = async () => {
    while (performance.now() < until) {
      const { key, url, ...options } = next(sent++);
      const answer = await call(agent, url, options);
      if (answer.status < 200 || answer.status > 299) wrong++;
      const known = times.get(key);
      if (known) known.push(answer.milliseconds);
      else times.set(key, [answer.milliseconds]);
    }
  };
  const started = performance.now();
  await Promise.all(Array.from({ length: clients }, one));
  const seconds = (performance.now() - started) / 1000;
  agent.destroy();
  const count = [...times.values()].reduce((sum, list) => sum + list.length, 0);
  return { perSecond: count / seconds, count, wrong, times };
}

export const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
export const quantile = (values, q) =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * q))];
export const round = (value, digits = 2) => Number(value.toFixed(digits));
