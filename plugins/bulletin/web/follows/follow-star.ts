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

  private readonly toggle = async (): Promise<void> => {
    const followed = !this.followed;
    this.show(followed);
    try {
      await (followed ? notices.follow(this.noticeId) : notices.unfollow(this.noticeId));
    } catch (error) {
      this.show(!followed);
      toast({ text: describeProblem(error).text, kind: 'danger' });
    }
  };

  private show(followed: boolean): void {
    this.followed = followed;
    this.send('follow-changed', { id: this.noticeId, followed });
  }

  protected override render(): TemplateResult {
    const label = t(this.followed ? 'follow.off' : 'follow.on', { title: this.noticeTitle });
    return html`<t-icon-button icon="star" ?filled=${this.followed} label=${label} @click=${this.toggle}></t-icon-button>`;
  }
}
