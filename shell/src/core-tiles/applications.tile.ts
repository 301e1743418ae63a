import type { ApplicationsTileData, ApplicationView } from '@tessera/contracts';
import '@tessera/ui/empty';
import '@tessera/ui/icon';
import { base } from '@tessera/ui/styles/base';
import { localized, TileElement, type TileSize } from '@tessera/web-sdk';
import { css, html, nothing, type TemplateResult } from 'lit';
import { takeStaleFavourites } from '../applications/stale-favourites.js';
import { t } from '../texts.js';
import { openLink } from './open-link.js';

const phone = matchMedia('(max-width: 599.98px)');
const chipsOnPhone = 4;

/** Chips that there is room for: a row of them under the big six, three more rows with each further row of the grid. */
const chipsIn = ({ w, h }: TileSize): number =>
  phone.matches ? chipsOnPhone : Math.max(2, w - 2) * (1 + 3 * Math.max(0, h - 2));

/** Big six as large icons, favourites as chips. */
export class ApplicationsTile extends TileElement<ApplicationsTileData> {
  static override styles = [
    base,
    css`
      t-empty { height: 100%; }
      .six { display: grid; grid-template-columns: repeat(auto-fit, minmax(4.75rem, 1fr)); gap: 4px; }
      .app { display: grid; justify-items: center; align-content: start; gap: 5px; height: 100%; padding: 4px 2px; border-radius: var(--t-radius-2); color: var(--t-text); font-size: var(--t-text-xs); line-height: 1.4; text-align: center; text-decoration: none; overflow-wrap: anywhere; }
      a:hover { background: var(--t-surface-hover); text-decoration: none; }
      .stone { display: grid; place-items: center; width: 40px; height: 40px; border-radius: var(--t-radius-3); background: var(--t-accent-soft); color: var(--t-accent-text); box-shadow: var(--t-soft-edge); }
      a:focus-visible { outline-offset: -2px; }
      .favourites { display: flex; flex-wrap: wrap; align-items: center; gap: 6px; margin-top: 5px; padding-top: 8px; border-top: 1px solid var(--t-border); }
      .chip { display: inline-flex; align-items: center; gap: 5px; min-height: 26px; padding-inline: 8px; border: 1px solid var(--t-border); border-radius: var(--t-radius-2); color: var(--t-text); font-size: var(--t-text-xs); text-decoration: none; box-shadow: var(--t-soft-edge); }
      @media (max-width: 599.98px) { .six { grid-template-columns: repeat(3, minmax(0, 1fr)); } .chip { min-height: 44px; } }
    `,
  ];

  override connectedCallback(): void {
    super.connectedCallback();
    if (takeStaleFavourites()) this.refresh();
  }

  override summary({ total }: ApplicationsTileData) {
    return { note: t('applications.total', { count: total }) };
  }

  private renderFavourites(favourites: readonly ApplicationView[]): TemplateResult | typeof nothing {
    if (!favourites.length) return nothing;
    const shown = favourites.slice(0, chipsIn(this.size));
    const more = favourites.length - shown.length;
    return html`<div class="favourites"><span class="xs muted nowrap">${t('applications.favourites')}</span>
      ${shown.map((one) => openLink(one, 'chip', html`<t-icon name="star" size="14"></t-icon>${localized(one.name)}`))}
      ${more ? html`<a class="chip num" href="/applications">${t('applications.more', { count: more })}</a>` : nothing}
    </div>`;
  }

  protected override renderContent({ bigSix, favourites, total }: ApplicationsTileData): TemplateResult {
    if (!total)
      return html`<t-empty icon="layout-grid" heading=${t('applications.empty')} note=${t('applications.empty-note')}></t-empty>`;
    return html`<ul class="six">${bigSix.map(
      (one) =>
        html`<li>${openLink(one, 'app', html`<span class="stone"><t-icon name=${one.icon}></t-icon></span>${localized(one.name)}`)}</li>`,
    )}</ul>${this.renderFavourites(favourites)}`;
  }
}
