import '@tessera/ui/button';
import { element, TesseraElement } from '@tessera/ui/element';
import '@tessera/ui/menu';
import '@tessera/ui/radio-group';
import { base } from '@tessera/ui/styles/base';
import { can, session } from '@tessera/web-sdk';
import { css, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Portal } from '../portal/portal.js';
import { PortalController } from '../portal/portal-controller.js';
import { t } from '../texts.js';

/** At the right of the greeting: what the agency changed, which dashboard, 編輯版面. Everything behind it is fetched when wanted. */
@element('tessera-home-actions')
export class HomeActions extends TesseraElement {
  static override styles = [
    base,
    css`
      :host { display: flex; flex-wrap: wrap; align-items: center; gap: 8px; margin-inline-start: auto; }
      @media (max-width: 599.98px) { :host { margin: 4px 0 0; } }
    `,
  ];

  @property({ attribute: false }) portal!: Portal;

  constructor() {
    super();
    new PortalController(this, () => this.portal);
  }

  /** 「編輯版面」, once it is drawn. */
  override async focus(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('t-button[icon="edit"]')?.focus();
  }

  private async run(act: string): Promise<void> {
    const { dashboardActs } = await import('./dashboards/dashboard-acts.js');
    await dashboardActs(this.portal, act);
  }

  private menu(): TemplateResult {
    const custom = this.portal.dashboard.mode === 'custom';
    const layers = can('update', 'Layout');
    const items = [
      { value: 'add', label: t('home.menu.add'), icon: 'plus' },
      ...(custom ? [{ value: 'rename', label: t('home.menu.rename'), icon: 'edit' }] : []),
      ...(this.portal.dashboard.version ? [{ value: 'before', label: t('home.menu.before'), icon: 'history' }] : []),
      ...(custom ? [{ value: 'delete', label: t('home.menu.delete'), icon: 'x', danger: true }] : []),
      ...(layers
        ? [
            {
              value: 'agency',
              label: t('home.menu.agency'),
              icon: 'building',
              href: `/dashboards/agency/${session().agency.code}`,
              separated: true,
            },
          ]
        : []),
      ...(can('manage', 'all')
        ? [{ value: 'platform', label: t('home.menu.platform'), icon: 'building-bank', href: '/dashboards/platform' }]
        : []),
    ];
    return html`<t-menu label=${t('home.menu')} size="medium" variant="default" .items=${items} @t-select=${({ detail }: CustomEvent<{ value: string }>) => void this.run(detail.value)}></t-menu>`;
  }

  protected override render(): TemplateResult {
    const { dashboard, dashboards } = this.portal;
    const options = dashboards.map(({ key, name }) => ({ value: key, label: name || t('home.classic') }));
    return html`${dashboard.news ? html`<t-button icon="layout-grid" @click=${() => this.run('news')}>${t('home.news', { count: dashboard.news })} ${t('home.news.show')}</t-button>` : nothing}
      ${options.length > 1 ? html`<t-radio-group label=${t('home.switch')} hide-label .options=${options} .value=${dashboard.key} @change=${(event: Event) => this.run(`show:${(event.target as HTMLInputElement).value}`)}></t-radio-group>` : nothing}
      <t-button icon="edit" @click=${() => this.send('tessera-edit')}>${t('home.edit')}</t-button>${this.menu()}`;
  }
}
