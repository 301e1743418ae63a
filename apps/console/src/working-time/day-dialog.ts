import { formatDate } from '@tessera/ui/dates';
import { element } from '@tessera/ui/element';
import '@tessera/ui/radio-group';
import '@tessera/ui/text-field';
import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { ActDialog } from '../frame/act-dialog.js';
import { dayText } from './day-kinds.js';
import { t } from './texts.js';
import { type OfficeDay, workingTime } from './working-time.api.js';

/** Makes one day a working day or a day off, for the whole government. */
@element('console-office-day-dialog')
export class OfficeDayDialog extends ActDialog<OfficeDay> {
  protected override readonly fields = ['working', 'remark'];
  protected override size = 'small' as const;
  @state() private day: OfficeDay | undefined;
  @state() private working = true;
  @state() private remark = '';

  ask(day: OfficeDay): Promise<OfficeDay | null> {
    this.day = day;
    this.working = day.working;
    this.remark = day.kind === 'closure' ? '' : day.remark;
    return this.start();
  }

  protected heading(): string {
    return this.day ? formatDate(this.day.date, 'long') : '';
  }

  protected override subline(): string {
    return this.day ? t('day.now', { kind: dayText(this.day) }) : '';
  }

  protected verb(): string {
    return t('save');
  }

  protected act(): Promise<OfficeDay> {
    if (!this.day) throw new Error('ask() first');
    return workingTime.setDay(this.day.date, { working: this.working, remark: this.remark });
  }

  protected body(): TemplateResult {
    return html`
      ${this.day?.kind === 'closure' ? html`<t-callout variant="warning">${t('day.closed')}</t-callout>` : nothing}
      <t-radio-group name="working" label=${t('day.is')} .value=${String(this.working)} error=${this.error('working')}
        .options=${[{ value: 'true', label: t('day.working') }, { value: 'false', label: t('day.off') }]} @change=${(
          event: Event,
        ) => {
          this.working = (event.target as HTMLInputElement).value === 'true';
        }}></t-radio-group>
      <t-text-field name="remark" label=${t('day.remark')} optional maxlength="200" help=${t('day.remark-help')} .value=${this.remark} error=${this.error('remark')}
        @input=${(event: Event) => {
          this.remark = (event.target as HTMLInputElement).value;
        }}></t-text-field>`;
  }
}
