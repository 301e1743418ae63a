import { connect, type NetConnectOpts, type Socket } from 'node:net';
import { ProblemError } from '@tessera/sdk';
import { FileScanner } from './file-scanner.js';

export type ClamdAddress = { host: string; port: number } | { path: string };

const pieceBytes = 64 * 1024;

/**
 * ClamAV's daemon, asked by INSTREAM. Never a silent yes: when it is away, slow or answers something else, the upload is
 * refused by 502 `scanner-away`, and may be tried again; what is larger than the daemon takes, by 413 `too-large`.
 */
export class ClamdScanner extends FileScanner {
  constructor(
    private readonly address: ClamdAddress,
    private readonly seconds: number,
  ) {
    super();
  }

  async scan(content: Buffer): Promise<string | undefined> {
    const answer = await this.ask(content).catch((error: Error) => {
      throw ProblemError.of('scanner-away', { cause: error.message });
    });
    const [, verdict = ''] = /^stream: (.+)$/s.exec(answer) ?? [];
    if (verdict === 'OK') return undefined;
    const [, found] = /^(.+) FOUND$/s.exec(verdict) ?? [];
    if (found) return found;
    if (/size limit exceeded/i.test(answer)) throw ProblemError.of('too-large');
    throw ProblemError.of('scanner-away', { cause: 'the scanner did not say yes or no' });
  }

  /** The daemon may answer and hang up before all is sent; its answer counts, the broken pipe does not. */
  private ask(content: Buffer): Promise<string> {
    return new Promise((resolve, reject) => {
      const socket = connect(this.address as NetConnectOpts);
      const clock = setTimeout(() => socket.destroy(new Error('the scanner took too long')), this.seconds * 1000);
      let answer = '';
      let fault: Error | undefined;
      socket.setEncoding('utf8').on('data', (text: string) => {
        answer += text;
        if (answer.endsWith('\0')) socket.destroy();
      });
      socket.once('connect', () => send(socket, content));
      socket.on('error', (error) => {
        fault = error;
      });
      socket.once('close', () => {
        clearTimeout(clock);
        if (answer.endsWith('\0')) resolve(answer.slice(0, -1));
        else reject(fault ?? new Error('the scanner hung up'));
      });
    });
  }
}

/** `zINSTREAM`, pieces each after its length, a piece of length nothing. */
function send(socket: Socket, content: Buffer): void {
  socket.write('zINSTREAM\0');
  for (let at = 0; at < content.length; at += pieceBytes) {
    const piece = content.subarray(at, at + pieceBytes);
    const length = Buffer.alloc(4);
    length.writeUInt32BE(piece.length);
    socket.write(length);
    socket.write(piece);
  }
  // not ended: some daemons hang up on whoever says no more
  socket.write(Buffer.alloc(4));
}
