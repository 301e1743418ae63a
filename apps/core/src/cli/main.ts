import { Command } from 'commander';
import { adminCommand } from './admin.command.js';
import { auditCommand } from './audit.command.js';
import { backupCommand, restoreCommand } from './backup.command.js';
import { demoCommand } from './demo.command.js';
import { importCommand } from './import.command.js';
import { startCommand, workerCommand } from './start.command.js';

const program = new Command('tessera')
  .description('The portal and its administration. Settings come from the environment: see `tessera start --help`.')
  .showHelpAfterError('(--help explains)')
  .addCommand(startCommand())
  .addCommand(workerCommand())
  .addCommand(adminCommand())
  .addCommand(importCommand())
  .addCommand(demoCommand())
  .addCommand(auditCommand())
  .addCommand(backupCommand())
  .addCommand(restoreCommand());

try {
  await program.parseAsync();
  process.exit(process.exitCode ?? 0);
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exit(1);
}
