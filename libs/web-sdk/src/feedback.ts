/** Handled by the shell's one toast region. */
export const toastEvent = 'tessera:toast';
/** Handled by the shell's one decision dialog. */
export const confirmEvent = 'tessera:confirm';

export interface Toast {
  text: string;
  kind?: 'info' | 'success' | 'warning' | 'danger';
  /** One thing to do about it, such as 復原. */
  action?: { label: string; run: () => void };
}

export interface Confirmation {
  /** A question that names the thing: 刪除這則公告？ */
  title: string;
  text?: string;
  /** The verb of the question. */
  action: string;
  /** Something is lost: red button, and the way out has the first focus. */
  danger?: boolean;
}

export interface ConfirmRequest extends Confirmation {
  answer: (agreed: boolean) => void;
}

/** Says for five seconds what came of an act. Never the only place of an error. */
export function toast(message: Toast): void {
  window.dispatchEvent(new CustomEvent<Toast>(toastEvent, { detail: message }));
}

/** Asks before an act; false also when the person closes the dialog. */
export function confirm(confirmation: Confirmation): Promise<boolean> {
  return new Promise((answer) => {
    window.dispatchEvent(new CustomEvent<ConfirmRequest>(confirmEvent, { detail: { ...confirmation, answer } }));
  });
}
