import type { PlacedTile } from '@tessera/contracts';
import { isLocked } from '@tessera/contracts/layout-grid';
import '@tessera/ui/badge';
import { element, TesseraElement } from '@tessera/ui/element';
import '@tessera/ui/icon';
import { base } from '@tessera/ui/styles/base';
import { controls } from '@tessera/ui/styles/controls';
import { html, nothing, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { t } from './texts.js';
import { tileFrameStyles } from './tile-frame.styles.js';

/** What the buttons of a frame ask for; `detail` of the event `t-frame`. */
export type FrameAct = 'settings' | 'locks' | 'remove' | 'earlier' | 'later';

/**
 * Lies over a tile while one arranges: bar with handle and buttons, corner grip, edge. `pointerdown` on `.handle` or
 * `.corner` and `keydown` on the handle are listened to by the editor.
 */
@element('tessera-tile-frame')
export class TileFrame extends TesseraElement {
  static override styles = [base, controls, tileFrameStyles];

  @property({ attribute: false }) tile!: PlacedTile;
  @property() name = '';
  @property({ type: Boolean, reflect: true }) grabbed = false;
  /** Shown while it is moved or resized. */
  @property() size = '';
  @property({ type: Boolean }) configurable = false;
  @property({ type: Boolean }) sizable = false;
  /** Buttons instead of dragging, on screens too narrow for it. */
  @property({ type: Boolean }) narrow = false;
  @property({ type: Boolean }) first = false;
  @property({ type: Boolean }) last = false;
  /** The lowest layer that locks any of it. */
  @property() lockedBy: 'platform' | 'agency' = 'agency';
  /** This layer may lock it for others; how many locks it has set. Undefined: one's own dashboard. */
  @property({ type: Number }) ownLocks: number | undefined;
  @query('.handle') private handle!: HTMLElement | null;

  override focus(): void {
    (this.handle ?? this.renderRoot.querySelector<HTMLElement>('button:not(:disabled), [tabindex]'))?.focus();
  }

  private act(what: FrameAct): void {
    this.send('t-frame', what);
  }

  private button(act: FrameAct, icon: string, label: string, disabled = false): TemplateResult {
    return html`<button type="button" class="icon-btn" data-act=${act} aria-label=${label} title=${label} ?disabled=${disabled} @click=${() => this.act(act)}><t-icon name=${icon} size="18"></t-icon></button>`;
  }

  private renderStart(): TemplateResult {
    if (isLocked(this.tile, 'place'))
      return html`<span class="stay" tabindex="-1"><t-icon name="lock" size="18"></t-icon></span>`;
    if (this.narrow) return html`<span class="stay"></span>`;
    return html`<button type="button" class="handle" aria-label=${t('handle', { name: this.name })} aria-pressed=${this.grabbed ? 'true' : 'false'}
      title=${t('handle.note')}><t-icon name="grip-vertical" size="18"></t-icon></button>`;
  }

  private renderLock(): TemplateResult | typeof nothing {
    const { locks } = this.tile;
    if (!locks.length) return nothing;
    const whole = locks.includes('place') || locks.includes('presence');
    return html`<t-badge variant="line" icon="lock">${t(whole ? (this.lockedBy === 'platform' ? 'locked.platform' : 'locked') : 'locked.part')}</t-badge>`;
  }

  protected override render(): TemplateResult {
    const { tile, name } = this;
    const move = this.narrow && !isLocked(tile, 'place');
    return html`<section aria-label=${name} class=${isLocked(tile, 'place') ? 'fixed' : ''}>
      <div class="bar">${this.renderStart()}<h2>${name}</h2>${this.renderLock()}
        <div class="end">${this.size ? html`<t-badge variant="accent" class="num">${this.size}</t-badge>` : nothing}
          ${move ? html`${this.button('earlier', 'arrow-up', t('earlier', { name }), this.first)}${this.button('later', 'arrow-down', t('later', { name }), this.last)}` : nothing}
          ${this.ownLocks === undefined ? nothing : this.button('locks', this.ownLocks ? 'lock' : 'lock-open', t('locks', { name }))}
          ${this.configurable ? this.button('settings', 'settings', t('settings', { name })) : nothing}
          ${isLocked(tile, 'presence') ? nothing : this.button('remove', 'x', t('remove', { name }))}</div></div>
      ${this.sizable && !this.narrow ? html`<span class="corner" title=${t('resize', { name })}></span>` : nothing}
    </section>`;
  }
}
