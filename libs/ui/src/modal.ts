import { property, query } from 'lit/decorators.js';
import { deepActiveElement } from './active-element.js';
import { TesseraElement } from './element.js';
import { SlotController } from './slot-controller.js';

export type CloseReason = 'escape' | 'backdrop' | 'button' | 'call';

/**
 * What dialog and side panel share: a native modal `<dialog>` (focus kept inside, given back at the end) that opens with
 * `open` and asks before it closes: `t-close` with `{reason}` can be prevented.
 * @fires t-close before it closes; prevent it to keep it open
 */
export abstract class Modal extends TesseraElement {
  @property({ type: Boolean, reflect: true }) open = false;
  @property() heading = '';
  /** A quiet line under the heading. */
  @property() subline = '';
  /** Closes on a click beside it; leave out when something would be lost. */
  @property({ type: Boolean, attribute: 'close-on-backdrop' }) closeOnBackdrop = false;

  @query('dialog') protected dialog!: HTMLDialogElement;
  protected readonly slots = new SlotController(this);
  private returnTo: HTMLElement | null = null;

  show(): void {
    this.open = true;
  }

  /** Closes unless a listener of `t-close` prevents it; true when closed. */
  close(reason: CloseReason = 'call'): boolean {
    if (!this.open) return true;
    if (!this.send('t-close', { reason }, true)) return false;
    this.open = false;
    return true;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    if (this.dialog?.open) this.dialog.close();
    this.giveBackFocus();
  }

  protected override updated(): void {
    if (this.open === this.dialog.open) return;
    if (this.open) {
      this.returnTo = deepActiveElement();
      this.dialog.showModal();
      this.focusFirst();
    } else {
      this.dialog.close();
      this.giveBackFocus();
    }
  }

  /** An element marked `autofocus` gets the focus first, e.g. 取消 when something would be lost. */
  private focusFirst(): void {
    this.querySelector<HTMLElement>('[autofocus]')?.focus();
  }

  private giveBackFocus(): void {
    if (this.returnTo?.isConnected) this.returnTo.focus();
    this.returnTo = null;
  }

  protected readonly cancelled = (event: Event): void => {
    if (event.target !== this.dialog) return;
    event.preventDefault();
    this.close('escape');
  };

  /**
   * Chromium closes a dialog at the second Esc even when the first was prevented: ask again, then agree. The event comes
   * a task later: one of an earlier closing says nothing about a dialog that is open, or about to open, once more.
   */
  protected readonly closed = (event: Event): void => {
    if (event.target !== this.dialog || !this.open || this.dialog.open || this.isUpdatePending) return;
    if (!this.close('escape')) this.dialog.showModal();
  };

  protected readonly pressedOutside = (event: PointerEvent): void => {
    if (this.closeOnBackdrop && event.target === this.dialog) this.close('backdrop');
  };
}
