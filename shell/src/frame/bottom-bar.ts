import { element, TesseraElement } from '@tessera/ui/element';
import '@tessera/ui/icon';
import { badge } from '@tessera/ui/styles/badge';
import { base } from '@tessera/ui/styles/base';
import { localized } from '@tessera/web-sdk';
import { css, html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Portal } from '../portal/portal.js';
import { PortalController } from '../portal/portal-controller.js';
import { t } from '../texts.js';
import { entryCount } from '../waiting/entry/texts.js';
import { WaitingCountController } from '../waiting/waiting-count.js';
import { LocationController } from './location-controller.js';
import { phonePlaces } from './phone-places.js';
import './side-navigation.js';

/** Navigation of narrow screens: the places looked at most, and the rest behind 更多. */
@element('tessera-bottom-bar')
export class BottomBar extends TesseraElement {
  static override styles = [
    base,
    badge,
    css`
      nav { display: flex; height: var(--t-bottom-nav); }
      :is(a, button) {
        position: relative; display: grid; flex: 1 1 0; min-width: 44px; place-content: center; justify-items: center; gap: 2px; padding: 0 2px; border: 0; background: transparent;
        color: var(--t-text-muted); font-size: var(--t-text-2xs); line-height: 1.3; text-decoration: none; cursor: pointer;
      }
      :is(a, button) span { max-width: 100%; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
      [aria-current] { color: var(--t-accent-text); font-weight: 600; }
      [aria-current]::before { content: ""; position: absolute; top: 0; justify-self: center; width: 24px; height: 3px; background: var(--t-accent); }
      .count { position: absolute; top: 6px; inset-inline-start: calc(50% + 4px); }
      :focus-visible { outline-offset: -4px; }
      @media (forced-colors: active) { [aria-current]::before { background: Highlight; forced-color-adjust: none; } }
    `,
  ];

  @property({ attribute: false }) portal!: Portal;
  @state() private open = false;
  @state() private isLoaded = false;
  private readonly place = new LocationController(this);
  private readonly waiting = new WaitingCountController(this);

  constructor() {
    super();
    new PortalController(this, () => this.portal);
  }

  private readonly more = async (): Promise<void> => {
    await import('@tessera/ui/side-panel');
    this.isLoaded = true;
    this.open = true;
  };

  private readonly chosen = (event: Event): void => {
    if (event.composedPath().some((node) => node instanceof HTMLAnchorElement)) this.open = false;
  };

  private renderCount(): TemplateResult | typeof nothing {
    const count = this.waiting.text;
    return count
      ? html`<span class="count accent" aria-hidden="true">${count}</span><span class="sr">${entryCount(count)}</span>`
      : nothing;
  }

  protected override render(): TemplateResult {
    const { path } = this.place;
    const shown = phonePlaces(this.portal);
    const current = shown.findLast(({ to }) => path === to || (to !== '/' && path.startsWith(`${to}/`)))?.to;
    return html`<nav aria-label=${t('navigation.label')}>
        ${shown.map(
          ({ to, icon, label }) => html`<a href=${to} aria-current=${to === current ? 'page' : nothing}>
            <t-icon name=${icon}></t-icon><span>${localized(label)}</span>${to === '/waiting' ? this.renderCount() : nothing}</a>`,
        )}
        <button type="button" aria-haspopup="dialog" @click=${this.more}><t-icon name="menu-2"></t-icon><span>${t('navigation.more')}</span></button>
      </nav>
      ${
        this.isLoaded
          ? html`<t-side-panel heading=${t('navigation.label')} ?open=${this.open} close-on-backdrop @t-close=${() => (this.open = false)} @click=${this.chosen}>
        ${this.open ? html`<tessera-navigation .portal=${this.portal}></tessera-navigation>` : nothing}
      </t-side-panel>`
          : nothing
      }`;
  }
}
