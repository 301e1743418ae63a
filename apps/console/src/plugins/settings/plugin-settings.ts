import type { PluginManifest } from '@tessera/contracts';
import '@tessera/ui/empty';
import { element, TesseraElement } from '@tessera/ui/element';
import '@tessera/ui/select';
import { base } from '@tessera/ui/styles';
import { can } from '@tessera/web-sdk';
import { css, html, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { Loading } from '../../frame/loading.js';
import { plugins, type SwitchState } from '../plugins.api.js';
import './settings-form.js';
import type { Place } from './settings.api.js';
import { t } from './texts.js';

/** Keys of the places that are no agency. */
const platform = '#platform';
const government = '#government';

/** Settings of one plugin: at which place, and what is decided there. */
@element('console-plugin-settings')
export class PluginSettingsTab extends TesseraElement {
  static override styles = [base, css`:host { display: grid; gap: 16px; grid-template-columns: minmax(0, 1fr); }`];

  @property({ attribute: false }) manifest!: PluginManifest;
  @state() private chosen = '';
  private readonly agencies = new Loading<readonly SwitchState[]>(this, () => plugins.switches(this.manifest.id));

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('manifest') || changed.get('manifest')?.id === this.manifest.id) return;
    this.chosen = '';
    this.agencies.set(undefined);
    void this.agencies.load();
  }

  private placesOf(agencies: readonly SwitchState[]): { value: string; label: string }[] {
    const { settings } = this.manifest;
    // what holds for the whole government is decided by those who may also lock it
    const everywhere = can('lock', 'PluginSetting');
    return [
      ...(settings.agency && everywhere ? [{ value: government, label: t('place.government') }] : []),
      ...(settings.platform && everywhere ? [{ value: platform, label: t('place.platform') }] : []),
      ...(settings.agency ? agencies.map(({ agency }) => ({ value: agency.code, label: agency.name })) : []),
    ];
  }

  private renderPlaces(agencies: readonly SwitchState[]): TemplateResult {
    const places = this.placesOf(agencies);
    const chosen = places.some(({ value }) => value === this.chosen) ? this.chosen : places[0]?.value;
    if (chosen === undefined)
      return html`<t-empty icon="settings" heading=${t('place.none')} note=${t('place.none-note')}></t-empty>`;
    const place: Place =
      chosen === platform ? { level: 'platform' } : { level: 'agency', agency: chosen === government ? null : chosen };
    return html`<t-select label=${t('place')} .options=${places} .value=${chosen}
        @change=${(event: Event) => (this.chosen = (event.target as HTMLInputElement).value)}></t-select>
      <console-settings-form .plugin=${this.manifest.id} .place=${place}></console-settings-form>`;
  }

  protected override render(): TemplateResult {
    return this.agencies.render((agencies) => this.renderPlaces(agencies), { lines: 4 });
  }
}
