import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { workspace } from '../workspace.mjs';

const program = join(workspace, 'apps', 'core', 'bin', 'tessera.mjs');
export const benchPassword = 'Bench-City-2026';
const bureaus = 40;
const branches = 9;

/** A government of 400 further agencies and 880 units below the demo city's. */
function organisation() {
  const rows = ['code,parent_code,kind,name,short_name,order,phone'];
  const add = (code, parent, kind, name, order) => rows.push([code, parent, kind, name, name, order, ''].join(','));
  for (let bureau = 1; bureau <= bureaus; bureau++) {
    const code = `B${String(bureau).padStart(2, '0')}`;
    add(code, 'D00', 'inside', `第 ${bureau} 局`, 300 + bureau);
    for (let unit = 1; unit <= 4; unit++) add(`${code}U${unit}`, code, 'unit', `第 ${unit} 科`, unit);
    for (let branch = 1; branch <= branches; branch++) {
      add(`${code}S${branch}`, code, 'inside', `第 ${bureau} 局第 ${branch} 分局`, 100 + branch);
      for (let unit = 1; unit <= 2; unit++)
        add(`${code}S${branch}U${unit}`, `${code}S${branch}`, 'unit', `第 ${unit} 組`, unit);
    }
  }
  return `${rows.join('\n')}\n`;
}

/** Runs a command of the portal; its progress goes to standard error. */
export function tessera(args, environment) {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, [program, ...args], {
      env: { ...process.env, ...environment },
      stdio: ['ignore', 2, 2],
    });
    child.on('exit', (code) =>
      code === 0 ? done() : failed(new Error(`tessera ${args.join(' ')} ended with ${code}`)),
    );
  });
}

/** The large city, made on first use. Answers its data folder and, when it was made just now, the seconds that took. */
export async function largeCity(say) {
  const dataDirectory = resolve(process.env.TESSERA_BENCH_DIR ?? join(workspace, '.data', 'bench'));
  const people = Number(process.env.TESSERA_BENCH_PEOPLE ?? 100_000);
  const notices = Number(process.env.TESSERA_BENCH_NOTICES ?? 1_000_000);
  const marker = join(dataDirectory, 'city.json');
  if (existsSync(marker)) return { dataDirectory, ...JSON.parse(readFileSync(marker, 'utf8')) };
  mkdirSync(dataDirectory, { recursive: true });
  const environment = { TESSERA_DATA_DIR: dataDirectory, TESSERA_DEMO_PASSWORD: benchPassword, TESSERA_LOG: 'error' };
  say(`making a city of ${people} people and ${notices} notices in ${dataDirectory}`);
  const file = join(dataDirectory, 'organisation.csv');
  writeFileSync(file, organisation());
  await tessera(['demo'], environment);
  await tessera(['import', 'organisation', file], environment);
  const started = Date.now();
  await tessera(['demo', '--people', String(people), '--notices', String(notices)], environment);
  const made = { people, notices, madeInSeconds: Math.round((Date.now() - started) / 1000) };
  writeFileSync(marker, JSON.stringify(made));
  return { dataDirectory, ...made };
}
