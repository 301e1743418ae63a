/** Loosened for databases that live as long as one test run. */
const forTests = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

/**
 * Settings for two cores and little memory at rest that still load a million rows in minutes.
 * @param durable false only for throw-away databases of tests
 */
export const serverSettings = (sockets: string, durable: boolean): Record<string, string> => ({
  listen_addresses: '',
  unix_socket_directories: sockets,
  unix_socket_permissions: '0700',
  max_connections: '100',
  shared_buffers: '128MB',
  effective_cache_size: '1GB',
  work_mem: '8MB',
  maintenance_work_mem: '256MB',
  random_page_cost: '1.1',
  jit: 'off',
  // no helper processes for reading: they cost memory at rest and gain nothing on two cores
  io_method: 'sync',
  max_parallel_workers_per_gather: '1',
  autovacuum_max_workers: '2',
  // nothing replicates from an embedded server, so bulk loads into new tables may skip the log
  wal_level: 'minimal',
  max_wal_senders: '0',
  wal_compression: 'on',
  max_wal_size: '2GB',
  checkpoint_timeout: '15min',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_min_messages: 'warning',
  log_checkpoints: 'off',
  ...(durable ? {} : forTests),
});
