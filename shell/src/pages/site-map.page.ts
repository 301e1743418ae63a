import { element, TesseraElement } from '@tessera/ui/element';
import { base } from '@tessera/ui/styles/base';
import { panel } from '@tessera/ui/styles/panel';
import { announcePage, localized } from '@tessera/web-sdk';
import { css, html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { groupedNavigation } from '../frame/navigation-groups.js';
import type { Portal } from '../portal/portal.js';
import { PortalController } from '../portal/portal-controller.js';
import { t } from '../texts.js';

/** Pages that stand beside the navigation: in header, tiles, name menu or footer. */
const besides = [
  'waiting',
  'notifications',
  'search',
  'account',
  'help',
  'help/accessibility',
  'help/privacy',
] as const;

const accessKeys = ['U', 'L', 'C', 'Z'] as const;

/** Every page there is for this person, and the keys that lead to the regions of a page. */
@element('tessera-site-map')
export class SiteMapPage extends TesseraElement {
  static override styles = [
    base,
    panel,
    css`
      h1 { display: flex; align-items: center; min-height: 40px; margin-block: 4px 12px; }
      .columns { display: grid; grid-template-columns: repeat(auto-fill, minmax(15rem, 1fr)); gap: 16px; align-items: start; }
      section { padding: 16px; background: var(--t-surface); border: var(--t-line) solid var(--t-border); border-radius: var(--t-radius-3); }
      h2 { margin-bottom: 8px; }
      li { line-height: 2; }
      .keys li { display: flex; align-items: center; gap: 12px; min-height: 36px; }
      a { display: inline-block; min-height: 24px; }
      kbd { font: inherit; line-height: 1.5; padding: 0 8px; border: 1px solid var(--t-border-strong); border-radius: var(--t-radius-1); }
    `,
  ];

  @property({ attribute: false }) portal!: Portal;

  constructor() {
    super();
    new PortalController(this, () => this.portal);
  }

  protected override updated(): void {
    announcePage({ title: t('site-map.title'), crumbs: [] });
  }

  private renderPages(label: string, pages: readonly { to: string; text: string }[]): TemplateResult {
    return html`<section><h2>${label}</h2><ul>
      ${pages.map(({ to, text }) => html`<li><a href=${to}>${text}</a></li>`)}
    </ul></section>`;
  }

  protected override render(): TemplateResult {
    return html`<h1>${t('site-map.title')}</h1>
      <div class="columns">
        ${groupedNavigation(this.portal).map(({ label, entries }) =>
          this.renderPages(
            label,
            entries.map((entry) => ({ to: entry.to, text: localized(entry.label) })),
          ),
        )}
        ${this.renderPages(
          t('site-map.besides'),
          besides.map((page) => ({ to: `/${page}`, text: t(`site-map.page.${page}`) })),
        )}
        <section><h2>${t('site-map.keys')}</h2><p class="muted">${t('site-map.keys-note')}</p><ul class="keys">
          ${accessKeys.map((key) => html`<li><kbd>Alt + ${key}</kbd> ${t(`site-map.key.${key}`)}</li>`)}
        </ul></section>
      </div>`;
  }
}
