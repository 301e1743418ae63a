import '@tessera/ui/badge';
import { html, type TemplateResult } from 'lit';
import type { PluginItem } from './plugins.api.js';
import { t } from './texts.js';

export type Health = 'sound' | 'faulty' | 'quarantined';
export const healths: readonly Health[] = ['sound', 'faulty', 'quarantined'];

const looks = {
  sound: ['success', 'circle-check'],
  faulty: ['warning', 'alert-triangle'],
  quarantined: ['danger', 'alert-circle'],
} as const;

/** A plugin that failed to load is in quarantine; one that threw since the portal started is faulty. */
export const healthOf = ({ state, faultCount = 0 }: Pick<PluginItem, 'state' | 'faultCount'>): Health =>
  state === 'quarantined' ? 'quarantined' : faultCount > 0 ? 'faulty' : 'sound';

export function healthBadge(plugin: PluginItem): TemplateResult {
  const health = healthOf(plugin);
  const [variant, icon] = looks[health];
  return html`<t-badge variant=${variant} icon=${icon}>${t(`health.${health}`)}</t-badge>`;
}
