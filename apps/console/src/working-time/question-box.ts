import '@tessera/ui/button';
import '@tessera/ui/callout';
import '@tessera/ui/date-field';
import { formatDate } from '@tessera/ui/dates';
import { element, TesseraElement } from '@tessera/ui/element';
import '@tessera/ui/radio-group';
import { base } from '@tessera/ui/styles';
import '@tessera/ui/text-field';
import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { FieldProblems } from '../frame/field-problems.js';
import { problemCallout } from '../frame/problem-callout.js';
import { dayText } from './day-kinds.js';
import { t } from './texts.js';
import { type Question, type QuestionAnswer, workingTime } from './working-time.api.js';

type Mode = 'add' | 'between';
const mostDays = 366;

/** Which day is n working days away, and how many lie between two days. */
@element('console-working-day-question')
export class WorkingDayQuestion extends TesseraElement {
  static override styles = [base, css`form { display: grid; gap: 12px; } t-button { justify-self: start; }`];

  /** `YYYY-MM-DD`, where the question starts from. */
  @property() today = '';
  /** Code of the agency whose calendar is asked; empty for the own one. */
  @property() agency = '';
  @state() private mode: Mode = 'add';
  @state() private from = '';
  @state() private to = '';
  @state() private days = '5';
  @state() private busy = false;
  @state() private answered: (QuestionAnswer & { question: Question }) | undefined;
  @state() private problems: FieldProblems | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('today') && !this.from) this.from = this.to = this.today;
    if (changed.has('agency')) this.answered = undefined;
  }

  private question(): Question | undefined {
    const { from, to, agency } = this;
    if (this.mode === 'between') return from && to ? { from, to, agency } : undefined;
    const add = Number(this.days.normalize('NFKC'));
    return from && Number.isInteger(add) && Math.abs(add) <= mostDays && this.days.trim()
      ? { from, add, agency }
      : undefined;
  }

  private readonly ask = async (event: Event): Promise<void> => {
    event.preventDefault();
    const question = this.question();
    if (!question) return;
    this.busy = true;
    this.problems = undefined;
    try {
      this.answered = { ...(await workingTime.question(question)), question };
    } catch (error) {
      this.answered = undefined;
      this.problems = new FieldProblems(error, ['from', 'to', 'add']);
    } finally {
      this.busy = false;
    }
  };

  private answerText({ result, workingDays, question }: QuestionAnswer & { question: Question }): string {
    if (result !== undefined) {
      const count = Math.abs(question.add ?? 0);
      return t((question.add ?? 0) < 0 ? 'question.back' : 'question.ahead', {
        count,
        date: formatDate(result, 'long'),
      });
    }
    const count = Math.abs(workingDays ?? 0);
    return t('question.between-answer', { count, to: formatDate(question.to ?? '', 'long') });
  }

  private renderAnswer(): TemplateResult | typeof nothing {
    if (this.problems) return problemCallout(this.problems);
    if (!this.answered) return nothing;
    const { day } = this.answered;
    return html`<t-callout variant="info" heading=${this.answerText(this.answered)}>${t('question.day', { date: formatDate(day.date, 'long'), kind: dayText(day) })}</t-callout>`;
  }

  protected override render(): TemplateResult {
    const value = (event: Event): string => (event.target as HTMLInputElement).value;
    const possible = this.question() !== undefined;
    return html`<form novalidate @submit=${this.ask}>
      <t-radio-group size="small" label=${t('question.mode')} hide-label .value=${this.mode}
        .options=${(['add', 'between'] as const).map((mode) => ({ value: mode, label: t(`question.${mode}`) }))} @change=${(
          event: Event,
        ) => {
          this.mode = value(event) === 'between' ? 'between' : 'add';
          this.answered = undefined;
        }}></t-radio-group>
      <t-date-field name="from" label=${t('question.from')} .value=${this.from} error=${this.problems?.of('from') ?? ''} @change=${(
        event: Event,
      ) => {
        this.from = value(event);
      }}></t-date-field>
      ${
        this.mode === 'between'
          ? html`<t-date-field name="to" label=${t('question.to')} .value=${this.to} error=${this.problems?.of('to') ?? ''} @change=${(
              event: Event,
            ) => {
              this.to = value(event);
            }}></t-date-field>`
          : html`<t-text-field name="add" label=${t('question.days')} help=${t('question.days-help', { max: mostDays })} inputmode="numeric" autocomplete="off" .value=${this.days}
              error=${possible || !this.from ? '' : t('question.days-wrong', { max: mostDays })} @input=${(
                event: Event,
              ) => {
                this.days = value(event);
              }}></t-text-field>`
      }
      <t-button type="submit" ?loading=${this.busy} ?disabled=${!possible}>${t('question.ask')}</t-button>
      <div role="status">${this.renderAnswer()}</div>
    </form>`;
  }
}
