import { createServer, type Server, type Socket } from 'node:net';

/** Answers a whole content; undefined says nothing, until `release`. */
export type Manner = (content: Buffer) => string | undefined;

export const virus = 'virus-of-the-specs';

/** As the daemon is when all is well. */
export const honest: Manner = (content) =>
  content.includes(virus) ? 'stream: Eicar-Signature FOUND\0' : 'stream: OK\0';

/** A virus scanner that speaks as ClamAV's daemon does, on a free port or at `path`. */
export class FakeClamd {
  readonly seen: Buffer[] = [];
  private readonly open = new Set<Socket>();
  private readonly held = new Map<Socket, Buffer>();

  private constructor(
    private readonly server: Server,
    readonly address: { host: string; port: number } | { path: string },
    public manner: Manner,
  ) {}

  static async start(manner: Manner = honest, path?: string): Promise<FakeClamd> {
    const server = createServer();
    await new Promise<void>((resolve) => {
      if (path) server.listen(path, resolve);
      else server.listen(0, '127.0.0.1', resolve);
    });
    const bound = server.address();
    const address = typeof bound === 'object' && bound ? { host: '127.0.0.1', port: bound.port } : { path: path ?? '' };
    const clamd = new FakeClamd(server, address, manner);
    server.on('connection', (socket) => clamd.serve(socket));
    return clamd;
  }

  async stop(): Promise<void> {
    for (const socket of this.open) socket.destroy();
    await new Promise<void>((resolve) => (this.server.listening ? this.server.close(() => resolve()) : resolve()));
  }

  private serve(socket: Socket): void {
    this.open.add(socket);
    let received = Buffer.alloc(0);
    socket.on('error', () => {});
    socket.on('close', () => this.open.delete(socket));
    socket.on('data', (chunk) => {
      received = Buffer.concat([received, chunk]);
      const content = streamed(received);
      if (!content) return;
      this.seen.push(content);
      this.held.set(socket, content);
      this.release();
    });
  }

  /** Answers whom it has left waiting, in the manner of now. */
  release(): void {
    for (const [socket, content] of this.held) {
      const answer = this.manner(content);
      if (answer === undefined) continue;
      this.held.delete(socket);
      socket.end(answer);
    }
  }
}

const command = 'zINSTREAM\0';

/** The whole content: pieces after their lengths, up to a length of nothing; undefined while more is to come. */
function streamed(received: Buffer): Buffer | undefined {
  if (received.length < command.length) return undefined;
  if (received.subarray(0, command.length).toString() !== command) throw new Error('no such command');
  const pieces: Buffer[] = [];
  for (let at = command.length; at + 4 <= received.length; ) {
    const length = received.readUInt32BE(at);
    if (length === 0) return Buffer.concat(pieces);
    pieces.push(received.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return undefined;
}
