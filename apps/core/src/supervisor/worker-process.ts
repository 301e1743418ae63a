import cluster, { type Worker } from 'node:cluster';
import type { ProcessRole } from '../boot/environment.provider.js';
import type { WorkerDeath } from './worker-death.js';
import type { SupervisorMessage, WorkerMessage } from './worker-messages.js';

const pingEvery = 2_000;
const longestSilence = 10_000;
/** Loading a plugin may keep the process from answering for longer. */
const longestSilenceLoading = 20_000;
const longestStart = 60_000;
const longestDrain = 20_000;

export type WorkerEnd = { asked: true } | { asked: false; death: WorkerDeath };

/** One process of the portal as the supervisor sees it: alive, ready, answering, ended. */
export class WorkerProcess {
  /** Port once it listens; rejects when it ends or hangs before. */
  readonly ready: Promise<number>;
  readonly ended: Promise<WorkerEnd>;
  private readonly worker: Worker;
  private readonly watch: NodeJS.Timeout;
  private readonly bornAt = performance.now();
  private heardAt = performance.now();
  private loading: string | null = null;
  private dying: { plugin: string | null; reason: string } | undefined;
  private isReady = false;
  private asked = false;
  private killedFor: string | undefined;

  constructor(
    readonly role: ProcessRole,
    environment: Record<string, string>,
    private readonly replaceAsked: () => void = () => {},
  ) {
    this.worker = cluster.fork({ ...environment, TESSERA_ROLE: role });
    this.ended = new Promise((resolve) => {
      this.worker.once('exit', (code, signal) => resolve(this.conclude(code, signal)));
    });
    this.ready = this.awaitReady();
    // whoever waits for it hears of the failure; nobody has to
    this.ready.catch(() => {});
    this.watch = setInterval(() => this.check(), pingEvery);
  }

  get pid(): number | undefined {
    return this.worker.process.pid;
  }

  /** Lets clients go and ends; killed when that takes too long. */
  async drain(): Promise<void> {
    this.asked = true;
    // one that is still starting may not listen to messages yet, and has no clients to let go
    if (this.isReady) this.tell({ type: 'drain' });
    else this.worker.process.kill('SIGTERM');
    const timer = setTimeout(() => this.worker.process.kill('SIGKILL'), longestDrain);
    await this.ended;
    clearTimeout(timer);
  }

  kill(): void {
    this.asked = true;
    this.worker.process.kill('SIGKILL');
  }

  private awaitReady(): Promise<number> {
    return new Promise((resolve, reject) => {
      this.worker.on('message', (message: WorkerMessage) => {
        this.hear(message);
        if (message.type === 'ready') resolve(message.port);
      });
      void this.ended.then((end) => reject(new Error(end.asked ? 'it was stopped' : end.death.cause)));
    });
  }

  private hear(message: WorkerMessage): void {
    this.heardAt = performance.now();
    if (message.type === 'ready') this.isReady = true;
    if (message.type === 'loading') this.loading = message.plugin;
    if (message.type === 'dying') this.dying = message;
    if (message.type === 'replace') this.replaceAsked();
  }

  private check(): void {
    const now = performance.now();
    const silence = now - this.heardAt;
    const limit = this.loading === null && this.isReady ? longestSilence : longestSilenceLoading;
    if (silence > limit) this.killFor(`silent for ${Math.round(silence / 1000)} s`);
    else if (!this.isReady && now - this.bornAt > longestStart) this.killFor('not ready in time');
    else this.tell({ type: 'ping' });
  }

  private killFor(cause: string): void {
    this.killedFor = cause;
    this.worker.process.kill('SIGKILL');
  }

  private tell(message: SupervisorMessage): void {
    if (this.worker.isConnected()) this.worker.send(message, () => {});
  }

  private conclude(code: number | null, signal: string | null): WorkerEnd {
    clearInterval(this.watch);
    if (this.asked) return { asked: true };
    const cause = this.killedFor ?? this.dying?.reason ?? `ended with ${signal ?? code}`;
    return {
      asked: false,
      death: { loading: this.loading, guilty: this.dying?.plugin ?? null, wasReady: this.isReady, cause },
    };
  }
}
