/** Keeps the contract of a worker, and misbehaves as BAD or a request asks. */
import { createServer } from 'node:http';

const send = (message) => process.send(message);
const bad = process.env.BAD ?? '';
let draining = false;

process.on('message', ({ type }) => {
  if (type === 'ping') send({ type: 'pong' });
  if (type === 'drain') drain();
});

if (bad) send({ type: 'loading', plugin: 'bad' });
if (bad === 'throws') throw new Error('thrown while loading');
if (bad === 'exits') process.exit(3);
if (bad === 'core') {
  send({ type: 'loading', plugin: null });
  process.exit(4);
}
send({ type: 'loading', plugin: null });

const server = createServer((request, response) => {
  if (draining) response.setHeader('connection', 'close');
  if (request.url === '/die') die();
  else if (request.url === '/exit') process.exit(5);
  else response.end(String(process.pid));
});
server.listen(0, '127.0.0.1', () => send({ type: 'ready', port: server.address().port }));

function die() {
  process.send({ type: 'dying', plugin: 'bad', reason: 'uncaught' }, () => process.exit(1));
}

function drain() {
  draining = true;
  setTimeout(() => server.close(() => process.exit(0)), 300);
}
