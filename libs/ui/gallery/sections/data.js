import { css, html, LitElement } from 'lit';
import '@tessera/ui/avatar.js';
import '@tessera/ui/badge.js';
import '@tessera/ui/breadcrumb.js';
import '@tessera/ui/pager.js';
import '@tessera/ui/panel.js';
import '@tessera/ui/tree.js';
import { base, table } from '@tessera/ui/styles.js';

const rows = [
  ['115/03/12', '115 年度資通安全教育訓練', '全府', '1,284'],
  ['115/03/11', '第二季公務車輛調度原則修正', '機關及所屬', '417'],
  ['115/03/20', '清明連假公文收發時間', '本機關', '—'],
];

class GalleryTable extends LitElement {
  static styles = [base, table, css``];
  render() {
    return html`<div class="table-scroll"><table class="table stacks">
      <caption>公告</caption>
      <thead><tr><th scope="col" aria-sort="descending">發布日期</th><th scope="col">標題</th><th scope="col">範圍</th><th scope="col" class="r">閱讀</th></tr></thead>
      <tbody>${rows.map((row, index) => html`<tr class=${index === 0 ? 'selected' : ''}><td class="num">${row[0]}</td><td>${row[1]}</td><td>${row[2]}</td><td class="r" data-label="閱讀">${row[3]}</td></tr>`)}</tbody>
    </table></div>`;
  }
}
customElements.define('gallery-table', GalleryTable);

const nodes = [
  {
    id: 'city',
    label: '示範市政府',
    icon: 'building-bank',
    children: [
      {
        id: 'it',
        label: '資訊處',
        icon: 'building',
        meta: '86 人',
        children: [
          { id: 'app', label: '應用系統科' },
          { id: 'net', label: '網路科' },
          { id: 'sec', label: '資通安全科' },
        ],
      },
      { id: 'sec-dept', label: '秘書處', icon: 'building', hasChildren: true },
    ],
  },
];

export const data = {
  title: '表格、樹與分頁',
  content: () => html`<div class="stack">
    <t-breadcrumb .items=${[{ label: '首頁', href: '#' }, { label: '管理', href: '#' }, { label: '機關組織' }]}></t-breadcrumb>
    <t-panel heading="公告" subline="共 128 則" flush>
      <gallery-table></gallery-table>
      <t-pager .count=${20} has-next .total=${{ value: 128, atLeast: false }} .sizes=${[20, 50]}></t-pager>
    </t-panel>
    <div class="two">
      <t-tree id="tree" label="機關組織" .nodes=${nodes} .expanded=${new Set(['city', 'it'])} selected="it"></t-tree>
      <t-tree label="機關單位" checkable highlight="科" .nodes=${nodes} .expanded=${new Set(['city', 'it'])} .checked=${new Set(['app', 'net'])}></t-tree>
    </div>
    <div class="row"><t-avatar name="林昱翔"></t-avatar><span>林昱翔</span><t-avatar size="small" name="許哲維"></t-avatar><span>許哲維</span></div>
  </div>`,
};
