import { element, TesseraElement } from '@tessera/ui/element';
import '@tessera/ui/icon';
import { PopupController } from '@tessera/ui/popup-controller';
import { base } from '@tessera/ui/styles/base';
import { popup } from '@tessera/ui/styles/popup';
import { navigate, toast } from '@tessera/web-sdk';
import { css, html, nothing, type TemplateResult } from 'lit';
import { query, state } from 'lit/decorators.js';
import { t } from './texts.js';
import { unread } from './unread.js';

/** On phones the notifications are a page, not a popup. */
const phone = '(max-width: 767.98px)';

/** The focused element, through shadow roots. */
function innermostFocus(): Element | null {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused;
}

/** The bell of the header with the number of unread notifications; what it opens is fetched when it is first opened. */
@element('tessera-bell')
export class Bell extends TesseraElement {
  static override styles = [
    base,
    popup,
    css`
      .bell {
        position: relative; display: inline-flex; align-items: center; justify-content: center; width: 40px; height: 40px; padding: 0; border: 0;
        border-radius: var(--t-radius-2); background: transparent; color: var(--t-text-on-frame); cursor: pointer;
      }
      .bell:hover { background: var(--t-surface-frame-field); }
      .bell:focus-visible { outline-color: var(--t-focus-on-frame); outline-offset: -3px; }
      .count {
        position: absolute; inset: 2px 0 auto auto; min-width: 18px; padding-inline: 4px; border-radius: var(--t-radius-1);
        background: var(--t-spark-on-frame); color: var(--t-spark-on-frame-contrast); font-size: var(--t-text-2xs); font-weight: 600; line-height: 18px;
      }
      .popup { width: 400px; max-height: min(36rem, calc(100dvh - var(--t-header) - 24px)); padding: 0; }
      @media (max-width: 767.98px) { .bell { width: 44px; height: 44px; } }
    `,
  ];

  @state() private isLoaded = false;
  @query('button') private button!: HTMLElement;
  @query('#panel') private panel!: HTMLElement;
  private readonly popup = new PopupController(this, {
    anchor: () => this.button,
    popup: () => this.panel,
    align: () => 'end',
  });

  override connectedCallback(): void {
    super.connectedCallback();
    unread.addEventListener('change', this.changed);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    unread.removeEventListener('change', this.changed);
  }

  private readonly changed = (): void => this.requestUpdate();

  private readonly pressed = async (): Promise<void> => {
    if (matchMedia(phone).matches) {
      navigate('/notifications');
      return;
    }
    try {
      await import('../notification-panel.js');
    } catch {
      toast({ text: t('failed'), kind: 'danger' });
      return;
    }
    this.isLoaded = true;
    await this.updateComplete;
    if (this.popup.toggle()) this.panel.focus();
  };

  /** Who closed it with Escape goes on at the bell, not at the top of the page. */
  private readonly toggled = (event: Event): void => {
    this.popup.toggled(event);
    if (!this.popup.open && [document.body, this.panel].includes(innermostFocus() as HTMLElement)) this.button.focus();
  };

  /** A link in it was followed. */
  private readonly left = (event: Event): void => {
    if (event.composedPath().some((node) => node instanceof HTMLAnchorElement)) this.popup.hide();
  };

  private get label(): string {
    const { value = 0, exact = true } = unread.count ?? {};
    if (value === 0) return t('label');
    return t(exact ? 'unread' : 'more', { count: value });
  }

  protected override render(): TemplateResult {
    const { value = 0, exact = true } = unread.count ?? {};
    return html`<button type="button" class="bell" aria-haspopup="dialog" aria-expanded=${this.popup.open ? 'true' : 'false'}
        aria-label=${this.label} title=${this.label} @pointerdown=${this.popup.pressing} @click=${this.pressed}>
        <t-icon name="bell"></t-icon>${value > 0 ? html`<span class="count num" aria-hidden="true">${exact ? value : `${value}+`}</span>` : nothing}
      </button>
      <div id="panel" class="popup" popover="auto" role="dialog" tabindex="-1" aria-label=${t('label')} @toggle=${this.toggled} @click=${this.left}>
        ${this.isLoaded && this.popup.open ? html`<tessera-notification-panel></tessera-notification-panel>` : nothing}
      </div>`;
  }
}
