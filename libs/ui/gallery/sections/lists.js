import { html } from 'lit';
import '@tessera/ui/choice-lists.js';
import '@tessera/ui/order-list.js';

const applications = [
  { id: 'documents', label: '公文系統', icon: 'file-text' },
  { id: 'attendance', label: '差勤系統', icon: 'clock' },
  { id: 'mail', label: '公務信箱', icon: 'mail', note: '已隱藏' },
  { id: 'users', label: '通訊錄', icon: 'users' },
];

export const lists = {
  title: '順序與選擇',
  content: () => html`
    <t-order-list label="應用程式順序" removable .items=${applications}></t-order-list>
    <t-choice-lists .items=${applications} .chosen=${['documents', 'mail']} most="3"></t-choice-lists>`,
};
