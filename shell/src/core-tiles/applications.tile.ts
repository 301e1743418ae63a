import type { NavigationEntry } from '@tessera/contracts';
import '@tessera/ui/empty';
import '@tessera/ui/icon';
import { base } from '@tessera/ui/styles/base';
import { localized, TileElement } from '@tessera/web-sdk';
import { css, html, type TemplateResult } from 'lit';
import { t } from '../texts.js';

export interface ApplicationsData {
  items: NavigationEntry[];
}

/** Administration has its own group in the navigation; what stands here is for everybody's daily work. */
const daily = ({ items }: ApplicationsData): NavigationEntry[] => items.filter(({ group }) => group !== 'console');

/** What is on for me, as large icons. */
export class ApplicationsTile extends TileElement<ApplicationsData> {
  static override styles = [
    base,
    css`
      ul { display: grid; grid-template-columns: repeat(auto-fill, minmax(5.25rem, 1fr)); gap: 4px; }
      a { display: grid; justify-items: center; gap: 5px; padding: 4px 2px; border-radius: var(--t-radius-2); color: var(--t-text); font-size: var(--t-text-xs); line-height: 1.4; text-align: center; text-decoration: none; }
      a:hover { background: var(--t-surface-hover); text-decoration: none; }
      .stone { display: grid; place-items: center; width: 40px; height: 40px; border-radius: var(--t-radius-3); background: var(--t-accent-soft); color: var(--t-accent-text); box-shadow: var(--t-soft-edge); }
      a:focus-visible { outline-offset: -2px; }
    `,
  ];

  override summary(data: ApplicationsData) {
    return { note: t('applications.total', { count: daily(data).length }) };
  }

  protected override renderContent(data: ApplicationsData): TemplateResult {
    const items = daily(data);
    if (!items.length)
      return html`<t-empty icon="layout-grid" heading=${t('applications.empty')} note=${t('applications.empty-note')}></t-empty>`;
    return html`<ul>${items.map(
      ({ to, icon, label }) =>
        html`<li><a href=${to}><span class="stone"><t-icon name=${icon}></t-icon></span>${localized(label)}</a></li>`,
    )}</ul>`;
  }
}
