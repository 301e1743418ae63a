import { element } from '@tessera/ui/element';
import { localized } from '@tessera/web-sdk';
import { html, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { ActDialog } from '../frame/act-dialog.js';
import { type PluginItem, type PluginRelease, plugins } from './plugins.api.js';
import { t } from './texts.js';

/** Gives a plugin that was kept apart another try. */
@element('console-release-dialog')
export class ReleaseDialog extends ActDialog<PluginRelease> {
  protected override size = 'small' as const;
  @state() private plugin: PluginItem | undefined;

  ask(plugin: PluginItem): Promise<PluginRelease | null> {
    this.plugin = plugin;
    return this.start();
  }

  protected heading(): string {
    return t('release.title', { plugin: this.plugin ? localized(this.plugin.name) : '' });
  }

  protected verb(): string {
    return t('release.verb');
  }

  protected act(): Promise<PluginRelease> {
    if (!this.plugin) throw new Error('ask() first');
    return plugins.release(this.plugin.id);
  }

  protected body(): TemplateResult {
    return html`<p>${t('release.text')}</p>`;
  }
}
