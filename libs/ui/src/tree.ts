import { css, html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { element, TesseraElement } from './element.js';
import './icon.js';
import { base } from './styles/base.js';
import { choices } from './styles/choices.js';
import { canExpand, checkedState, type TreeNode, toggleChecked, type VisibleNode, visibleNodes } from './tree-model.js';

/**
 * `<t-tree label="機關組織" .nodes=${[…]} selected="…">`: ↑↓ move, → opens or enters, ← closes or leaves, Home, End, first
 * letters, Enter selects, Space checks (with `checkable`). `highlight` marks the searched word in the labels.
 * @fires t-select when a node is chosen
 * @fires t-expand when a branch is opened or closed; fetch missing children here
 * @fires t-check when boxes changed; `checked` are the ids of all that are
 */
@element('t-tree')
export class TTree extends TesseraElement {
  static override styles = [
    base,
    choices,
    css`
      :host { font-size: var(--t-text-s); }
      [role="group"] { margin-inline-start: 17px; padding-inline-start: 13px; border-inline-start: 1px solid var(--t-border); }
      .node { display: flex; align-items: center; gap: 8px; min-height: 34px; padding-inline: 4px 8px; border-radius: var(--t-radius-2); cursor: pointer; }
      .node:hover { background: var(--t-surface-hover); }
      .node[aria-selected="true"] { background: var(--t-surface-selected); color: var(--t-accent-text); font-weight: 600; }
      .node:focus-visible { outline: var(--t-focus-width) solid var(--t-focus); outline-offset: calc(-1 * var(--t-focus-width)); }
      .node[aria-disabled="true"] { color: var(--t-text-disabled); cursor: not-allowed; }
      .twist { display: grid; place-items: center; flex: none; width: 24px; height: 24px; color: var(--t-text-muted); }
      .twist t-icon { transition: transform var(--t-quick); }
      .node[aria-expanded="true"] > .twist t-icon { transform: rotate(90deg); }
      .kind { color: var(--t-text-muted); }
      .meta { margin-inline-start: auto; font-size: var(--t-text-xs); font-weight: 400; color: var(--t-text-muted); white-space: nowrap; }
      mark { background: var(--t-warning-soft); color: var(--t-warning-text); border-radius: 2px; box-shadow: inset 0 -2px var(--t-warning-border); }
      @media (max-width: 599.98px) { .node { min-height: 44px; } .twist { width: 32px; height: 44px; } [role="group"] { margin-inline-start: 10px; padding-inline-start: 6px; } }
      @media (forced-colors: active) { [aria-selected="true"]:not(:focus-visible) { outline: 1px solid Highlight; outline-offset: -1px; } }
    `,
  ];

  @property({ attribute: false }) nodes: readonly TreeNode[] = [];
  @property() label = '';
  /** Id of the selected node. */
  @property() selected = '';
  @property({ attribute: false }) expanded: ReadonlySet<string> = new Set();
  /** Shows check boxes; a branch follows its leaves. */
  @property({ type: Boolean }) checkable = false;
  @property({ attribute: false }) checked: ReadonlySet<string> = new Set();
  /** Marks this text in the labels. */
  @property() highlight = '';

  @state() private current = '';

  private get rows(): VisibleNode[] {
    return visibleNodes(this.nodes, this.expanded);
  }

  /** The one node in the tab order. */
  private get stop(): string {
    const ids = new Set(this.rows.map((row) => row.node.id));
    return [this.current, this.selected].find((id) => ids.has(id)) ?? this.nodes[0]?.id ?? '';
  }

  private toggle(node: TreeNode, open = !this.expanded.has(node.id)): void {
    const next = new Set(this.expanded);
    if (open) next.add(node.id);
    else next.delete(node.id);
    this.expanded = next;
    this.send('t-expand', { id: node.id, expanded: open });
  }

  private select(node: TreeNode): void {
    this.current = node.id;
    if (node.disabled) return;
    if (this.checkable) {
      this.checked = toggleChecked(this.nodes, node, this.checked);
      this.send('t-check', { checked: this.checked });
      return;
    }
    this.selected = node.id;
    this.send('t-select', { id: node.id });
  }

  private focusNode(id: string | undefined): void {
    if (!id) return;
    this.current = id;
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('[tabindex="0"]')?.focus());
  }

  private readonly keydown = (event: KeyboardEvent): void => {
    const rows = this.rows;
    const index = rows.findIndex((row) => row.node.id === this.stop);
    const row = rows[index];
    if (!row || event.ctrlKey || event.metaKey || event.altKey) return;
    if (!this.act(event.key, rows, index, row)) return;
    event.preventDefault();
    event.stopPropagation();
  };

  private act(key: string, rows: VisibleNode[], index: number, { node, parent }: VisibleNode): boolean {
    const open = this.expanded.has(node.id);
    if (key === 'Enter' || key === ' ') this.select(node);
    else if (key === 'ArrowDown') this.focusNode(rows[index + 1]?.node.id);
    else if (key === 'ArrowUp') this.focusNode(rows[index - 1]?.node.id);
    else if (key === 'Home') this.focusNode(rows[0]?.node.id);
    else if (key === 'End') this.focusNode(rows.at(-1)?.node.id);
    else if (key === 'ArrowRight') {
      if (canExpand(node) && !open) this.toggle(node, true);
      else if (open) this.focusNode(node.children?.[0]?.id);
    } else if (key === 'ArrowLeft') {
      if (open) this.toggle(node, false);
      else this.focusNode(parent?.id);
    } else return key.length === 1 && this.jump(key, rows, index);
    return true;
  }

  private jump(letter: string, rows: VisibleNode[], index: number): boolean {
    const order = [...rows.slice(index + 1), ...rows.slice(0, index)];
    const found = order.find((row) => row.node.label.toLowerCase().startsWith(letter.toLowerCase()));
    this.focusNode(found?.node.id);
    return found !== undefined;
  }

  private pressTwist(event: Event, node: TreeNode): void {
    event.stopPropagation();
    this.current = node.id;
    this.toggle(node);
  }

  private renderLabel(text: string): TemplateResult {
    const at = this.highlight ? text.toLowerCase().indexOf(this.highlight.toLowerCase()) : -1;
    if (at < 0) return html`<span>${text}</span>`;
    const end = at + this.highlight.length;
    return html`<span>${text.slice(0, at)}<mark>${text.slice(at, end)}</mark>${text.slice(end)}</span>`;
  }

  private renderNode(node: TreeNode, level: number, position: number, size: number): TemplateResult {
    const open = this.expanded.has(node.id);
    const state = this.checkable ? checkedState(node, this.checked) : 'false';
    // the group stands beside its item: inside, an item's name would have to hold all that hangs below it
    return html`<li role="none">
      <div
        class="node" role="treeitem" aria-level=${level} aria-posinset=${position} aria-setsize=${size}
        aria-label=${[node.label, node.meta].filter(Boolean).join('，')}
        aria-expanded=${canExpand(node) ? String(open) : nothing} aria-selected=${this.checkable ? nothing : String(node.id === this.selected)}
        aria-checked=${this.checkable ? state : nothing} aria-disabled=${node.disabled ? 'true' : nothing} tabindex=${node.id === this.stop ? '0' : '-1'}
        @click=${() => this.select(node)}
      >
        ${canExpand(node) ? html`<span class="twist" @click=${(event: Event) => this.pressTwist(event, node)}><t-icon name="chevron-right" size="16"></t-icon></span>` : html`<span class="twist"></span>`}
        ${this.checkable ? html`<span class="box ${state === 'false' ? '' : 'on'}">${state === 'false' ? nothing : html`<t-icon name=${state === 'mixed' ? 'minus' : 'check'} size="14"></t-icon>`}</span>` : nothing}
        ${node.icon ? html`<t-icon class="kind" name=${node.icon} size="18"></t-icon>` : nothing}
        ${this.renderLabel(node.label)}
        ${node.meta ? html`<span class="meta num">${node.meta}</span>` : nothing}
      </div>
      ${open && node.children?.length ? html`<ul role="group">${node.children.map((child, index) => this.renderNode(child, level + 1, index + 1, node.children?.length ?? 0))}</ul>` : nothing}
    </li>`;
  }

  protected override render(): TemplateResult {
    return html`<ul role="tree" aria-label=${this.label || nothing} aria-multiselectable=${this.checkable ? 'true' : nothing} @keydown=${this.keydown}>
      ${this.nodes.map((node, index) => this.renderNode(node, 1, index + 1, this.nodes.length))}
    </ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    't-tree': TTree;
  }
}
