import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { availableParallelism, totalmem } from 'node:os';
import { join } from 'node:path';
import { prepareWorkspace, workspace } from './workspace.mjs';

const folder = join(workspace, 'tools', 'bench');
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.bench.mjs'))
  .map((file) => file.slice(0, -'.bench.mjs'.length));
const help = `npm run bench -- <name> [--json]

Prints one JSON object: our figure, a bare baseline of the same run, their ratio.
Names: ${names.join(', ')}
The large city is made once in TESSERA_BENCH_DIR (.data/bench): TESSERA_BENCH_PEOPLE (100000), TESSERA_BENCH_NOTICES (1000000).`;

const [name, ...flags] = process.argv.slice(2);
if (!name || flags.includes('--help') || !names.includes(name)) {
  console.log(help);
  process.exit(name && names.includes(name) ? 0 : 2);
}
// nothing but the result may stand on standard output
prepareWorkspace((command, args) => spawnSync(command, args, { cwd: workspace, stdio: ['ignore', 2, 2] }));
const { run } = await import(join(folder, `${name}.bench.mjs`));
const result = await run((line) => process.stderr.write(`${line}\n`));
const whole = {
  name,
  ...result,
  machine: { cores: availableParallelism(), gigabytes: Math.round(totalmem() / 2 ** 30), node: process.version },
};
console.log(JSON.stringify(whole, null, flags.includes('--json') ? 0 : 2));
process.exit(0);
