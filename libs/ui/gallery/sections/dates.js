import { html } from 'lit';
import '@tessera/ui/date-field.js';

export const dates = {
  title: '民國日期',
  content: () => html`<div class="two">
    <t-date-field id="date" label="借用日期" name="day" value="2026-03-20" help="可輸入 1150320、115/3/20 或 2026-03-20。"></t-date-field>
    <t-date-field id="birthday" label="出生日期" max="2026-12-31"></t-date-field>
  </div>`,
};
