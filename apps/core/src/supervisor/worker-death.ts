/** How a worker ended without having been asked to. */
export interface WorkerDeath {
  /** Plugin at whose loading it ended, by its last breadcrumb. */
  loading: string | null;
  /** Plugin whose uncaught error ended it, by its own last message. */
  guilty: string | null;
  /** Had it been ready to serve? */
  wasReady: boolean;
  cause: string;
}

/** A plugin to be put into quarantine and why. */
export interface Verdict {
  plugin: string;
  reason: string;
}

const mostDeaths = 3;
const windowMilliseconds = 5 * 60_000;

/** Remembers deaths and decides when a plugin has caused enough of them. */
export class DeathRecord {
  private readonly deaths = new Map<string, number[]>();

  /** @param now monotonic milliseconds */
  judge(death: WorkerDeath, now: number): Verdict | null {
    if (death.loading) return { plugin: death.loading, reason: `ended a worker while loading: ${death.cause}` };
    if (!death.guilty) return null;
    const recent = [...(this.deaths.get(death.guilty) ?? []), now].filter((at) => now - at < windowMilliseconds);
    this.deaths.set(death.guilty, recent);
    if (recent.length < mostDeaths) return null;
    this.deaths.delete(death.guilty);
    return {
      plugin: death.guilty,
      reason: `ended a worker ${mostDeaths} times within five minutes, last by: ${death.cause}`,
    };
  }
}

const firstPause = 200;
const longestPause = 30_000;

/** Pause before the start after `failures` deaths in a row, in milliseconds. */
export const pauseAfter = (failures: number): number =>
  failures === 0 ? 0 : Math.min(firstPause * 2 ** (failures - 1), longestPause);
