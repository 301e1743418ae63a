import { navigate } from '@tessera/web-sdk';
import type { PropertyValues } from 'lit';
import { NoticeAreaPage } from './notice-area.page.js';

/** What is in force. */
export default class CurrentNoticesPage extends NoticeAreaPage {
  protected override readonly tab = 'current';
  protected override readonly address = '/bulletin';

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    // the history had this address once, and links to it are kept in mails and bookmarks
    if (this.query.get('tab') !== 'history') return;
    const query = new URLSearchParams(this.query);
    query.delete('tab');
    const place = this.params.id ? `/${this.params.id}` : '';
    navigate(`/bulletin/history${place}${query.size > 0 ? `?${query}` : ''}`, { replace: true });
  }
}
