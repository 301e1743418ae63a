import { SingleBar } from 'cli-progress';

export interface Progress {
  /** Absolute, not added. */
  set(done: number, total: number): void;
  end(): void;
}

const linesInAll = 10;

/** A bar on a terminal; elsewhere a line for every tenth of the way. Written to stderr: stdout is for results. */
export function showProgress(label: string, unit = ''): Progress {
  return process.stderr.isTTY ? bar(label, unit) : lines(label, unit);
}

function bar(label: string, unit: string): Progress {
  const shown = new SingleBar({
    format: `${label} [{bar}] {percentage}% {value}/{total} ${unit} {eta_formatted}`,
    barCompleteChar: '█',
    barIncompleteChar: '░',
    hideCursor: true,
    stream: process.stderr,
  });
  let started = false;
  return {
    set: (done, total) => {
      if (!started) shown.start(total, 0);
      started = true;
      shown.setTotal(total);
      shown.update(done);
    },
    end: () => shown.stop(),
  };
}

function lines(label: string, unit: string): Progress {
  let told = -1;
  return {
    set: (done, total) => {
      const tenth = total > 0 ? Math.floor((done / total) * linesInAll) : linesInAll;
      if (tenth === told) return;
      told = tenth;
      process.stderr.write(`${label}: ${tenth * (100 / linesInAll)} % (${done}/${total}${unit && ` ${unit}`})\n`);
    },
    end: () => {},
  };
}
