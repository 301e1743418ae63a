import { NoticeAreaPage } from './notice-area.page.js';

/** What has expired. */
export default class PastNoticesPage extends NoticeAreaPage {
  protected override readonly tab = 'history';
  protected override readonly address = '/bulletin/history';
}
