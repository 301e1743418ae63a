import { foldText } from '@tessera/contracts/folding';
import '@tessera/ui/badge';
import { element, TesseraElement } from '@tessera/ui/element';
import '@tessera/ui/icon';
import '@tessera/ui/search-field';
import { base } from '@tessera/ui/styles/base';
import { controls } from '@tessera/ui/styles/controls';
import '@tessera/ui/tabs';
import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { t } from './texts.js';
import { tileTrayStyles } from './tile-tray.styles.js';
import type { TrayCard, TrayCards, TrayTab } from './tray-cards.js';

const foldedKey = 'tessera.tray-folded';
/** On phones it would hide half of what is arranged. */
const small = matchMedia('(max-width: 767.98px)');

/** What may be put on the dashboard, docked at the lower edge. `t-take {card}`: add it; `pointerdown` on a card may drag it. */
@element('tessera-tile-tray')
export class TileTray extends TesseraElement {
  static override styles = [base, controls, tileTrayStyles];

  @property({ attribute: false }) cards: TrayCards = { new: [], offered: [], removed: [] };
  /** The one tab there is. */
  @property() only: TrayTab | '' = '';
  @state() private tab: TrayTab | '' = '';
  @state() private typed = '';
  @state() private isFolded = localStorage.getItem(foldedKey) === '1' || small.matches;

  private readonly measure = new ResizeObserver(([entry]) => {
    const height = entry?.borderBoxSize[0]?.blockSize ?? 0;
    document.documentElement.style.setProperty('--tray-height', `${height}px`);
  });

  override connectedCallback(): void {
    super.connectedCallback();
    this.measure.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.measure.disconnect();
    document.documentElement.style.removeProperty('--tray-height');
  }

  private fold(): void {
    this.isFolded = !this.isFolded;
    if (!small.matches) localStorage.setItem(foldedKey, this.isFolded ? '1' : '0');
  }

  private get shownTab(): TrayTab {
    return this.only || this.tab || (this.cards.new.length ? 'new' : this.cards.offered.length ? 'offered' : 'removed');
  }

  private renderCard(card: TrayCard): TemplateResult {
    const [w, h] = card.size;
    return html`<li data-card=${card.key} @pointerdown=${(event: PointerEvent) => this.send('t-card-down', { card, event })}>
      <span class="stone"><t-icon name=${card.icon}></t-icon></span>
      <div class="grow"><div class="title"><b class="clip">${card.name}</b>${card.isNew ? html`<t-badge variant="new">${t('tray.is-new')}</t-badge>` : nothing}</div>
        <div class="xs muted clip">${t('tray.from', { name: card.from })}</div><div class="xs muted num">${t('size', { w, h })}</div></div>
      <button type="button" class="icon-btn" aria-label=${t('tray.add', { name: card.name })} title=${t('tray.add', { name: card.name })}
        @pointerdown=${(event: Event) => event.stopPropagation()} @click=${() => this.send('t-take', { card })}><t-icon name="plus" size="18"></t-icon></button>
    </li>`;
  }

  private renderCards(): TemplateResult {
    const tab = this.shownTab;
    const typed = foldText(this.typed);
    const fits = this.cards[tab].filter(({ name, from }) => foldText(`${name} ${from}`).includes(typed));
    if (!fits.length)
      return html`<p class="muted">${typed ? t('tray.none-found', { typed: this.typed }) : t(`tray.none-${tab}`)}</p>
        ${this.only === 'removed' ? html`<p class="muted">${t('tray.only-removed')}</p>` : nothing}`;
    return html`<ul>${repeat(
      fits,
      ({ key }) => key,
      (card) => this.renderCard(card),
    )}</ul>`;
  }

  protected override render(): TemplateResult {
    const tabs = (this.only ? [this.only] : (['new', 'offered', 'removed'] as const)).map((value) => ({
      value,
      label: t(`tray.${value}`),
      count: this.cards[value].length,
    }));
    const fold = t(this.isFolded ? 'tray.unfold' : 'tray.fold');
    return html`<section aria-label=${t('tray')}>
      <div class="head"><h2>${t('tray')}</h2>
        ${
          this.isFolded
            ? nothing
            : html`<t-tabs label=${t('tray')} .tabs=${tabs} value=${this.shownTab} @t-change=${(event: CustomEvent<{ value: TrayTab }>) => (this.tab = event.detail.value)}></t-tabs>
        <t-search-field label=${t('tray.search')} @t-search=${(event: CustomEvent<{ value: string }>) => (this.typed = event.detail.value)}></t-search-field>`
        }
        <button type="button" class="icon-btn fold" aria-label=${fold} title=${fold} aria-expanded=${this.isFolded ? 'false' : 'true'} @click=${this.fold}><t-icon name=${this.isFolded ? 'chevron-up' : 'chevron-down'} size="18"></t-icon></button></div>
      ${this.isFolded ? nothing : this.renderCards()}
    </section>`;
  }
}
