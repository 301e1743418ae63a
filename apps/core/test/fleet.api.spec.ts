import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { Agent, get } from 'node:http';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from '@jest/globals';

const primary = fileURLToPath(new URL('./processes/fleet-primary.mjs', import.meta.url));

interface Message {
  type: string;
  port?: number;
  complete?: boolean;
  plugin?: string;
  reason?: string;
  message?: string;
}

/** A fleet in a process of its own, and everything it told so far. */
class RunningFleet {
  readonly told: Message[] = [];
  private readonly child: ChildProcess;

  constructor(roles: string[], environment: Record<string, string> = {}) {
    const inherited = { ...process.env, NODE_OPTIONS: '' };
    const stdio: ('ignore' | 'ipc')[] = ['ignore', 'ignore', 'ignore', 'ipc'];
    const scripted = [JSON.stringify(environment), JSON.stringify(roles)];
    this.child = fork(primary, scripted, { execArgv: [], env: inherited, stdio });
    this.child.on('message', (message: Message) => this.told.push(message));
  }

  async hears(type: string, count = 1): Promise<Message> {
    for (;;) {
      const heard = this.told.filter((message) => message.type === type);
      if (heard.length >= count) return heard[count - 1]!;
      if (this.child.exitCode !== null) throw new Error(`ended after ${JSON.stringify(this.told)}`);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }

  tell(type: string): void {
    this.child.send({ type });
  }

  async ended(): Promise<number | null> {
    if (this.child.exitCode === null) await once(this.child, 'exit');
    return this.child.exitCode;
  }

  async stop(): Promise<number | null> {
    if (this.child.exitCode === null && this.child.connected) this.tell('stop');
    return this.ended();
  }
}

const ask = (port: number, path = '/', agent?: Agent): Promise<string> =>
  new Promise((resolve, reject) => {
    get({ port, path, host: '127.0.0.1', agent: agent ?? false }, (response) => {
      let text = '';
      response.on('data', (chunk: Buffer) => {
        text += chunk.toString();
      });
      response.on('end', () => resolve(text)).on('error', reject);
    }).on('error', reject);
  });

/** Asks until the answer comes from another process than before. */
async function askOther(port: number, before: string): Promise<string> {
  for (;;) {
    const answer = await ask(port).catch(() => before);
    if (answer !== before && answer !== '') return answer;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

describe('the fleet of workers', () => {
  let fleet: RunningFleet;

  afterEach(() => fleet.stop());

  it('serves from several processes on one port and ends in order', async () => {
    fleet = new RunningFleet(['http', 'http', 'jobs']);
    const { port } = await fleet.hears('started');
    const answers = new Set<string>();
    while (answers.size < 2) answers.add(await ask(port!));
    expect(await fleet.stop()).toBe(0);
    await expect(ask(port!)).rejects.toThrow();
  });

  it('replaces a worker that died', async () => {
    fleet = new RunningFleet(['http', 'http']);
    const { port } = await fleet.hears('started');
    await expect(ask(port!, '/exit')).rejects.toThrow();
    await fleet.hears('report');
    const first = await ask(port!);
    expect(await askOther(port!, first)).not.toBe(first);
  });

  it.each(['throws', 'exits'])('puts aside the plugin that %s at start, and starts without it', async (how) => {
    fleet = new RunningFleet(['http'], { BAD: how });
    await fleet.hears('started');
    expect(fleet.told.find(({ type }) => type === 'quarantine')?.plugin).toBe('bad');
  });

  it('puts aside the plugin that killed three workers', async () => {
    fleet = new RunningFleet(['http', 'http', 'http']);
    const { port } = await fleet.hears('started');
    for (let death = 1; death <= 3; death += 1) {
      await ask(port!, '/die').catch(() => {});
      if (death < 3) await fleet.hears('report', death);
    }
    const verdict = await fleet.hears('quarantine');
    expect(verdict).toMatchObject({ plugin: 'bad', reason: expect.stringContaining('uncaught') });
  });

  it('gives up when the core itself does not start', async () => {
    fleet = new RunningFleet(['http'], { BAD: 'core' });
    expect((await fleet.hears('failed')).message).toContain('does not start');
    expect(await fleet.ended()).toBe(1);
  });

  it('rolls without failing one request of 16 busy clients', async () => {
    fleet = new RunningFleet(['http']);
    const { port } = await fleet.hears('started');
    let rolling = true;
    const pids = new Set<string>();
    const client = async () => {
      const agent = new Agent({ keepAlive: true, maxSockets: 1 });
      while (rolling) pids.add(await ask(port!, '/', agent));
      agent.destroy();
    };
    const clients = Promise.all(Array.from({ length: 16 }, client));
    for (let round = 1; round <= 2; round += 1) {
      fleet.tell('roll');
      expect(await fleet.hears('rolled', round)).toMatchObject({ complete: true });
    }
    rolling = false;
    await clients;
    expect(pids.size).toBe(3);
  });
});
