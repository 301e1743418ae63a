import '@tessera/ui/badge';
import '@tessera/ui/button';
import '@tessera/ui/callout';
import '@tessera/ui/empty';
import '@tessera/ui/error-state';
import '@tessera/ui/skeleton';
import { base } from '@tessera/ui/styles/base';
import { panel } from '@tessera/ui/styles/panel';
import { table } from '@tessera/ui/styles/table';
import { describeProblem, LatestRead, PageElement, session, toast } from '@tessera/web-sdk';
import { css, html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { hoursText } from '../booking-time.js';
import { pageHead, pageHeadStyles, sections } from '../page-head.js';
import { type BookingDetail, checkIns, type SpotCheckItem } from './check-in.api.js';
import './check-in-button.js';
import { t } from './texts.js';

/** A keeper's round: today's approved bookings, and whether anybody was there. */
export default class SpotChecksPage extends PageElement {
  static override styles = [
    base,
    panel,
    table,
    pageHeadStyles,
    css`
      .about { padding: 12px 16px; color: var(--t-text-muted); }
      .state { padding: 16px; }
      t-callout { margin: 0 16px 12px; }
      .notes { display: flex; gap: 8px; justify-content: flex-end; }
      .more { display: flex; justify-content: center; padding: 12px; }
      @media (max-width: 599.98px) { .note { flex: 1 0 100%; } .notes { justify-content: start; } }
    `,
  ];

  @state() private items: readonly SpotCheckItem[] | undefined;
  /** Of which booking something is being noted. */
  @state() private noting = '';
  @state() private failure = '';
  private next: string | null = null;
  private readonly reading = new LatestRead(this, true);

  override connectedCallback(): void {
    super.connectedCallback();
    this.read();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.reading.abort();
  }

  protected override pageTitle(): string {
    return t('spot.title');
  }

  private readonly read = (): void => {
    void this.reading.run(
      ({ signal }) => checkIns.today(undefined, signal),
      (page) => {
        this.items = page.items;
        this.next = page.next;
      },
    );
  };

  private readonly readMore = (): void => {
    const before = this.items ?? [];
    void this.reading.run(
      ({ signal }) => checkIns.today(this.next ?? undefined, signal),
      (page) => {
        this.items = [...before, ...page.items];
        this.next = page.next;
      },
    );
  };

  private async note({ id }: SpotCheckItem, seen: boolean): Promise<void> {
    if (this.noting) return;
    this.noting = id;
    this.failure = '';
    try {
      this.take(await checkIns.attendance(id, seen));
      toast({ kind: 'success', text: t('spot.done') });
    } catch (error) {
      this.failure = describeProblem(error).text;
    }
    this.noting = '';
  }

  /** What became of a row; the rows around it stay where they are. */
  private take({ id, checkedInAt, attendance }: BookingDetail): void {
    this.items = this.items?.map((item) =>
      item.id === id ? { ...item, checkedInAt, attendance, attendanceBy: attendance && session().person.name } : item,
    );
  }

  private readonly checkedIn = async ({ detail }: CustomEvent<BookingDetail>): Promise<void> => {
    this.take(detail);
    await this.updateComplete;
    // the button pressed is gone
    this.renderRoot.querySelector<HTMLElement>(`a[data-booking="${detail.id}"]`)?.focus();
  };

  private renderCheckIn({ checkIn, checkedInAt, open, id }: SpotCheckItem): TemplateResult {
    if (!checkIn) return html`<span class="muted">${t('spot.not-asked')}</span>`;
    if (checkedInAt) return html`<t-badge variant="success" icon="check">${t('spot.checked-in')}</t-badge>`;
    return html`<t-badge icon="clock">${t('spot.not-yet')}</t-badge>
      ${open ? html`<booking-check-in-button small booking-id=${id} @booking-changed=${this.checkedIn}></booking-check-in-button>` : nothing}`;
  }

  private renderAttendance({ attendance, attendanceBy }: SpotCheckItem): TemplateResult | string {
    if (!attendance) return '–';
    const [variant, icon] =
      attendance === 'seen' ? (['success', 'check'] as const) : (['warning', 'alert-triangle'] as const);
    return html`<t-badge variant=${variant} icon=${icon}>${t(`spot.${attendance}`)}</t-badge><small>${t('spot.by', { name: attendanceBy ?? '' })}</small>`;
  }

  private renderAct(item: SpotCheckItem, seen: boolean): TemplateResult {
    const act = t(seen ? 'spot.see' : 'spot.miss');
    const label = t('spot.for', { act, resource: item.resource.name, time: hoursText(item.time) });
    const chosen = item.attendance === (seen ? 'seen' : 'not-seen');
    return html`<t-button size="small" pressed=${chosen ? 'true' : 'false'} ?loading=${this.noting === item.id && !chosen} label=${label} @click=${() => this.note(item, seen)}>${act}</t-button>`;
  }

  private renderRow(item: SpotCheckItem): TemplateResult {
    const { id, number, time, resource, applicant, purpose } = item;
    const phone = [applicant.phone, applicant.extension].filter((part) => part !== '').join('#');
    return html`<tr>
      <th scope="row" class="num"><a data-booking=${id} href="/booking/bookings/${id}">${hoursText(time)}</a><small>${number}</small></th>
      <td>${resource.name}<small>${resource.site}</small></td>
      <td>${applicant.name}<small class="num">${applicant.unit}\u3000${phone}</small></td>
      <td>${purpose}</td>
      <td data-label=${t('spot.check-in')}>${this.renderCheckIn(item)}</td>
      <td data-label=${t('spot.attendance')}>${this.renderAttendance(item)}</td>
      <td class="note">${item.begun ? html`<div class="notes">${this.renderAct(item, true)}${this.renderAct(item, false)}</div>` : nothing}</td>
    </tr>`;
  }

  private renderList(): TemplateResult {
    const { error } = this.reading;
    if (error) {
      const { text, number } = describeProblem(error);
      return html`<t-error-state class="state" heading=${text} number=${number} @t-retry=${this.read}></t-error-state>`;
    }
    if (!this.items) return html`<t-skeleton class="state" lines="6"></t-skeleton>`;
    if (this.items.length === 0)
      return html`<t-empty icon="calendar-event" heading=${t('spot.empty')} note=${t('spot.empty.note')}></t-empty>`;
    const heads = ['time', 'resource', 'applicant', 'purpose', 'check-in', 'attendance', 'note'] as const;
    return html`<div class="table-scroll"><table class="table stacks"><caption>${t('spot.title')}</caption>
      <thead><tr>${heads.map((head) => html`<th scope="col">${t(`spot.${head}`)}</th>`)}</tr></thead>
      <tbody>${repeat(
        this.items,
        ({ id }) => id,
        (item) => this.renderRow(item),
      )}</tbody></table></div>
      ${this.next ? html`<div class="more"><t-button ?loading=${this.reading.loading} @click=${this.readMore}>${t('spot.more')}</t-button></div>` : nothing}`;
  }

  protected override render(): TemplateResult {
    return html`${pageHead(t('spot.title'))}<section class="panel flush">${sections('checks')}<p class="about">${t('spot.about')}</p>
      ${this.failure ? html`<t-callout variant="danger" alert>${this.failure}</t-callout>` : nothing}${this.renderList()}</section>`;
  }
}
