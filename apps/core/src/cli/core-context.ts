import 'reflect-metadata';
import type { INestApplicationContext } from '@nestjs/common';
import { type CommandDatabase, withDatabase } from './with-database.js';

/**
 * Runs an act among the core's rooms without answering browsers, running jobs or loading plugins. Imported late:
 * Nest costs about a second that `--help` need not pay.
 */
export const withCore = <Result>(
  act: (app: INestApplicationContext, database: CommandDatabase) => Promise<Result>,
): Promise<Result> =>
  withDatabase(async (database) => {
    process.env.DATABASE_URL = database.url;
    process.env.TESSERA_ROLE = 'http';
    const { NestFactory } = await import('@nestjs/core');
    const { CommandModule } = await import('./command.module.js');
    const app = await NestFactory.createApplicationContext(CommandModule, { logger: false, abortOnError: false });
    try {
      return await act(app, database);
    } finally {
      await app.close();
    }
  });
