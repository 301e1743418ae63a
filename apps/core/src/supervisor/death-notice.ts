import type { WorkerMessage } from './worker-messages.js';

/**
 * In a worker: on an error that nobody caught, tells the supervisor whose code it came from and ends.
 * @param folders id and folder of each plugin that runs in this process
 */
export function tellWhoDies(folders: readonly { id: string; folder: string }[]): void {
  const die = (error: unknown) => {
    const { stack, message } = error instanceof Error ? error : new Error(String(error));
    const guilty = folders.find(({ folder }) => stack?.includes(`${folder}/`));
    process.stderr.write(`${stack}\n`);
    const notice: WorkerMessage = { type: 'dying', plugin: guilty?.id ?? null, reason: message };
    if (process.send) process.send(notice, () => process.exit(1));
    else process.exit(1);
  };
  process.on('uncaughtException', die);
  process.on('unhandledRejection', die);
}
