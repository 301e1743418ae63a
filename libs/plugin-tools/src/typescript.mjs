import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const manifest = createRequire(import.meta.url).resolve('typescript/package.json');
const compiler = join(dirname(manifest), 'bin/tsc');

/**
 * Compiles a part as its tsconfig.json says; with `emit: false` for the errors only.
 * @returns {Promise<string[]>} the compiler's lines, with paths from `root`; none when all is well
 */
export const compileTypes = (root, config, emit) =>
  new Promise((resolve, reject) => {
    const flags = ['--pretty', 'false', ...(emit ? [] : ['--noEmit'])];
    execFile(process.execPath, [compiler, '-p', config, ...flags], { cwd: root }, (error, stdout, stderr) => {
      if (!error) resolve([]);
      else if (stdout || stderr) resolve(`${stdout}${stderr}`.trim().split('\n'));
      else reject(error);
    });
  });
