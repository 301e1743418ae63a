import { element, TesseraElement } from '@tessera/ui/element';
import '@tessera/ui/icon';
import { base } from '@tessera/ui/styles/base';
import { type Crumb, localized, type PageAnnouncement, pageEvent } from '@tessera/web-sdk';
import { css, html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Portal } from '../portal/portal.js';
import { t } from '../texts.js';
import { LocationController } from './location-controller.js';
import { currentEntry } from './navigation-groups.js';
import { phonePlaces } from './phone-places.js';
import { cameFrom } from './trail.js';

/** On phones: the way from a page to what it is part of, and the name of that. `empty` where there is none. */
@element('tessera-back-link')
export class BackLink extends TesseraElement {
  static override styles = [
    base,
    css`
      :host([empty]) { display: none; }
      a { display: flex; align-items: center; gap: 4px; height: 100%; padding-inline-end: 8px; color: inherit; font-size: var(--t-text-m); font-weight: 600; text-decoration: none; min-width: 0; }
      a:hover { text-decoration: none; }
      .arrow { flex: none; display: grid; place-items: center; width: 44px; height: 44px; }
    `,
  ];

  @property({ attribute: false }) portal!: Portal;
  @state() private crumbs: readonly Crumb[] = [];
  private readonly place = new LocationController(this);

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener(pageEvent, this.announced);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener(pageEvent, this.announced);
  }

  private readonly announced = ({ detail }: CustomEventInit<PageAnnouncement>): void => {
    this.crumbs = detail?.crumbs ?? [];
  };

  /** The page above this one; undefined on home, on pages of the navigation and in the bottom bar's own places. */
  private get target(): { to: string; name: string } | undefined {
    const { path } = this.place;
    const entry = currentEntry(this.portal, path);
    if (entry?.to === path || phonePlaces(this.portal).some(({ to }) => to === path)) return undefined;
    const above = this.crumbs.findLast(({ to }) => to && to !== path);
    const name = entry ? localized(entry.label) : t('page.home');
    return { to: above?.to ?? entry?.to ?? '/', name };
  }

  private follow(event: MouseEvent, to: string): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey || !cameFrom(new URL(to, location.href).pathname)) return;
    event.preventDefault();
    history.back();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { target } = this;
    this.toggleAttribute('empty', !target);
    if (!target) return nothing;
    const { to, name } = target;
    return html`<a href=${to} aria-label=${t('page.back', { name })} @click=${(event: MouseEvent) => this.follow(event, to)}>
      <span class="arrow"><t-icon name="arrow-left"></t-icon></span><span class="clip">${name}</span></a>`;
  }
}
