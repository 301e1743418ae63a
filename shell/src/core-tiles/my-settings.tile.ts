import type { SessionView } from '@tessera/contracts';
import '@tessera/ui/badge';
import '@tessera/ui/radio-group';
import { base } from '@tessera/ui/styles/base';
import { preferences, TileElement } from '@tessera/web-sdk';
import { css, html, nothing, type TemplateResult } from 'lit';
import { choose, themes } from '../frame/display-choices.js';
import { t } from '../texts.js';

export type MySettingsData = Pick<SessionView, 'person' | 'agency' | 'unit' | 'roles' | 'passwordDaysLeft'>;

const passwordSoon = 14;
const known = ['staff', 'agency-administrator', 'system-administrator'] as const;
const roleName = (role: string): string => {
  const key = known.find((one) => one === role);
  return key ? t(`role.${key}`) : role;
};

/** Who I am here, how long my password lasts, and the switches one reaches for most. */
export class MySettingsTile extends TileElement<MySettingsData> {
  static override styles = [
    base,
    css`
      dl { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(12rem, 100%), 1fr)); gap: 8px 16px; }
      dt { font-size: var(--t-text-xs); color: var(--t-text-muted); }
      dd { line-height: 1.5; }
      .roles { display: flex; flex-wrap: wrap; gap: 4px; padding-top: 2px; }
      .soon { color: var(--t-warning-text); font-weight: 600; }
      .switches { display: grid; gap: 8px; margin-top: 8px; padding-top: 8px; border-top: 1px solid var(--t-border); }
    `,
  ];

  private renderPassword(days: number | null): TemplateResult | typeof nothing {
    if (days === null) return nothing;
    return html`<div><dt>${t('my-settings.password')}</dt>
      <dd class=${days <= passwordSoon ? 'soon num' : 'num'}>${t('my-settings.days', { days })}</dd></div>`;
  }

  protected override renderContent({ agency, unit, roles, passwordDaysLeft }: MySettingsData): TemplateResult {
    const place = unit && unit.id !== agency.id ? [agency.name, unit.name].join('\u3000') : agency.name;
    const options = themes.map((value) => ({ value, label: t(`theme.${value}`) }));
    return html`
      <dl>
        <div><dt>${t('my-settings.agency')}</dt><dd>${place}</dd></div>
        <div><dt>${t('my-settings.roles')}</dt><dd class="roles">${roles.map((role) => html`<t-badge>${roleName(role)}</t-badge>`)}</dd></div>
        ${this.renderPassword(passwordDaysLeft)}
      </dl>
      <div class="switches">
        <t-radio-group
          size="small" label=${t('display.theme')} hide-label .options=${options} value=${preferences().theme}
          @change=${(event: Event) => choose({ theme: (event.target as HTMLInputElement).value as (typeof themes)[number] })}></t-radio-group>
      </div>`;
  }
}
