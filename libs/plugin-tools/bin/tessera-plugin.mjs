#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { buildPlugin, checkPlugin } from '../src/build-plugin.mjs';
import { PluginFaults } from '../src/plugin-faults.mjs';

const help = `tessera-plugin <command> [folder]

  build   checks the plugin of the folder (.) and builds it into its dist folder
  check   the same without building: plugin.json, the files it names, types and texts

Ends with a status other than 0 and one line for each fault. What belongs into plugin.json:
docs/extension-points of Tessera, and plugin.schema.json of @tessera/contracts, which editors read.`;

// of a package that the bundler looks into: nothing that the author of a plugin could mend
process.noDeprecation = true;

const commands = { build: buildPlugin, check: checkPlugin };

try {
  const { positionals, values } = parseArgs({ allowPositionals: true, options: { help: { type: 'boolean' } } });
  const [command, folder = '.'] = positionals;
  if (values.help || !command) console.log(help);
  else if (!Object.hasOwn(commands, command)) throw new PluginFaults([`there is no command ${command}`, help]);
  else for (const line of await commands[command](folder)) console.log(line);
} catch (error) {
  const lines = error instanceof PluginFaults ? error.lines : [error.message];
  for (const line of lines) console.error(line);
  process.exitCode = 1;
}
