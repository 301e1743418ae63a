import { css, html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { element, TesseraElement } from '../element.js';
import '../icon.js';
import { rovedIndex } from '../roving.js';
import { base } from '../styles/base.js';
import { controls } from '../styles/controls.js';

export interface ToolbarButton {
  name: string;
  label: string;
  icon: string;
  /** Undefined: an act, not a state. */
  on?: boolean | undefined;
  disabled: boolean;
}

/** Groups of buttons, part of `t-rich-text`: one stop in the tab order, arrows inside. Sends `tool` with the name. */
@element('t-editor-toolbar')
export class TEditorToolbar extends TesseraElement {
  static override styles = [
    base,
    controls,
    css`
      .tools { display: flex; flex-wrap: wrap; gap: 2px 8px; padding: 4px 6px; }
      .group { display: flex; gap: 2px; }
      .group + .group { padding-inline-start: 8px; border-inline-start: 1px solid var(--t-border); }
      [aria-disabled='true'] { color: var(--t-text-disabled); cursor: not-allowed; background: transparent; }
      @media (max-width: 599.98px) {
        /* one line that scrolls, with targets for a finger */
        .tools { flex-wrap: nowrap; overflow-x: auto; scrollbar-width: thin; overscroll-behavior-x: contain; }
        .icon-btn { flex: none; width: 44px; height: 44px; }
      }
      @media (forced-colors: active) { [aria-disabled='true'] { color: GrayText; } }
    `,
  ];

  @property() label = '';
  @property({ attribute: false }) groups: readonly (readonly ToolbarButton[])[] = [];
  @state() private current = 0;

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  }

  private readonly move = (event: KeyboardEvent): void => {
    const buttons = [...this.renderRoot.querySelectorAll<HTMLButtonElement>('button')];
    const next = rovedIndex(
      event.key,
      buttons.indexOf(event.target as HTMLButtonElement),
      buttons.length,
      'horizontal',
    );
    if (next === null) return;
    event.preventDefault();
    this.current = next;
    buttons[next]?.focus();
  };

  private renderButton({ name, label, icon, on, disabled }: ToolbarButton, at: number): TemplateResult {
    return html`<button type="button" class="icon-btn" data-tool=${name} tabindex=${at === this.current ? '0' : '-1'} title=${label} aria-label=${label}
      aria-pressed=${on === undefined ? nothing : on ? 'true' : 'false'} aria-disabled=${disabled ? 'true' : nothing}
      @mousedown=${(event: Event) => event.preventDefault()} @focus=${() => {
        this.current = at;
      }} @click=${() => !disabled && this.send('tool', { name })}><t-icon name=${icon} size="18"></t-icon></button>`;
  }

  protected override render(): TemplateResult {
    let at = 0;
    if (this.current >= this.groups.flat().length) this.current = 0;
    return html`<div class="tools" role="toolbar" aria-label=${this.label} @keydown=${this.move}>
      ${this.groups.map((group) => html`<div class="group" role="presentation">${group.map((button) => this.renderButton(button, at++))}</div>`)}
    </div>`;
  }
}
