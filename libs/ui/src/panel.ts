import { css, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { element, TesseraElement } from './element.js';
import './icon.js';
import { SlotController } from './slot-controller.js';
import { base } from './styles/base.js';
import { panel } from './styles/panel.js';

/**
 * `<t-panel heading="授權">…</t-panel>`: a panel with title, slot `actions` at its right and slot `footer`.
 * `flush` gives the body no padding, for tables and lists.
 * @slot default the content
 * @slot actions at the right of the heading
 * @slot footer under the content
 */
@element('t-panel')
export class TPanel extends TesseraElement {
  static override styles = [
    base,
    panel,
    css`
      .panel { display: flex; flex-direction: column; }
      .body { padding: 16px; min-width: 0; }
      .panel-head + .body { padding-top: 4px; }
      :host([flush]) .body { padding: 0; }
      :host([flush]) .panel { overflow: hidden; }
      .subline { font-size: var(--t-text-xs); color: var(--t-text-muted); }
    `,
  ];

  @property() heading = '';
  /** A second, quiet line beside the heading. */
  @property() subline = '';
  @property() icon = '';
  @property({ type: Boolean, reflect: true }) flush = false;
  @property({ type: Number }) level: 2 | 3 = 2;

  private readonly slots = new SlotController(this);

  private renderHead(): TemplateResult | typeof nothing {
    if (!this.heading && !this.slots.has('actions')) return nothing;
    return html`<div class="panel-head">
      ${this.icon ? html`<t-icon name=${this.icon} size="18" class="muted"></t-icon>` : nothing}
      ${this.level === 3 ? html`<h3>${this.heading}</h3>` : html`<h2>${this.heading}</h2>`}
      ${this.subline ? html`<span class="subline">${this.subline}</span>` : nothing}
      <div class="acts"><slot name="actions"></slot></div>
    </div>`;
  }

  protected override render(): TemplateResult {
    return html`<section class="panel">
      ${this.renderHead()}
      <div class="body"><slot></slot></div>
      ${this.slots.has('footer') ? html`<div class="panel-foot"><slot name="footer"></slot></div>` : nothing}
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    't-panel': TPanel;
  }
}
