import { html } from 'lit';
import '@tessera/ui/button.js';
import '@tessera/ui/dialog.js';
import '@tessera/ui/side-panel.js';
import '@tessera/ui/text-field.js';
import { toast } from '@tessera/ui/toast-stack.js';

const open = (id) => () => document.querySelector(id).show();
const close = (id) => () => document.querySelector(id).close();

export const overlays = {
  title: '對話框與提示',
  content: () => html`
    <div class="row">
      <t-button id="open-dialog" @click=${open('#dialog')}>刪除</t-button>
      <t-button id="open-panel" @click=${open('#panel')}>明細</t-button>
      <t-button id="say" @click=${() => toast('已核准 3 筆借用', { action: '復原', onAction: () => (document.documentElement.dataset.undone = '') })}>核准</t-button>
      <t-button id="warn" @click=${() => toast('沒有送出：連線中斷，內容已保留', { variant: 'danger', action: '重試', duration: 60000 })}>送出</t-button>
    </div>
    <t-dialog id="dialog" heading="刪除這則公告？" subline="停車場動線調整">
      「停車場動線調整」及 2 個附件會永久刪除，已有 288 次閱讀。若只是不再公布，請改用「下架」。
      <t-text-field label="原因" optional></t-text-field>
      <t-button slot="footer-start" variant="quiet">改為下架</t-button>
      <t-button slot="footer" autofocus @click=${close('#dialog')}>取消</t-button>
      <t-button slot="footer" variant="danger">刪除</t-button>
    </t-dialog>
    <t-side-panel id="panel" heading="林昱翔" subline="資訊處 科員">
      <t-text-field label="分機" value="2188"></t-text-field>
      <t-button slot="footer" variant="primary">儲存</t-button>
    </t-side-panel>`,
};
