import { setTimeout as sleep } from 'node:timers/promises';
import type { ProcessRole } from '../boot/environment.provider.js';
import { DeathRecord, pauseAfter, type Verdict, type WorkerDeath } from './worker-death.js';
import { WorkerProcess } from './worker-process.js';

export interface FleetOptions {
  roles: readonly ProcessRole[];
  environment: Record<string, string>;
  /** Puts a plugin aside before the next start. */
  quarantine(verdict: Verdict): Promise<void>;
  /** A worker asks for a new generation. */
  replaceAsked?(): void;
  report(message: string): void;
}

/** A place in the plan, and the process that fills it at the moment. */
interface Slot {
  role: ProcessRole;
  process: WorkerProcess;
  /** Deaths in a row without having become ready. */
  failures: number;
}

/** Tries of the very first start; later the fleet never gives up. */
const mostFirstFailures = 3;

/** Keeps the planned processes alive, replaces them one by one without losing a request, and ends them. */
export class Fleet {
  private slots: Slot[] = [];
  private readonly deaths = new DeathRecord();
  private stopping = false;
  private rolling: Promise<boolean> | undefined;
  private everReady = false;

  constructor(private readonly options: FleetOptions) {}

  /** Starts all at once. @returns port of the first HTTP worker, 0 without one; throws when the portal cannot start. */
  async start(): Promise<number> {
    this.slots = this.options.roles.map((role) => ({ role, process: this.launch(role), failures: 0 }));
    const ports = await Promise.all(this.slots.map((slot) => this.keepAlive(slot)));
    this.everReady = true;
    return ports.find((port) => port > 0) ?? 0;
  }

  /** Replaces every process: the new one is ready before the old one drains. @returns false when a new one did not start */
  roll(): Promise<boolean> {
    this.rolling ??= this.rollAll().finally(() => {
      this.rolling = undefined;
    });
    return this.rolling;
  }

  async stop(): Promise<void> {
    this.stopping = true;
    await Promise.all(this.slots.map(({ process }) => process.drain()));
  }

  kill(): void {
    this.stopping = true;
    for (const { process } of this.slots) process.kill();
  }

  private launch(role: ProcessRole): WorkerProcess {
    return new WorkerProcess(role, this.options.environment, () => this.options.replaceAsked?.());
  }

  /** Waits until the slot's process is ready, however many starts that takes, and watches over it from then on. */
  private async keepAlive(slot: Slot): Promise<number> {
    for (;;) {
      const { process } = slot;
      try {
        const port = await process.ready;
        slot.failures = 0;
        void this.restartAfterDeath(slot, process);
        return port;
      } catch {
        const end = await process.ended;
        if (end.asked || this.stopping) return 0;
        await this.mourn(slot, end.death);
        if (!this.everReady && slot.failures >= mostFirstFailures) {
          throw new Error(`The portal does not start: its worker ${end.death.cause}.`);
        }
        if (this.stopping || slot.process !== process) return 0;
        slot.process = this.launch(slot.role);
      }
    }
  }

  private async restartAfterDeath(slot: Slot, process: WorkerProcess): Promise<void> {
    const end = await process.ended;
    if (end.asked || this.stopping || slot.process !== process) return;
    await this.mourn(slot, end.death);
    // a roll may have filled the place meanwhile
    if (this.stopping || slot.process !== process) return;
    slot.process = this.launch(slot.role);
    await this.keepAlive(slot).catch((error: Error) => this.options.report(error.message));
  }

  /** Finds the plugin to blame, else pauses a little longer each time. */
  private async mourn(slot: Slot, death: WorkerDeath): Promise<void> {
    this.options.report(`A worker (${slot.role}) died: ${death.cause}.`);
    const verdict = this.deaths.judge(death, performance.now());
    if (verdict) {
      this.options.report(`Plugin ${verdict.plugin} goes into quarantine: it ${verdict.reason}.`);
      await this.options.quarantine(verdict).catch((error: Error) => this.options.report(error.message));
      return;
    }
    slot.failures += 1;
    await sleep(pauseAfter(slot.failures));
  }

  private async rollAll(): Promise<boolean> {
    for (const slot of this.slots) {
      if (this.stopping) return false;
      const fresh = this.launch(slot.role);
      try {
        await fresh.ready;
      } catch (error) {
        this.options.report(
          `The new worker (${slot.role}) did not start, the old one stays: ${(error as Error).message}.`,
        );
        return false;
      }
      const old = slot.process;
      slot.process = fresh;
      void this.restartAfterDeath(slot, fresh);
      await old.drain();
    }
    return true;
  }
}
