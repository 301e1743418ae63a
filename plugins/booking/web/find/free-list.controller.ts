import { CursorList } from '@tessera/web-sdk';
import type { ReactiveControllerHost } from 'lit';
import { type FreeQuestion, type FreeResource, finding } from './find.api.js';

/** Everything that is free at the time asked for. */
export class FreeList {
  readonly pages: CursorList<FreeResource>;
  private question: FreeQuestion | undefined;
  private asked = '';

  constructor(host: ReactiveControllerHost) {
    this.pages = new CursorList(host, ({ cursor, ...request }) => finding.free(this.question!, cursor, request));
  }

  /** True while there is a question to answer. */
  get isAsked(): boolean {
    return this.question !== undefined;
  }

  show(question: FreeQuestion | undefined): void {
    const asked = JSON.stringify(question ?? null);
    if (asked === this.asked) return;
    this.asked = asked;
    this.question = question;
    if (question) this.pages.restart();
  }
}
