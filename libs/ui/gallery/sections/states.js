import { html } from 'lit';
import '@tessera/ui/badge.js';
import '@tessera/ui/callout.js';
import '@tessera/ui/empty.js';
import '@tessera/ui/error-state.js';
import '@tessera/ui/figure.js';
import '@tessera/ui/skeleton.js';
import '@tessera/ui/tabs.js';

const tabs = [
  { value: 'current', label: '已發布', count: 12 },
  { value: 'due', label: '排程中', count: 2 },
  { value: 'draft', label: '未發布' },
  { value: 'all', label: '全部' },
];

export const states = {
  title: '頁籤、徽章與狀態',
  content: () => html`<div class="stack">
    <t-tabs id="tabs" label="公告" .tabs=${tabs} value="current"><span>內容</span></t-tabs>
    <div class="row">
      <t-badge variant="success" icon="check">已核准</t-badge><t-badge variant="warning" icon="hourglass">審核中</t-badge>
      <t-badge variant="danger" icon="x">已駁回</t-badge><t-badge variant="info" icon="user-check">代理中</t-badge><t-badge>草稿</t-badge>
      <t-badge variant="line">繼承</t-badge><t-badge variant="must">必讀</t-badge><t-badge variant="new">新</t-badge>
      <t-badge variant="count">8</t-badge><t-badge variant="count" accent>12</t-badge>
    </div>
    <t-callout>新版本已備妥，重新整理後生效。<a href="#x">重新整理</a></t-callout>
    <t-callout variant="warning">您是本機關唯一的管理者，停用帳號前請先指定接任者。</t-callout>
    <t-callout variant="danger" heading="這個時段已被借用。">最近可借：13:30–15:00、16:00–17:30。</t-callout>
    <t-callout variant="success">備用信箱已驗證。</t-callout>
    <div class="row"><t-figure label="待簽公文" .value=${1284} unit="件" note="2 件逾期" late></t-figure><t-figure label="待審核" .value=${0}></t-figure></div>
    <div class="two">
      <t-empty icon="calendar-off" heading="還沒有借用紀錄" note="借用場地或公務車後會列在這裡。"></t-empty>
      <t-error-state heading="暫時連不上信箱" note="上次成功 09:40" number="T-1305"></t-error-state>
    </div>
    <t-skeleton></t-skeleton>
  </div>`,
};
