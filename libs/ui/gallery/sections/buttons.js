import { html } from 'lit';
import '@tessera/ui/button.js';
import '@tessera/ui/icon-button.js';
import '@tessera/ui/menu.js';

const actions = [
  { value: 'copy', label: '複製', icon: 'copy' },
  { value: 'edit', label: '編輯', icon: 'edit' },
  { value: 'move', label: '移動', icon: 'arrows-move', disabled: true },
  { value: 'delete', label: '刪除', icon: 'trash', danger: true, separated: true },
];

export const buttons = {
  title: '按鈕與選單',
  content: () => html`
    <div class="row">
      <t-button variant="primary">送出申請</t-button>
      <t-button>儲存草稿</t-button>
      <t-button variant="quiet">取消</t-button>
      <t-button variant="danger" icon="x">駁回</t-button>
      <t-button variant="danger-line" icon="trash">移除</t-button>
      <t-button disabled>送出申請</t-button>
    </div>
    <div class="row">
      <t-button variant="primary" icon="plus">新增</t-button>
      <t-button icon="download">匯出</t-button>
      <t-button variant="primary" loading>送出中</t-button>
      <t-button size="small" icon="check">核准</t-button>
      <t-icon-button icon="refresh" label="重新整理" variant="line" size="medium"></t-icon-button>
      <t-icon-button icon="star" label="我的最愛" pressed="true" filled></t-icon-button>
      <t-button href="#x" variant="plain">連結</t-button>
    </div>
    <div class="row">
      <t-menu id="menu" label="更多動作" .items=${actions}></t-menu>
      <t-menu text="排序" variant="default" size="medium" align="start" .items=${[
        { value: 'new', label: '最新在前', checked: true },
        { value: 'old', label: '最舊在前', checked: false },
      ]}></t-menu>
    </div>`,
};
