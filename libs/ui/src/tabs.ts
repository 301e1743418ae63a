import { css, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { element, TesseraElement } from './element.js';
import './icon.js';
import { formatNumber } from './numbers.js';
import { rovedIndex } from './roving.js';
import { SlotController } from './slot-controller.js';
import { badge } from './styles/badge.js';
import { base } from './styles/base.js';
import { tabs } from './styles/tabs.js';

export interface Tab {
  value: string;
  label: string;
  count?: number;
  icon?: string;
  disabled?: boolean;
}

/**
 * `<t-tabs label="公告" .tabs=${[…]} value="current" @t-change=${…}>content of the chosen tab</t-tabs>`.
 * One stop in the tab order, arrows inside. Without content it draws the row of tabs only.
 * @fires t-change when another tab is chosen
 * @slot default content of the chosen tab
 */
@element('t-tabs')
export class TTabs extends TesseraElement {
  static override styles = [
    base,
    badge,
    tabs,
    css`[role="tabpanel"] { padding-top: var(--panel-gap, 16px); } [role="tabpanel"]:focus-visible { outline-offset: -3px; }`,
  ];

  @property({ attribute: false }) tabs: readonly Tab[] = [];
  /** The `value` of the chosen tab; the first when it fits none. */
  @property() value = '';
  /** Names the group of tabs. */
  @property() label = '';

  private readonly slots = new SlotController(this);

  private get chosen(): Tab | undefined {
    return this.tabs.find((tab) => tab.value === this.value) ?? this.tabs[0];
  }

  private choose(tab: Tab): void {
    if (tab.disabled || tab.value === this.chosen?.value) return;
    this.value = tab.value;
    this.send('t-change', { value: tab.value });
  }

  private readonly keydown = (event: KeyboardEvent): void => {
    const open = this.tabs.filter((tab) => !tab.disabled);
    const current = open.findIndex((tab) => tab.value === this.chosen?.value);
    const next = open[rovedIndex(event.key, current, open.length, 'horizontal') ?? -1];
    if (!next) return;
    event.preventDefault();
    this.choose(next);
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('[aria-selected="true"]')?.focus());
  };

  private renderTab(tab: Tab): TemplateResult {
    const chosen = tab.value === this.chosen?.value;
    return html`<button
      type="button" role="tab" class="tab" id="tab-${tab.value}" aria-selected=${chosen ? 'true' : 'false'}
      tabindex=${chosen ? '0' : '-1'} ?disabled=${tab.disabled ?? false}
      aria-controls=${chosen && this.slots.has() ? 'panel' : nothing} @click=${() => this.choose(tab)}
    >
      ${tab.icon ? html`<t-icon name=${tab.icon} size="16"></t-icon>` : nothing}${tab.label}
      ${tab.count === undefined ? nothing : html`<span class="count ${chosen ? 'accent' : ''}">${formatNumber(tab.count)}</span>`}
    </button>`;
  }

  protected override render(): TemplateResult {
    return html`<div class="tabs" role="tablist" aria-label=${this.label || nothing} @keydown=${this.keydown}>
        ${this.tabs.map((tab) => this.renderTab(tab))}
      </div>
      ${this.slots.has() ? html`<div role="tabpanel" id="panel" aria-labelledby="tab-${this.chosen?.value ?? ''}"><slot></slot></div>` : nothing}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    't-tabs': TTabs;
  }
}
