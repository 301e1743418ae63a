import { clusterVariable, temporaryFolder } from './cluster.js';

/** Names the folder of the run's cluster; the first spec that wants a database starts it. */
export default function setup(): void {
  process.env[clusterVariable] ??= temporaryFolder();
}
