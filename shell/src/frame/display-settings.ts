import '@tessera/ui/dialog';
import type { TDialog } from '@tessera/ui/dialog';
import { element, TesseraElement } from '@tessera/ui/element';
import '@tessera/ui/radio-group';
import { base } from '@tessera/ui/styles/base';
import { type Preferences, preferences } from '@tessera/web-sdk';
import { css, html, type TemplateResult } from 'lit';
import { query } from 'lit/decorators.js';
import { t } from '../texts.js';
import { calendars, choose, textSizes, themes } from './display-choices.js';

/** Theme, text size, calendar and language, effective at once. */
@element('tessera-display-settings')
export class DisplaySettings extends TesseraElement {
  static override styles = [base, css`.groups { display: grid; gap: 16px; padding-block: 4px 8px; }`];

  @query('t-dialog') private dialog!: TDialog;

  show(): void {
    this.dialog.show();
  }

  private renderGroup<Key extends keyof Preferences>(
    key: Key,
    label: string,
    values: readonly Preferences[Key][],
    name: (value: Preferences[Key]) => string,
  ): TemplateResult {
    const options = values.map((value) => ({ value, label: name(value) }));
    return html`<t-radio-group label=${label} .options=${options} value=${preferences()[key]}
      @change=${(event: Event) => choose({ [key]: (event.target as HTMLInputElement).value } as Partial<Preferences>)}></t-radio-group>`;
  }

  protected override render(): TemplateResult {
    return html`<t-dialog heading=${t('me.display')} close-on-backdrop><div class="groups">
      ${this.renderGroup('theme', t('display.theme'), themes, (value) => t(`theme.${value}`))}
      ${this.renderGroup('textSize', t('display.text-size'), textSizes, (value) => t(`text-size.${value}`))}
      ${this.renderGroup('calendar', t('display.calendar'), calendars, (value) => t(`calendar.${value}`))}
      ${this.renderGroup('locale', t('display.language'), ['zh-Hant', 'en'], (value) => (value === 'en' ? 'English' : '繁體中文'))}
    </div></t-dialog>`;
  }
}

let settings: DisplaySettings | undefined;

/** Opens them; made when they are first wanted. */
export async function showDisplaySettings(): Promise<void> {
  if (!settings) {
    settings = new DisplaySettings();
    document.body.append(settings);
    await settings.updateComplete;
  }
  settings.show();
}
