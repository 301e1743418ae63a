import type { Preferences } from '@tessera/contracts';
import '@tessera/ui/button';
import '@tessera/ui/menu';
import { preferences } from '@tessera/web-sdk';
import { html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { chooseDisplay } from './display-choice.js';
import { LightElement } from './light-element.js';
import { t } from './texts.js';

type Theme = Preferences['theme'];
const icons: Record<Theme, string> = { system: 'device-mobile', light: 'sun', dark: 'moon', contrast: 'contrast-2' };

/** Theme and language, at the upper right. */
@customElement('display-tools')
export class DisplayTools extends LightElement {
  protected override render(): TemplateResult {
    const { theme, locale } = preferences();
    const themes = (['system', 'light', 'dark', 'contrast'] as const).map((value) => ({
      value,
      label: t(`theme.${value}`),
      checked: value === theme,
    }));
    // What the button shows must be part of what it is called.
    const name = theme === 'system' ? t('theme') : [t('theme'), t(`theme.${theme}`)].join(' ');
    const other = locale === 'en' ? 'zh-Hant' : 'en';
    return html`<t-menu
        class="tool" label=${name} .items=${themes} @t-select=${(event: CustomEvent<{ value: Theme }>) => chooseDisplay({ theme: event.detail.value })}
      ><span slot="trigger" class="tool-face"><t-icon name=${icons[theme === 'system' ? 'light' : theme]} size="18"></t-icon>${t(theme === 'system' ? 'theme' : `theme.${theme}`)}</span></t-menu>
      <t-button variant="plain" size="small" icon="language" lang=${other === 'en' ? 'en' : 'zh-Hant-TW'} @click=${() => chooseDisplay({ locale: other })}>${t('language.other')}</t-button>`;
  }
}
