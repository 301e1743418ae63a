import { toast } from '@tessera/ui/toast-stack';
import { type ConfirmRequest, confirmEvent, type Toast, toastEvent } from '@tessera/web-sdk';
import type { ConfirmDialog } from './confirm-dialog.js';

async function makeDialog(): Promise<ConfirmDialog> {
  const { ConfirmDialog: Dialog } = await import('./confirm-dialog.js');
  const dialog = new Dialog();
  document.body.append(dialog);
  return dialog;
}

/** Asks what pages and plugins want to have confirmed; the dialog comes with the first question. */
export function listenForQuestions(): void {
  let dialog: Promise<ConfirmDialog> | undefined;
  window.addEventListener(confirmEvent, async (event) => {
    const question = (event as CustomEvent<ConfirmRequest>).detail;
    dialog ??= makeDialog();
    try {
      (await dialog).ask(question);
    } catch (error) {
      // nothing happens that nobody agreed to; the next question tries anew
      dialog = undefined;
      question.answer(false);
      throw error;
    }
  });
}

/** Shows what plugins ask to be said. */
export function listenForToasts(): void {
  window.addEventListener(toastEvent, (event) => {
    const { text, kind = 'success', action } = (event as CustomEvent<Toast>).detail;
    toast(text, { variant: kind, ...(action && { action: action.label, onAction: action.run }) });
  });
}
