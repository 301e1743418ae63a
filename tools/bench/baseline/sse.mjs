// Bare `http`: keeps every stream that is opened; POST writes one event to all of them, in one turn.
import { createServer } from 'node:http';

const streams = new Set();

createServer((request, response) => {
  if (request.method === 'POST') {
    request.resume().on('end', () => {
      for (const stream of streams) stream.write('event: notifications\ndata: {"version":1,"jitter":0}\n\n');
      response.end();
    });
    return;
  }
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  response.flushHeaders();
  streams.add(response);
  response.on('close', () => streams.delete(response));
}).listen(0, '127.0.0.1', function () {
  process.send({ port: this.address().port });
});
