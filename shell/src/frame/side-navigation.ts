import type { NavigationEntry } from '@tessera/contracts';
import { element, TesseraElement } from '@tessera/ui/element';
import '@tessera/ui/icon';
import { base } from '@tessera/ui/styles/base';
import { localized } from '@tessera/web-sdk';
import { css, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Portal } from '../portal/portal.js';
import { PortalController } from '../portal/portal-controller.js';
import { LocationController } from './location-controller.js';
import { currentEntry, groupedNavigation } from './navigation-groups.js';

/** The groups and entries; beside the page from 768 px on, in the panel 更多 below. `folded` leaves the icons. */
@element('tessera-navigation')
export class SideNavigation extends TesseraElement {
  static override styles = [
    base,
    css`
      :host { padding: 12px 12px 8px; overflow-y: auto; scrollbar-width: thin; }
      h2 { padding: 14px 12px 4px; font-size: var(--t-text-2xs); font-weight: 400; line-height: var(--t-leading-ui); color: var(--t-text-muted); letter-spacing: 0.06em; }
      a {
        position: relative; display: flex; align-items: center; gap: 12px; min-height: 36px; padding-inline: 12px; border-radius: var(--t-radius-2);
        color: var(--t-text); font-size: var(--t-text-s); line-height: 1.3; text-decoration: none;
      }
      a:hover { background: var(--t-surface-hover); text-decoration: none; }
      a t-icon { color: var(--t-text-muted); }
      a[aria-current] { background: var(--t-surface-selected); color: var(--t-accent-text); font-weight: 600; box-shadow: var(--t-soft-edge); }
      a[aria-current] t-icon { color: var(--t-accent-text); }
      a[aria-current]::before {
        content: ""; position: absolute; inset-inline-start: -10px; top: 14px; width: var(--t-mark); height: var(--t-mark);
        background: var(--t-accent); border-radius: var(--t-radius-1);
      }
      a:focus-visible { outline-offset: -3px; }
      :host([folded]) { padding-inline: 10px; }
      :host([folded]) h2 { height: 1px; margin: 8px 6px; padding: 0; overflow: hidden; background: var(--t-border); color: transparent; }
      :host([folded]) a { justify-content: center; padding: 0; min-height: 40px; }
      :host([folded]) a::before { inset-inline-start: -9px; top: 16px; }
      :host([folded]) a span { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
      @media (forced-colors: active) { a[aria-current]::before { background: Highlight; forced-color-adjust: none; } }
      @media (max-width: 767.98px) { :host { padding: 0; } a { min-height: 44px; } }
    `,
  ];

  @property({ attribute: false }) portal!: Portal;
  @property({ type: Boolean, reflect: true }) folded = false;
  private readonly place = new LocationController(this);

  constructor() {
    super();
    new PortalController(this, () => this.portal);
  }

  private renderEntry({ to, icon, label }: NavigationEntry, current: string | undefined): TemplateResult {
    const text = localized(label);
    return html`<li><a href=${to} title=${this.folded ? text : nothing} aria-current=${to === current ? 'page' : nothing}>
      <t-icon name=${icon}></t-icon><span>${text}</span></a></li>`;
  }

  protected override render(): TemplateResult {
    const current = currentEntry(this.portal, this.place.path)?.to;
    return html`${groupedNavigation(this.portal).map(
      ({ group, label, entries }) => html`
        ${group === 'home' ? nothing : html`<h2 id=${group}>${label}</h2>`}
        <ul aria-labelledby=${group === 'home' ? nothing : group}>${entries.map((entry) => this.renderEntry(entry, current))}</ul>`,
    )}`;
  }
}
