import { html } from 'lit';
import '@tessera/ui/date-field.js';
import '@tessera/ui/time-field.js';

export const dates = {
  title: '民國日期與時間',
  content: () => html`<div class="two">
    <t-date-field id="date" label="借用日期" name="day" value="2026-03-20" help="可輸入 1150320、115/3/20 或 2026-03-20。"></t-date-field>
    <t-date-field id="birthday" label="出生日期" max="2026-12-31"></t-date-field>
    <t-time-field id="time" label="開始" name="start" min="08:00" max="18:00" value="09:30"></t-time-field>
  </div>`,
};
