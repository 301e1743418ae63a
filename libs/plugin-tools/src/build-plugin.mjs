import { rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { PluginFaults } from './plugin-faults.mjs';
import { readProject } from './plugin-project.mjs';
import { tileWeights } from './tile-weights.mjs';
import { compileTypes } from './typescript.mjs';
import { buildWeb } from './web/build-web.mjs';
import { catalogueFaults } from './web/check-catalogues.mjs';

/** Checks everything and writes nothing; answers what to say about it. */
export async function checkPlugin(folder) {
  const project = readProject(folder);
  await checkSources(project, { emit: false });
  return [`${project.manifest.id} ${project.manifest.version} is sound.`];
}

/** Builds `dist` anew, as the portal and its browsers load it. */
export async function buildPlugin(folder) {
  const project = readProject(folder);
  rmSync(join(project.root, 'dist/server'), { recursive: true, force: true });
  await checkSources(project, { emit: true });
  const { root, manifest } = project;
  if (!manifest.web) return [`${manifest.id} ${manifest.version} is built.`];
  await buildWeb(project);
  const weights = tileWeights(project);
  PluginFaults.assertNone(weights.filter(({ fault }) => fault).map(({ fault }) => fault));
  return [
    `${manifest.id} ${manifest.version} is built: ${relative('.', join(root, 'dist'))}`,
    ...weights.map(({ line }) => line),
  ];
}

async function checkSources({ root, manifest }, { emit }) {
  const parts = [manifest.server && 'server', manifest.web && 'web'].filter(Boolean);
  const faults = await Promise.all(parts.map((part) => compileTypes(root, join(part, 'tsconfig.json'), emit)));
  PluginFaults.assertNone([...faults.flat(), ...catalogueFaults(root)]);
}
