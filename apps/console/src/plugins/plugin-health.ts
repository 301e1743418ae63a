import '@tessera/ui/badge';
import { html, type TemplateResult } from 'lit';
import { healthOf } from './plugin-state.js';
import type { PluginItem } from './plugins.api.js';
import { t } from './texts.js';

const looks = {
  sound: ['success', 'circle-check'],
  faulty: ['warning', 'alert-triangle'],
  quarantined: ['danger', 'alert-circle'],
} as const;

export function healthBadge(plugin: PluginItem): TemplateResult {
  const health = healthOf(plugin);
  const [variant, icon] = looks[health];
  return html`<t-badge variant=${variant} icon=${icon}>${t(`health.${health}`)}</t-badge>`;
}
