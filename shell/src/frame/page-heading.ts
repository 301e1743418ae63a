import '@tessera/ui/breadcrumb';
import { element, TesseraElement } from '@tessera/ui/element';
import { base } from '@tessera/ui/styles/base';
import { localized, type PageAnnouncement, pageEvent } from '@tessera/web-sdk';
import { css, html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Portal } from '../portal/portal.js';
import { t } from '../texts.js';
import { LocationController } from './location-controller.js';
import { currentEntry } from './navigation-groups.js';

/** Breadcrumb and window title, from the navigation's path and what the page says of itself. */
@element('tessera-page-heading')
export class PageHeading extends TesseraElement {
  static override styles = [
    base,
    css`
      t-breadcrumb { padding-top: 14px; }
      /* there the header leads back, and the space is the page's */
      @media (max-width: 767.98px) { t-breadcrumb { display: none; } :host(:not([home])) { padding-top: 12px; } }
    `,
  ];

  @property({ attribute: false }) portal!: Portal;
  @state() private page: PageAnnouncement = { title: '', crumbs: [] };
  private readonly place = new LocationController(this);

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener(pageEvent, this.announced);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener(pageEvent, this.announced);
  }

  private readonly announced = (event: Event): void => {
    const { detail } = event as CustomEvent<PageAnnouncement>;
    if (JSON.stringify(detail) === JSON.stringify(this.page)) return;
    this.page = detail;
  };

  protected override updated(): void {
    const portal = t('brand.whole', { government: localized(this.portal.government) });
    document.title = this.page.title ? `${this.page.title}｜${portal}` : portal;
  }

  protected override render(): TemplateResult | typeof nothing {
    const isHome = this.place.path === '/';
    this.toggleAttribute('home', isHome);
    if (isHome) return nothing;
    const entry = currentEntry(this.portal, this.place.path);
    const label = entry && localized(entry.label);
    const items = [
      { label: t('page.home'), href: '/' },
      ...(entry ? [{ label: t(`group.${entry.group}`) }, { label: label ?? '', href: entry.to }] : []),
      ...this.page.crumbs.map(({ label: text, to }) => (to ? { label: text, href: to } : { label: text })),
      ...(this.page.title && this.page.title !== label ? [{ label: this.page.title }] : []),
    ];
    const last = items.at(-1);
    if (last) delete last.href;
    return html`<t-breadcrumb .items=${items}></t-breadcrumb>`;
  }
}
