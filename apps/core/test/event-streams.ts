import type { ServerEvent } from '@tessera/contracts';
import type { HttpClient } from '@tessera/testing';

/** One browser's stream of server-sent events, and all it was told. */
export class EventStream {
  readonly heard: ServerEvent[] = [];
  /** Has the server closed it? */
  ended = false;
  private readonly leave = new AbortController();

  static async open(client: HttpClient): Promise<EventStream> {
    const stream = new EventStream();
    const answer = await client.open('GET', '/api/events', {
      headers: { accept: 'text/event-stream' },
      signal: stream.leave.signal,
    });
    if (answer.status !== 200 || !answer.body) throw new Error(`the stream answers ${answer.status}`);
    void stream.read(answer.body).catch(() => {});
    return stream;
  }

  of<Kind extends ServerEvent['kind']>(kind: Kind): Extract<ServerEvent, { kind: Kind }>[] {
    return this.heard.filter((event): event is Extract<ServerEvent, { kind: Kind }> => event.kind === kind);
  }

  close(): void {
    this.leave.abort();
  }

  private async read(body: ReadableStream<Uint8Array>): Promise<void> {
    let text = '';
    const decoder = new TextDecoder();
    for await (const chunk of body) {
      text += decoder.decode(chunk, { stream: true });
      for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
        this.take(text.slice(0, end));
        text = text.slice(end + 2);
      }
    }
    this.ended = true;
  }

  private take(block: string): void {
    const kind = /^event: (.*)$/m.exec(block)?.[1];
    const data = /^data: (.*)$/m.exec(block)?.[1];
    if (kind && data) this.heard.push({ kind, ...JSON.parse(data) } as ServerEvent);
  }
}
