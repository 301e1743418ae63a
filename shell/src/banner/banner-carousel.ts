import type { ShownBanner } from '@tessera/contracts';
import { element, TesseraElement } from '@tessera/ui/element';
import '@tessera/ui/icon';
import { base } from '@tessera/ui/styles/base';
import { localized } from '@tessera/web-sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { carouselStyles } from './banner-carousel.styles.js';
import { Rotation } from './rotation.js';
import { t } from './texts.js';

const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -1, ArrowDown: 1 };

/** Banners one after the other; sends `tessera-fold` when they are to be folded away or shown again. */
@element('tessera-banner-carousel')
export class BannerCarousel extends TesseraElement {
  static override styles = [base, carouselStyles];

  @property({ attribute: false }) items: readonly ShownBanner[] = [];
  @property({ type: Number }) seconds = 8;
  @property({ type: Boolean }) folded = false;
  @state() private at = 0;
  private readonly rotation = new Rotation(this, () => this.show(this.at + 1));

  protected override willUpdate(): void {
    if (this.at >= this.items.length) this.at = 0;
  }

  protected override updated(): void {
    this.rotation.schedule(this.seconds, this.items.length > 1 && !this.folded);
  }

  private show(at: number): void {
    this.at = (at + this.items.length) % this.items.length;
  }

  private readonly focusLeft = (event: FocusEvent): void => {
    if (!(event.relatedTarget instanceof Node) || !this.renderRoot.contains(event.relatedTarget))
      this.rotation.focusWent();
  };

  /** Arrows choose among the dots, as in any list of tabs. */
  private async dotKey(event: KeyboardEvent): Promise<void> {
    const last = this.items.length - 1;
    const step = steps[event.key];
    const to = step === undefined ? { Home: 0, End: last }[event.key] : this.at + step;
    if (to === undefined) return;
    event.preventDefault();
    this.show(to);
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('[role=tab][aria-selected=true]')?.focus();
  }

  private async fold(): Promise<void> {
    this.send('tessera-fold');
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.fold')?.focus();
  }

  private renderPicture({ picture, alt, link }: ShownBanner): TemplateResult {
    const address = `/api/files/${picture.id}`;
    const set = picture.widths.map((width) => `${address}?width=${width} ${width}w`).join(', ');
    const outside = link !== null && !link.startsWith('/');
    const image = html`<img src=${`${address}?width=${picture.widths.at(-1) ?? picture.width}`} srcset=${set} sizes="(max-width: 599.98px) 100vw, 456px"
      fetchpriority="low" width=${picture.width} height=${picture.height} alt=${localized(alt)} />`;
    if (link === null) return image;
    return html`<a href=${link} target=${outside ? '_blank' : nothing} rel=${outside ? 'noopener noreferrer' : nothing}>${image}${outside ? html`<span class="sr">${t('new-window')}</span>` : nothing}</a>`;
  }

  private renderSlide(item: ShownBanner, index: number): TemplateResult {
    const count = this.items.length;
    const current = index === this.at;
    // the next one is fetched while this one is read; the others wait for their turn
    const wanted = current || index === (this.at + 1) % count;
    const label = t('slide', { at: index + 1, count });
    return html`<div id=${`slide-${index}`} class="slide" role=${count > 1 ? 'tabpanel' : 'group'} aria-roledescription=${t('role.slide')} aria-label=${label} ?hidden=${!current}>
      ${wanted ? this.renderPicture(item) : nothing}</div>`;
  }

  private renderDots(): TemplateResult {
    return html`<div role="tablist" aria-label=${t('choose')} @keydown=${this.dotKey}>
      ${this.items.map(({ alt }, index) => {
        const current = index === this.at;
        const name = `${t('slide', { at: index + 1, count: this.items.length })}：${localized(alt)}`;
        return html`<button type="button" role="tab" aria-selected=${current ? 'true' : 'false'} aria-controls=${`slide-${index}`} aria-label=${name}
          tabindex=${current ? 0 : -1} @click=${() => this.show(index)}></button>`;
      })}</div>`;
  }

  private renderSteps(): TemplateResult {
    const { running, pressed, toggle } = this.rotation;
    const play = t(running ? 'pause' : 'play');
    return html`<button type="button" class="play" aria-label=${play} title=${play} @pointerdown=${pressed} @click=${toggle}><t-icon name=${running ? 'player-pause' : 'player-play'} size="20"></t-icon></button>
      <button type="button" aria-label=${t('previous')} title=${t('previous')} @click=${() => this.show(this.at - 1)}><t-icon name="chevron-left" size="20"></t-icon></button>
      ${this.renderDots()}
      <button type="button" aria-label=${t('next')} title=${t('next')} @click=${() => this.show(this.at + 1)}><t-icon name="chevron-right" size="20"></t-icon></button>`;
  }

  private renderFold(): TemplateResult {
    return html`<button type="button" class="fold" aria-expanded=${this.folded ? 'false' : 'true'} @click=${this.fold}>
      <t-icon name=${this.folded ? 'chevron-down' : 'chevron-up'} size="18"></t-icon><span>${t(this.folded ? 'unfold' : 'fold')}</span></button>`;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { rotation, items } = this;
    const [current] = items.slice(this.at);
    if (!current) return nothing;
    if (this.folded) return html`<section class="folded" aria-label=${t('label')}>${this.renderFold()}</section>`;
    return html`<section aria-roledescription=${t('role.carousel')} aria-label=${t('label')} @pointerenter=${rotation.entered} @pointerleave=${rotation.left}
        @focusin=${rotation.focusCame} @focusout=${this.focusLeft}>
      <div class="controls">${items.length > 1 ? this.renderSteps() : nothing}${this.renderFold()}</div>
      <div class="slides" aria-live=${rotation.moving ? 'off' : 'polite'}>${items.map((item, index) => this.renderSlide(item, index))}</div>
      <p class="words" aria-hidden="true">${localized(current.alt)}</p>
    </section>`;
  }
}
