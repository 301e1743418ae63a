import { clusterVariable, removeCluster } from './cluster.js';

export default async function teardown(): Promise<void> {
  const folder = process.env[clusterVariable];
  if (folder) await removeCluster(folder);
}
