import { element, TesseraElement } from '@tessera/ui/element';
import '@tessera/ui/icon-button';
import { describeProblem, toast } from '@tessera/web-sdk';
import { css, html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { notices } from '../notices.api.js';
import { t } from '../texts.js';

/**
 * The star of a notice: on at once, off again when the server refuses. Says `follow-changed {id, followed}` each time it
 * changes, so that others who show the notice follow.
 */
@element('bulletin-follow-star')
export class FollowStar extends TesseraElement {
  static override styles = css`:host { display: inline-block; }`;

  @property() noticeId = '';
  @property() noticeTitle = '';
  @property({ type: Boolean, reflect: true }) followed = false;
  /** One after the other: the server is to end where the person did. */
  private last: Promise<void> = Promise.resolve();

  private readonly toggle = (): void => {
    const { noticeId: id } = this;
    const followed = !this.followed;
    this.show(id, followed);
    this.last = this.last.then(() => this.store(id, followed));
  };

  private async store(id: string, followed: boolean): Promise<void> {
    try {
      await (followed ? notices.follow(id) : notices.unfollow(id));
    } catch (error) {
      this.show(id, !followed);
      toast({ text: describeProblem(error).text, kind: 'danger' });
    }
  }

  /** The star may stand at another notice by now. */
  private show(id: string, followed: boolean): void {
    if (id === this.noticeId) this.followed = followed;
    this.send('follow-changed', { id, followed });
  }

  protected override render(): TemplateResult {
    const label = t(this.followed ? 'follow.off' : 'follow.on', { title: this.noticeTitle });
    return html`<t-icon-button icon="star" ?filled=${this.followed} label=${label} @click=${this.toggle}></t-icon-button>`;
  }
}
