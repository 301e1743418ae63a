import type { AskableRole, RoleRequest } from '@tessera/contracts';
import '@tessera/ui/badge';
import type { BadgeVariant } from '@tessera/ui/badge';
import '@tessera/ui/button';
import { formatDate, formatDateTime } from '@tessera/ui/dates';
import { element, TesseraElement } from '@tessera/ui/element';
import '@tessera/ui/error-state';
import '@tessera/ui/panel';
import '@tessera/ui/skeleton';
import { base, table } from '@tessera/ui/styles';
import { confirm, describeProblem, live, localized, toast } from '@tessera/web-sdk';
import { css, html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { roleRequests } from './role-requests.api.js';
import { t } from './texts.js';

const looks: Record<RoleRequest['state'], { variant: BadgeVariant; icon: string }> = {
  waiting: { variant: 'warning', icon: 'hourglass' },
  approved: { variant: 'success', icon: 'check' },
  refused: { variant: 'danger', icon: 'ban' },
  withdrawn: { variant: 'neutral', icon: 'arrow-left' },
};

/** Roles that I asked for or handed back, and what became of it. */
@element('account-role-requests')
export class RoleRequestsPanel extends TesseraElement {
  static override styles = [
    base,
    table,
    css`
      .lines { margin-inline: 16px; }
      .lines li { align-items: flex-start; padding-block: 10px; }
      .grow { display: grid; gap: 2px; }
      .note { overflow-wrap: anywhere; }
      p.empty, .more { padding: 12px 16px; }
    `,
  ];

  @state() private requests: readonly RoleRequest[] | null = null;
  @state() private next: string | null = null;
  @state() private failure: { text: string; number: string } | undefined;
  @state() private roles: readonly AskableRole[] | null = null;
  private quiet: (() => void)[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** Counts what was asked: an answer that another question has overtaken is not shown. */
  private turn = 0;

  override connectedCallback(): void {
    super.connectedCallback();
    // whoever decides tells the applicant: the same message says that the list is old
    this.quiet = [
      live.on('notifications', ({ jitter }) => this.loadLater(Math.random() * jitter)),
      live.on('resync', () => this.loadLater(0)),
    ];
    void this.load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const stop of this.quiet) stop();
    clearTimeout(this.timer);
    this.turn++;
  }

  private loadLater(delay: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.load({ background: true }), delay);
  }

  /** The first requests; in the background as many as are shown, and a failure changes nothing. */
  private async load({ background = false } = {}): Promise<void> {
    const turn = ++this.turn;
    if (!background) this.failure = undefined;
    const shown = background ? (this.requests?.length ?? 0) : 0;
    try {
      let { items, next } = await roleRequests.list(null, { background });
      while (next && items.length < shown) {
        const page = await roleRequests.list(next, { background });
        [items, next] = [[...items, ...page.items], page.next];
      }
      if (turn === this.turn) [this.requests, this.next, this.failure] = [items, next, undefined];
    } catch (error) {
      if (turn === this.turn && !background) this.failure = describeProblem(error);
    }
  }

  private async more(): Promise<void> {
    const turn = ++this.turn;
    const { items, next } = await roleRequests.list(this.next);
    if (turn !== this.turn) return;
    this.requests = [...(this.requests ?? []), ...items];
    this.next = next;
  }

  private async open(): Promise<void> {
    const [roles] = await Promise.all([roleRequests.askable(), import('./role-request-dialog.js')]);
    this.roles = roles;
  }

  /** A failure of `act` is said, and the list shows how things stand. */
  private async attempt(act: () => Promise<unknown>): Promise<void> {
    try {
      await act();
    } catch (error) {
      toast({ kind: 'warning', text: describeProblem(error).text });
      await this.load();
    }
  }

  private async withdraw(request: RoleRequest): Promise<void> {
    const { number } = request;
    const title = t('withdraw.title', { number });
    if (!(await confirm({ title, text: t('withdraw.note'), action: t('withdraw') }))) return;
    await roleRequests.withdraw(request);
    toast({ text: t('withdrawn', { number }) });
    await this.load();
  }

  private async done(requests: readonly RoleRequest[]): Promise<void> {
    this.roles = null;
    toast({
      text: t('sent', { count: requests.length, numbers: requests.map(({ number }) => number).join(', ') }),
    });
    await this.load();
  }

  private renderRequest(request: RoleRequest): TemplateResult {
    const { number, act, role, agency, until, state: now, askedAt, decidedAt, decidedBy, note } = request;
    const { variant, icon } = looks[now];
    const decided = decidedAt && decidedBy ? t('decided', { by: decidedBy, at: formatDateTime(decidedAt) }) : '';
    return html`<li>
      <span class="grow">
        <span>${t(`act.${act}`)}「${localized(role.name)}」 <span class="muted">${agency}${until ? `　${t('until', { date: formatDate(until) })}` : ''}</span></span>
        <span class="xs muted num">${[number, t('asked', { at: formatDateTime(askedAt) }), decided].filter(Boolean).join('　')}</span>
        ${note ? html`<span class="xs note">${note}</span>` : nothing}
      </span>
      <t-badge variant=${variant} icon=${icon}>${t(`state.${now}`)}</t-badge>
      ${now === 'waiting' ? html`<t-button size="small" variant="quiet" label="${t('withdraw')} ${number}" @click=${() => this.attempt(() => this.withdraw(request))}>${t('withdraw')}</t-button>` : nothing}
    </li>`;
  }

  private renderList(): TemplateResult {
    if (this.failure)
      return html`<t-error-state heading=${this.failure.text} number=${this.failure.number} @t-retry=${() => this.load()}></t-error-state>`;
    if (!this.requests) return html`<t-skeleton lines="2"></t-skeleton>`;
    if (this.requests.length === 0) return html`<p class="muted empty">${t('empty')}</p>`;
    return html`<ul class="lines">${this.requests.map((request) => this.renderRequest(request))}</ul>
      ${this.next ? html`<p class="more"><t-button size="small" @click=${() => this.attempt(() => this.more())}>${t('more')}</t-button></p>` : nothing}`;
  }

  protected override render(): TemplateResult {
    return html`<t-panel heading=${t('title')} icon="shield-check" flush>
        <t-button slot="actions" size="small" @click=${() => this.attempt(() => this.open())}>${t('ask')}</t-button>
        ${this.renderList()}
      </t-panel>
      ${
        this.roles
          ? html`<account-role-request-dialog .roles=${this.roles} @t-close=${() => {
              this.roles = null;
            }} @t-done=${(event: CustomEvent<RoleRequest[]>) => this.done(event.detail)}></account-role-request-dialog>`
          : nothing
      }`;
  }
}
