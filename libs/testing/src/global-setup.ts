import { clusterVariable, ownedFolder, removeDeadClusters } from './cluster.js';

/** Names the folder of the run's cluster; the first spec that wants a database starts it. */
export default async function setup(): Promise<void> {
  await removeDeadClusters();
  process.env[clusterVariable] ??= ownedFolder();
}
