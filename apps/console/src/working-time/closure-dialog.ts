import '@tessera/ui/date-field';
import { formatDate } from '@tessera/ui/dates';
import { element } from '@tessera/ui/element';
import '@tessera/ui/radio-group';
import '@tessera/ui/text-field';
import { ApiProblem } from '@tessera/web-sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { ActDialog } from '../frame/act-dialog.js';
import '../frame/agency-field.js';
import { t } from './texts.js';
import { type Closure, type ClosurePart, closureParts, workingTime } from './working-time.api.js';

type Field = HTMLElement & { value: string; agencyName?: string };

/** Closes the government, or an agency with all below it, for a day or half of it: typhoon, power cut, election. */
@element('console-closure-dialog')
export class ClosureDialog extends ActDialog<Closure> {
  protected override readonly fields = ['date', 'part', 'agency', 'reason'];
  @state() private date = '';
  @state() private dayPart: ClosurePart = 'day';
  @state() private scope: 'all' | 'agency' = 'all';
  @state() private agency = '';
  @state() private agencyName = '';
  @state() private reason = '';

  ask(today: string): Promise<Closure | null> {
    this.date = today;
    this.dayPart = 'day';
    this.scope = 'all';
    this.agency = '';
    this.agencyName = '';
    this.reason = '';
    return this.start();
  }

  protected heading(): string {
    return t('declare.title');
  }

  protected verb(): string {
    return t('declare.verb');
  }

  protected override mayAct(): boolean {
    return this.scope === 'all' || this.agency !== '';
  }

  protected act(): Promise<Closure> {
    const { date, dayPart: part, scope, agency, reason } = this;
    return workingTime.declare({ date, part, agency: scope === 'all' ? null : agency, reason });
  }

  protected override explain(error: unknown): string | undefined {
    return error instanceof ApiProblem && error.slug === 'conflict'
      ? t('declare.twice', { date: formatDate(this.date, 'long') })
      : undefined;
  }

  protected body(): TemplateResult {
    const value = (event: Event): string => (event.target as Field).value;
    return html`
      <t-date-field name="date" label=${t('declare.date')} .value=${this.date} error=${this.error('date')} @change=${(
        event: Event,
      ) => {
        this.date = value(event);
      }}></t-date-field>
      <t-radio-group name="part" label=${t('declare.part')} .value=${this.dayPart} error=${this.error('part')}
        .options=${closureParts.map((part) => ({ value: part, label: t(`part.${part}`) }))} @change=${(
          event: Event,
        ) => {
          this.dayPart = closureParts.find((part) => part === value(event)) ?? 'day';
        }}></t-radio-group>
      <t-radio-group name="scope" label=${t('declare.scope')} .value=${this.scope}
        .options=${[{ value: 'all', label: t('scope.all') }, { value: 'agency', label: t('scope.agency') }]} @change=${(
          event: Event,
        ) => {
          this.scope = value(event) === 'agency' ? 'agency' : 'all';
        }}></t-radio-group>
      ${
        this.scope === 'agency'
          ? html`<console-agency-field name="agency" without-units label=${t('agency')} help=${t('declare.below')} .value=${this.agency} agency-name=${this.agencyName}
              error=${this.error('agency')} @change=${(event: Event) => {
                this.agency = value(event);
                this.agencyName = (event.target as Field).agencyName ?? '';
              }}></console-agency-field>`
          : nothing
      }
      <t-text-field name="reason" label=${t('declare.reason')} maxlength="200" placeholder=${t('declare.reason-example')} .value=${this.reason} error=${this.error('reason')}
        @input=${(event: Event) => {
          this.reason = value(event);
        }}></t-text-field>`;
  }
}
