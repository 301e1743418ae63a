import { html } from 'lit';
import '@tessera/ui/checkbox.js';
import '@tessera/ui/radio-group.js';
import '@tessera/ui/switch.js';

export const choices = {
  title: '選擇',
  content: () => html`
    <div class="row">
      <t-checkbox label="已選取" checked></t-checkbox>
      <t-checkbox label="未選取"></t-checkbox>
      <t-checkbox label="部分" indeterminate></t-checkbox>
      <t-checkbox label="不可選" disabled></t-checkbox>
      <t-switch label="啟用" checked></t-switch>
      <t-switch label="停用"></t-switch>
      <t-switch label="由上級鎖定" checked locked></t-switch>
    </div>
    <div class="row">
      <t-radio-group label="檢視" hide-label value="week" .options=${[
        { value: 'week', label: '週' },
        { value: 'month', label: '月' },
        { value: 'list', label: '清單' },
      ]}></t-radio-group>
    </div>
    <t-radio-group look="list" label="司機" value="self" .options=${[
      { value: 'self', label: '自行駕駛' },
      { value: 'driver', label: '需要司機', note: '送出後由管理單位指派' },
    ]}></t-radio-group>`,
};
