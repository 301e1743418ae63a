import { html } from 'lit';
import '@tessera/ui/button.js';
import '@tessera/ui/search-field.js';
import '@tessera/ui/select.js';
import '@tessera/ui/text-field.js';

export const fields = {
  title: '輸入',
  content: () => html`
    <form class="two" id="form" @submit=${(event) => {
      event.preventDefault();
      document.documentElement.dataset.sent = JSON.stringify([...new FormData(event.target)]);
    }}>
      <t-text-field label="姓名" name="name" value="林昱翔"></t-text-field>
      <t-text-field label="分機" name="extension" optional placeholder="例如 2188"></t-text-field>
      <t-text-field label="公務帳號" value="y1" error="請輸入 3 到 12 個字元。"></t-text-field>
      <t-text-field label="身分證字號" value="A12****789" readonly help="申請後不能變更。"></t-text-field>
      <t-text-field label="用途" rows="3" value="資料介接欄位對照確認會議" maxlength="200" counter></t-text-field>
      <t-text-field label="密碼" name="password" type="password" value="Sample#2026x" size="large"></t-text-field>
      <t-select label="發布範圍" name="audience" value="agency" .options=${[
        { value: 'all', label: '全府' },
        { value: 'agency', label: '本機關及所屬機關' },
      ]}></t-select>
      <t-search-field label="機關名稱" value="科"></t-search-field>
      <t-select inline label="狀態" value="waiting" .options=${[
        { value: 'waiting', label: '未審核' },
        { value: 'done', label: '已審核' },
      ]}></t-select>
      <t-button variant="primary" type="submit">送出</t-button>
    </form>`,
};
