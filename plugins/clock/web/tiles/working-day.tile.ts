import '@tessera/ui/badge';
import { formatDate } from '@tessera/ui/dates';
import { base } from '@tessera/ui/styles/base';
import { TileElement } from '@tessera/web-sdk';
import { css, html, nothing, type TemplateResult } from 'lit';
import type { WorkingDayData } from '../../server/working-day/working-day.tile.js';
import { t } from '../texts.js';

type Day = WorkingDayData['today'];

/** Whether my agency works today, and what comes next. */
export default class WorkingDay extends TileElement<WorkingDayData> {
  static override styles = [
    base,
    css`
      .today { display: flex; flex-wrap: wrap; align-items: baseline; gap: 4px 10px; padding-bottom: 10px; }
      .today strong { font-size: var(--t-text-2xl); line-height: var(--t-leading-tight); }
      .off strong { color: var(--t-holiday); }
      .remark { width: 100%; color: var(--t-text-muted); font-size: var(--t-text-xs); }
      dl { display: grid; }
      dl > div { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 12px; padding: 8px 0; border-top: 1px solid var(--t-border); }
      dt { color: var(--t-text-muted); }
      dd { text-align: end; }
      dd small { display: block; font-size: var(--t-text-xs); color: var(--t-text-muted); }
    `,
  ];

  private renderToday({ date, kind, part, working, remark }: Day): TemplateResult {
    return html`<div class="today ${working ? '' : 'off'}">
      <strong>${t(working ? 'working-day.working' : 'working-day.off')}</strong>
      <span class="num muted">${formatDate(date, 'long')}</span>
      ${kind === 'make-up' || kind === 'closure' ? html`<t-badge variant="warning" icon="alert-triangle">${t(part ? `working-day.closed-${part}` : `working-day.${kind}`)}</t-badge>` : nothing}
      ${remark ? html`<span class="remark">${remark}</span>` : nothing}
    </div>`;
  }

  private renderLine(label: string, date: string, remark = ''): TemplateResult {
    return html`<div><dt>${label}</dt><dd class="num">${formatDate(date, 'day')}${remark ? html`<small>${remark}</small>` : nothing}</dd></div>`;
  }

  protected override renderContent({ today, nextWorkingDay, nextHoliday, makeUpDays }: WorkingDayData): TemplateResult {
    return html`${this.renderToday(today)}
      <dl>
        ${this.renderLine(t('working-day.next'), nextWorkingDay)}
        ${nextHoliday ? this.renderLine(t('working-day.holiday'), nextHoliday.date, nextHoliday.remark) : nothing}
        ${makeUpDays.map(({ date, remark }) => this.renderLine(t('working-day.make-up'), date, remark))}
      </dl>`;
  }
}
