import { readFileSync } from 'node:fs';

/** A process named so that a later one with the same number is not taken for it. */
export interface ProcessIdentity {
  pid: number;
  /** Start time in clock ticks on Linux, empty elsewhere. */
  started: string;
}

/** Fields of /proc/<pid>/stat after the command name, or null where there is no such process or no /proc. */
function statFields(pid: number): string[] | null {
  try {
    const line = readFileSync(`/proc/${pid}/stat`, 'latin1');
    return line.slice(line.lastIndexOf(')') + 2).split(' ');
  } catch {
    return null;
  }
}

export const identify = (pid: number): ProcessIdentity => ({ pid, started: statFields(pid)?.[19] ?? '' });

/** A zombie counts as dead: nobody may have collected it in a container without an init process. */
export function isAlive({ pid, started }: ProcessIdentity): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  const fields = statFields(pid);
  if (!fields) return process.platform !== 'linux';
  return fields[0] !== 'Z' && (started === '' || fields[19] === started);
}

export const formatIdentity = ({ pid, started }: ProcessIdentity): string => `${pid}-${started}`;

export function parseIdentity(text: string): ProcessIdentity | null {
  const match = /^(\d+)-(\d*)/.exec(text.trim());
  return match ? { pid: Number(match[1]), started: match[2] ?? '' } : null;
}
