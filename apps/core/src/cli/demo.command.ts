import { Command, InvalidArgumentError } from 'commander';
import { SystemClock } from '../boot/system-clock.js';
import { withPool } from './command-pool.js';
import { type Progress, showProgress } from './progress.js';

interface Flags {
  people: number;
  notices: number;
  resources: number;
  bookings: number;
}

const largest = 10_000_000;

export const demoCommand = (): Command =>
  new Command('demo')
    .description('fill the portal with an invented city: people, and what they write')
    .option('--people <n>', 'people to add', count, 0)
    .option('--notices <n>', 'notices to add, over the last ten years', count, 0)
    .option('--resources <n>', 'venues and vehicles to add', count, 0)
    .option('--bookings <n>', 'bookings of these to add, over the last years and the weeks to come', count, 0)
    .action(({ people, ...amounts }: Flags) => grow(people, amounts));

function count(value: string): number {
  const parsed = Number(value);
  if (!Number.isInteger(parsed) || parsed < 0 || parsed > largest) {
    throw new InvalidArgumentError(`a number from 0 to ${largest}`);
  }
  return parsed;
}

/** The small city comes first where there is none: people need agencies to belong to. */
const grow = (people: number, amounts: Record<string, number>): Promise<void> =>
  withPool(
    async ({ pool, environment }) => {
      const { growDemoCity, seedDemoCity } = await import('../demo/demo-city.js');
      const shown = new Steps();
      const city = await seedDemoCity(pool, environment, shown.set);
      if (city) {
        const { demoGreeting } = await import('../demo/demo-greeting.js');
        console.log(demoGreeting(city));
      }
      await growDemoCity(pool, { environment, people, amounts, now: new SystemClock().now(), onProgress: shown.set });
      shown.end();
    },
    { owner: true },
  );

/** One bar after the other, as the work goes from step to step. */
class Steps {
  private label = '';
  private current: Progress | undefined;

  readonly set = (label: string, done: number, total: number): void => {
    if (label !== this.label) {
      this.end();
      this.current = showProgress(label);
      this.label = label;
    }
    this.current?.set(done, total);
  };

  end(): void {
    this.current?.end();
    this.current = undefined;
  }
}
