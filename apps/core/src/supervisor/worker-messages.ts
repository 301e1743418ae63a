/** What a worker tells the supervisor over IPC. */
export type WorkerMessage =
  /** Listening; `port` 0 for a process that only runs jobs. */
  | { type: 'ready'; port: number }
  | { type: 'pong' }
  /** An administrator wants a new generation: a plugin was released from quarantine. */
  | { type: 'replace' }
  /** Breadcrumb: code of this plugin runs next; null: the core's again. */
  | { type: 'loading'; plugin: string | null }
  /** Last words before ending over an error nobody caught; `plugin` is null when it is the core's. */
  | { type: 'dying'; plugin: string | null; reason: string };

/** What the supervisor tells a worker. */
export type SupervisorMessage = { type: 'ping' } | { type: 'drain' };
