import type { SignInRecord } from '@tessera/contracts';
import '@tessera/ui/badge';
import '@tessera/ui/button';
import '@tessera/ui/date-field';
import type { TDateField } from '@tessera/ui/date-field';
import { formatDateTime } from '@tessera/ui/dates';
import { element, TesseraElement } from '@tessera/ui/element';
import '@tessera/ui/empty';
import '@tessera/ui/error-state';
import '@tessera/ui/panel';
import '@tessera/ui/skeleton';
import { base, panel, table } from '@tessera/ui/styles';
import { describeProblem } from '@tessera/web-sdk';
import { css, html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { account, type SignInFilter } from './account.api.js';
import { deviceName } from './device-name.js';
import { t } from './texts.js';

/** Successful and failed sign-ins to my account, by days. */
@element('account-sign-in-records')
export class SignInRecordsPanel extends TesseraElement {
  static override styles = [
    base,
    panel,
    table,
    css`
      .filters t-date-field { flex: 0 1 14rem; min-width: 13rem; }
      .more { display: grid; justify-items: center; padding: 12px; }
      .state { padding: 0 16px 16px; }
    `,
  ];

  @state() private filter: SignInFilter = { from: '', to: '' };
  @state() private records: readonly SignInRecord[] | null = null;
  @state() private next: string | null = null;
  @state() private busy = false;
  @state() private failure: { text: string; number: string } | null = null;
  private turn = 0;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.load(null);
  }

  reload(): Promise<void> {
    return this.load(null);
  }

  /** The first page, or the one after `cursor`; an answer to an older question is thrown away. */
  private async load(cursor: string | null): Promise<void> {
    const turn = ++this.turn;
    this.busy = true;
    this.failure = null;
    try {
      const page = await account.signIns(this.filter, cursor);
      if (turn !== this.turn) return;
      this.records = cursor ? [...(this.records ?? []), ...page.items] : page.items;
      this.next = page.next;
    } catch (error) {
      if (turn === this.turn) this.failure = describeProblem(error);
    } finally {
      if (turn === this.turn) this.busy = false;
    }
  }

  private readonly filtered = (event: Event): void => {
    const field = event.target as TDateField & { name: keyof SignInFilter };
    if (field.fault || this.filter[field.name] === field.value) return;
    this.filter = { ...this.filter, [field.name]: field.value };
    void this.load(null);
  };

  private renderRecord({ at, method, address, agent, action, result }: SignInRecord): TemplateResult {
    const good = result === 'succeeded';
    const waiting = result === 'second-factor-required';
    const known = method === 'password' || method === 'session';
    return html`<tr>
      <td class="num">${formatDateTime(at)}</td>
      <td data-label=${t('records.action')}>${t(`action.${action}`)}</td>
      <td data-label=${t('records.method')}>${known ? t(`method.${method}`) : method}</td>
      <td data-label=${t('records.address')} class="num">${address}</td>
      <td data-label=${t('records.browser')}>${deviceName(agent) || '—'}</td>
      <td>
        <t-badge variant=${good ? 'success' : waiting ? 'neutral' : 'danger'} icon=${good ? 'check' : waiting ? 'hourglass' : 'x'}
          >${t(`result.${result}`)}</t-badge>
      </td>
    </tr>`;
  }

  private renderTable(records: readonly SignInRecord[]): TemplateResult {
    if (records.length === 0)
      return html`<div class="state"><t-empty icon="history" heading=${t('records.none')}></t-empty></div>`;
    return html`<div class="table-scroll">
        <table class="table stacks">
          <caption>${t('records.title')}</caption>
          <thead>
            <tr>
              <th>${t('records.time')}</th><th>${t('records.action')}</th><th>${t('records.method')}</th>
              <th>${t('records.address')}</th><th>${t('records.browser')}</th><th>${t('records.result')}</th>
            </tr>
          </thead>
          <tbody>${records.map((record) => this.renderRecord(record))}</tbody>
        </table>
      </div>
      ${this.next ? html`<div class="more"><t-button ?loading=${this.busy} @click=${() => this.load(this.next)}>${t('records.more')}</t-button></div>` : nothing}`;
  }

  private renderBody(): TemplateResult {
    if (this.failure)
      return html`<div class="state"><t-error-state heading=${this.failure.text} number=${this.failure.number} @t-retry=${() => this.load(null)}></t-error-state></div>`;
    return this.records
      ? this.renderTable(this.records)
      : html`<div class="state"><t-skeleton lines="4"></t-skeleton></div>`;
  }

  protected override render(): TemplateResult {
    return html`<t-panel heading=${t('records.title')} icon="history" flush>
      <div class="filters">
        <t-date-field name="from" label=${t('records.from')} max=${this.filter.to} @change=${this.filtered}></t-date-field>
        <t-date-field name="to" label=${t('records.to')} min=${this.filter.from} @change=${this.filtered}></t-date-field>
      </div>
      ${this.renderBody()}
    </t-panel>`;
  }
}
