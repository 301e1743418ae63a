import '@tessera/ui/badge';
import '@tessera/ui/empty';
import type { PluginManifest } from '@tessera/contracts';
import { localized } from '@tessera/web-sdk';
import { html, type TemplateResult } from 'lit';
import { definitions } from '../frame/definitions.js';
import { listed } from '../frame/listed.js';
import { t } from './texts.js';

const words = (list: readonly string[]): TemplateResult =>
  html`<span class="words">${list.map((word) => html`<t-badge variant="line">${word}</t-badge>`)}</span>`;

const builtIn = ['staff', 'agency-administrator', 'system-administrator'] as const;

/** Roles of the portal by their names, those of plugins by their keys. */
const roleName = (key: string): string => {
  const known = builtIn.find((one) => one === key);
  return known ? t(`role.${known}`) : key;
};

/** `15m` of the manifest in words. */
function period(every: string): string {
  const [, count = '1', unit] = /^(\d+)([smhd])$/.exec(every) ?? [];
  const units = ['s', 'm', 'h', 'd'] as const;
  const known = units.find((one) => one === unit);
  return known ? t(`period.${known}`, { count: Number(count) }) : every;
}

const orNone = (list: readonly string[]): TemplateResult | string =>
  list.length ? words(list) : t('capabilities.none');

/** What the plugin declares that it does and touches: everything beyond this the portal refuses it. */
export function capabilities(manifest: PluginManifest | null): TemplateResult {
  if (!manifest) return html`<t-empty icon="file-off" heading=${t('capabilities.unreadable')}></t-empty>`;
  const { permissions, jobs, events, hosts, personalData, publicPages, license } = manifest;
  return html`
    <h3>${t('capabilities.permissions')}</h3>
    ${
      permissions.length === 0
        ? html`<p class="muted">${t('capabilities.none')}</p>`
        : definitions(
            permissions.map(
              ({ name, subject, actions, grants }) =>
                [
                  localized(name),
                  html`<code>${subject}</code> ${words(actions)}<span class="muted xs">${t('capabilities.roles', { roles: listed(Object.keys(grants).map(roleName)) || t('capabilities.none') })}</span>`,
                ] as const,
            ),
          )
    }
    <h3>${t('capabilities.jobs')}</h3>
    ${
      jobs.length === 0
        ? html`<p class="muted">${t('capabilities.none')}</p>`
        : definitions(
            jobs.map(
              ({ name, every, description }) =>
                [
                  html`<code>${name}</code>`,
                  html`${description ? localized(description) : ''} <span class="muted xs num">${period(every)}</span>`,
                ] as const,
            ),
          )
    }
    <h3>${t('capabilities.data')}</h3>
    ${definitions([
      [t('capabilities.personal-data'), localized(personalData)],
      [t('capabilities.emits'), orNone(events.emits)],
      [t('capabilities.listens'), orNone(events.listens)],
      [t('capabilities.hosts'), orNone(hosts)],
      [t('capabilities.public-pages'), orNone(publicPages.map(({ title, path }) => `${localized(title)} ${path}`))],
      [t('capabilities.license'), license],
    ])}`;
}
