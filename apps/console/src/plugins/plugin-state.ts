import type { PluginItem } from './plugins.api.js';

export type Health = 'sound' | 'faulty' | 'quarantined';
export const healths: readonly Health[] = ['sound', 'faulty', 'quarantined'];

/** A plugin that failed to load is in quarantine; one that threw since the portal started is faulty. */
export const healthOf = ({ state, faultCount = 0 }: Pick<PluginItem, 'state' | 'faultCount'>): Health =>
  state === 'quarantined' ? 'quarantined' : faultCount > 0 ? 'faulty' : 'sound';
