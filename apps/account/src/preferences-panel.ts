import type { Preferences } from '@tessera/contracts';
import { element, TesseraElement } from '@tessera/ui/element';
import type { Option } from '@tessera/ui/option';
import '@tessera/ui/panel';
import '@tessera/ui/radio-group';
import type { TRadioGroup } from '@tessera/ui/radio-group';
import { base } from '@tessera/ui/styles';
import { choosePreferences, describeProblem, preferences, toast } from '@tessera/web-sdk';
import { css, html, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { t } from './texts.js';

/** How the portal looks to me; each choice holds at once, on this device and on the next. */
@element('account-preferences')
export class PreferencesPanel extends TesseraElement {
  static override styles = [base, css`.fields { display: grid; gap: 16px; }`];

  @state() private busy = false;

  private async choose<Key extends keyof Preferences>(key: Key, value: Preferences[Key]): Promise<void> {
    this.busy = true;
    try {
      await choosePreferences({ [key]: value });
    } catch (error) {
      toast({ text: describeProblem(error).text, kind: 'danger' });
    } finally {
      this.busy = false;
    }
  }

  private renderGroup<Key extends keyof Preferences>(
    key: Key,
    label: string,
    options: readonly Option[],
  ): TemplateResult {
    return html`<t-radio-group
      label=${label} name=${key} .options=${options} .value=${preferences()[key]} ?disabled=${this.busy}
      @change=${(event: Event) => this.choose(key, (event.target as TRadioGroup).value as Preferences[Key])}
    ></t-radio-group>`;
  }

  protected override render(): TemplateResult {
    return html`<t-panel heading=${t('preferences.title')} icon="adjustments">
      <div class="fields">
        ${this.renderGroup('locale', t('preferences.language'), [
          { value: 'zh-Hant', label: '中文' },
          { value: 'en', label: 'English' },
        ])}
        ${this.renderGroup('theme', t('preferences.theme'), [
          { value: 'system', label: t('theme.system') },
          { value: 'light', label: t('theme.light') },
          { value: 'dark', label: t('theme.dark') },
          { value: 'contrast', label: t('theme.contrast') },
        ])}
        ${this.renderGroup('textSize', t('preferences.text-size'), [
          { value: 'small', label: t('text-size.small') },
          { value: 'medium', label: t('text-size.medium') },
          { value: 'large', label: t('text-size.large') },
        ])}
        ${this.renderGroup('calendar', t('preferences.calendar'), [
          { value: 'roc', label: t('calendar.roc') },
          { value: 'gregory', label: t('calendar.gregory') },
        ])}
      </div>
    </t-panel>`;
  }
}
