import type { ReactiveController, ReactiveControllerHost } from 'lit';

export interface PopupOptions {
  anchor: () => HTMLElement;
  popup: () => HTMLElement;
  /** Which edge of the anchor the popup keeps to. */
  align: () => 'start' | 'end';
  /** Whether the popup is at least as wide as its anchor. */
  matchWidth?: boolean;
}

const gap = 4;
const margin = 8;

/** Opens a `popover="auto"` element beside its anchor and keeps it there: below, or above when there is more room. */
export class PopupController implements ReactiveController {
  open = false;
  private wasOpen = false;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly options: PopupOptions,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.stopFollowing();
    this.open = false;
  }

  show(): void {
    if (this.isOpen()) return;
    this.options.popup().showPopover();
    this.place();
    window.addEventListener('scroll', this.place, { capture: true, passive: true });
    window.addEventListener('resize', this.place, { passive: true });
  }

  hide(): void {
    if (this.isOpen()) this.options.popup().hidePopover();
  }

  /** To be bound to the anchor's `pointerdown`: by the time of its click the browser has closed an open popup already. */
  readonly pressing = (): void => {
    this.wasOpen = this.isOpen();
  };

  /** To be called on the anchor's click; true when the popup is open afterwards. */
  toggle(): boolean {
    const closing = this.wasOpen || this.isOpen();
    this.wasOpen = false;
    if (closing) this.hide();
    else this.show();
    return !closing;
  }

  /** As it is this moment; `open` follows a little later, with the rendering. */
  isOpen(): boolean {
    return this.options.popup().matches(':popover-open');
  }

  /** To be bound to the popup's `toggle` event: Esc and a press outside close it without us. */
  readonly toggled = (event: Event): void => {
    this.open = (event as ToggleEvent).newState === 'open';
    if (!this.open) this.stopFollowing();
    this.host.requestUpdate();
  };

  private stopFollowing(): void {
    window.removeEventListener('scroll', this.place, { capture: true });
    window.removeEventListener('resize', this.place);
  }

  /** To be called as well when what the popup holds has changed its height. */
  readonly place = (): void => {
    const popup = this.options.popup();
    const anchor = this.options.anchor().getBoundingClientRect();
    if (this.options.matchWidth) popup.style.setProperty('min-width', `${anchor.width}px`);
    const below = window.innerHeight - anchor.bottom - gap - margin;
    const above = anchor.top - gap - margin;
    const height = popup.scrollHeight + 2;
    const under = height <= below || below >= above;
    popup.style.setProperty('max-height', `${Math.max(under ? below : above, 96)}px`);
    const box = popup.getBoundingClientRect();
    const wanted = this.options.align() === 'end' ? anchor.right - box.width : anchor.left;
    const left = Math.max(margin, Math.min(wanted, window.innerWidth - box.width - margin));
    popup.style.setProperty('left', `${left}px`);
    popup.style.setProperty('top', `${under ? anchor.bottom + gap : anchor.top - gap - box.height}px`);
  };
}
