import { TesseraElement } from '@tessera/ui/element';
import { base } from '@tessera/ui/styles/base';

/** A dialog that is asked once, answers once and goes. */
export abstract class AskingDialog<Answer> extends TesseraElement {
  static override styles = [base];
  answer!: (answer: Answer | undefined) => void;

  protected finish(answer: Answer | undefined): void {
    this.answer(answer);
    this.remove();
  }
}

/** Opens a dialog made of `parts` and waits for what is chosen; undefined when it is closed. */
export function ask<Answer, Dialog extends AskingDialog<Answer>>(
  type: new () => Dialog,
  parts: Partial<Dialog>,
): Promise<Answer | undefined> {
  return new Promise((answer) => {
    document.body.append(Object.assign(new type(), parts, { answer }));
  });
}
