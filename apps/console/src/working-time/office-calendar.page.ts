import '@tessera/ui/button';
import '@tessera/ui/callout';
import { yearText } from '@tessera/ui/dates';
import { dayOf } from '@tessera/ui/days';
import '@tessera/ui/icon-button';
import { base, panel } from '@tessera/ui/styles';
import { can, confirm, describeProblem, PageElement, setQuery, toast } from '@tessera/web-sdk';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { query } from 'lit/decorators.js';
import '../frame/agency-field.js';
import { agencyByCode } from '../frame/agencies.api.js';
import { Loading } from '../frame/loading.js';
import { pageHead, pageHeadStyles } from '../frame/page-head.js';
import { roomStyles } from '../frame/room.styles.js';
import './closure-dialog.js';
import type { ClosureDialog } from './closure-dialog.js';
import { closureList } from './closure-list.js';
import './day-dialog.js';
import type { OfficeDayDialog } from './day-dialog.js';
import { dayText } from './day-kinds.js';
import './import-dialog.js';
import type { OfficeImportDialog } from './import-dialog.js';
import { officeCalendarStyles } from './office-calendar.styles.js';
import './office-year.js';
import './question-box.js';
import { t } from './texts.js';
import { type Closure, type OfficeDay, workingTime } from './working-time.api.js';

const firstYear = 1990;
const lastYear = 2199;

/** Working days and days off of a year, as they hold for an agency. */
export default class OfficeCalendarPage extends PageElement {
  static override styles = [base, panel, pageHeadStyles, roomStyles, officeCalendarStyles];

  @query('console-office-day-dialog') private dayDialog!: OfficeDayDialog;
  @query('console-office-import') private importDialog!: OfficeImportDialog;
  @query('console-closure-dialog') private closureDialog!: ClosureDialog;
  private readonly days = new Loading(this, () => workingTime.year(this.year, this.agency));
  private readonly closures = new Loading(this, () => workingTime.closures());
  private readonly agencyName = new Loading(this, async () => (await agencyByCode(this.agency)).name);
  private shown = '';

  override connectedCallback(): void {
    super.connectedCallback();
    void this.closures.load();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const shown = `${this.year} ${this.agency}`;
    if (!changed.has('query') || shown === this.shown) return;
    const sameAgency = this.shown.endsWith(` ${this.agency}`);
    this.shown = shown;
    this.days.set(undefined);
    void this.days.load();
    if (sameAgency) return;
    this.agencyName.set(undefined);
    if (this.agency) void this.agencyName.load();
  }

  protected pageTitle(): string {
    return t('title');
  }

  private get today(): string {
    return dayOf(new Date());
  }
  private get year(): number {
    const year = Number(this.query.get('year'));
    return Number.isInteger(year) && year >= firstYear && year <= lastYear ? year : Number(this.today.slice(0, 4));
  }
  private get agency(): string {
    return this.query.get('agency') ?? '';
  }

  private readonly again = (): void => {
    void this.days.load({ background: true });
    void this.closures.load({ background: true });
  };

  private readonly edit = async ({ detail: { day } }: CustomEvent<{ day: OfficeDay }>): Promise<void> => {
    if (!can('update', 'OfficeDay')) return;
    const changed = await this.dayDialog.ask(day);
    if (!changed) return;
    this.again();
    const undo = async (): Promise<void> => {
      await workingTime
        .setDay(day.date, day)
        .catch((error: unknown) => toast({ kind: 'danger', text: describeProblem(error).text }));
      this.again();
    };
    const action = day.kind === 'closure' ? {} : { action: { label: t('undo'), run: () => void undo() } };
    toast({ kind: 'success', text: t('day.saved', { kind: dayText(changed) }), ...action });
  };

  private readonly import = async (): Promise<void> => {
    const done = await this.importDialog.ask();
    if (!done) return;
    this.again();
    toast({ kind: 'success', text: t('import.done', { count: done.imported, changed: done.changed }) });
    if (done.years[0] && !done.years.includes(String(this.year))) setQuery({ year: done.years[0] });
  };

  private readonly declare = async (): Promise<void> => {
    const closure = await this.closureDialog.ask(this.today);
    if (!closure) return;
    this.again();
    toast({ kind: 'success', text: t('declare.done', { who: closure.agency?.name ?? t('scope.all') }) });
  };

  private readonly withdraw = async (closure: Closure): Promise<void> => {
    const who = closure.agency?.name ?? t('scope.all');
    const agreed = await confirm({
      title: t('withdraw.title', { who, reason: closure.reason }),
      text: t('withdraw.text'),
      action: t('withdraw'),
      danger: true,
    });
    if (!agreed) return;
    try {
      await workingTime.withdraw(closure.id);
      toast({ kind: 'success', text: t('withdraw.done', { who }) });
    } catch (error) {
      toast({ kind: 'danger', text: describeProblem(error).text });
    }
    this.again();
  };

  private renderYearSwitch(): TemplateResult {
    const { year } = this;
    const to = (other: number) => setQuery({ year: other });
    return html`<div class="year">
      <t-icon-button variant="line" icon="chevron-left" label=${t('year.previous')} ?disabled=${year <= firstYear} @click=${() => to(year - 1)}></t-icon-button>
      <h2 aria-live="polite" class="num">${t('year', { roc: yearText(year, 'roc') })} <span class="muted">${String(year)}</span></h2>
      <t-icon-button variant="line" icon="chevron-right" label=${t('year.next')} ?disabled=${year >= lastYear} @click=${() => to(year + 1)}></t-icon-button>
      <t-button @click=${() => setQuery({ year: null })}>${t('year.this')}</t-button>
    </div>`;
  }

  private renderYear(days: readonly OfficeDay[]): TemplateResult {
    const working = days.filter((day) => day.working).length;
    const official = days.some(({ kind }) => kind === 'holiday' || kind === 'make-up');
    return html`<p class="muted xs num summary" role="status">${t('year.summary', { working, off: days.length - working })}</p>
      ${official ? nothing : html`<t-callout class="missing" variant="info">${t('year.missing')}</t-callout>`}
      <console-office-year .year=${this.year} .days=${days} today=${this.today} @t-day=${this.edit}></console-office-year>`;
  }

  protected override render(): TemplateResult {
    const mayChange = can('update', 'OfficeDay');
    const acts = mayChange
      ? html`<t-button icon="upload" @click=${this.import}>${t('import')}</t-button>
          <t-button variant="primary" icon="calendar-off" @click=${this.declare}>${t('declare')}</t-button>`
      : nothing;
    return html`${pageHead(t('title'), { acts })}
      <div class="split chosen">
        <section class="panel" aria-label=${t('title')}>
          <div class="filters">${this.renderYearSwitch()}
            <console-agency-field inline clearable without-units label=${t('agency')} placeholder=${t('agency.own')} .value=${this.agency} agency-name=${this.agencyName.value ?? ''}
              @change=${(event: Event) => setQuery({ agency: (event.target as HTMLInputElement).value })}></console-agency-field></div>
          ${this.days.render((days) => this.renderYear(days), { lines: 12 })}
        </section>
        <div class="panels">
          <section class="panel" aria-labelledby="question"><div class="panel-head"><h2 id="question">${t('question')}</h2></div>
            <div class="panel-body"><console-working-day-question today=${this.today} agency=${this.agency}></console-working-day-question></div></section>
          <section class="panel" aria-labelledby="closures"><div class="panel-head"><h2 id="closures">${t('closures')}</h2></div>
            ${this.closures.render((closures) => closureList(closures, mayChange ? this.withdraw : undefined), { lines: 3 })}</section>
        </div>
      </div>
      <console-office-day-dialog></console-office-day-dialog><console-office-import></console-office-import><console-closure-dialog></console-closure-dialog>`;
  }
}
