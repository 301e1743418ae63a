import type { Delegation } from '@tessera/contracts';
import '@tessera/ui/badge';
import type { BadgeVariant } from '@tessera/ui/badge';
import '@tessera/ui/button';
import { formatDate } from '@tessera/ui/dates';
import { element, TesseraElement } from '@tessera/ui/element';
import '@tessera/ui/error-state';
import '@tessera/ui/skeleton';
import { base, table } from '@tessera/ui/styles';
import { confirm, describeProblem, live, toast } from '@tessera/web-sdk';
import { css, html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { delegations, type Side } from './delegations.api.js';
import { t } from './texts.js';

const looks: Record<Delegation['state'], { variant: BadgeVariant; icon: string }> = {
  coming: { variant: 'info', icon: 'clock' },
  current: { variant: 'success', icon: 'check' },
  ended: { variant: 'neutral', icon: 'history' },
  revoked: { variant: 'neutral', icon: 'ban' },
};

/** One side of the ledger: who stands in for me, or for whom I stand in. */
@element('account-delegation-list')
export class DelegationList extends TesseraElement {
  static override styles = [
    base,
    table,
    css`
      h3 { padding: 12px 16px 0; font-size: var(--t-text-s); }
      .lines { margin-inline: 16px; }
      .lines li { align-items: flex-start; padding-block: 10px; }
      .grow { display: grid; gap: 2px; }
      .note { overflow-wrap: anywhere; }
      p.empty, .more { padding: 8px 16px 12px; }
    `,
  ];

  @property() side: Side = 'given';
  @state() private items: readonly Delegation[] | null = null;
  @state() private next: string | null = null;
  @state() private failure: { text: string; number: string } | undefined;
  private quiet: (() => void)[] = [];
  /** Counts what was asked: an answer that another question has overtaken is not shown. */
  private turn = 0;

  override connectedCallback(): void {
    super.connectedCallback();
    // both are told of each change: the same message says that the list is old
    this.quiet = [
      live.on('notifications', () => void this.load({ background: true })),
      live.on('resync', () => void this.load({ background: true })),
    ];
    void this.load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const stop of this.quiet) stop();
    this.turn++;
  }

  /** From the beginning; a failure in the background changes nothing. */
  async load({ background = false } = {}): Promise<void> {
    const turn = ++this.turn;
    if (!background) this.failure = undefined;
    try {
      const { items, next } = await delegations.list(this.side, null, { background });
      if (turn === this.turn) [this.items, this.next, this.failure] = [items, next, undefined];
    } catch (error) {
      if (turn === this.turn && !background) this.failure = describeProblem(error);
    }
  }

  private async more(): Promise<void> {
    const turn = ++this.turn;
    try {
      const { items, next } = await delegations.list(this.side, this.next);
      if (turn === this.turn) [this.items, this.next] = [[...(this.items ?? []), ...items], next];
    } catch (error) {
      toast({ kind: 'warning', text: describeProblem(error).text });
    }
  }

  private async revoke(one: Delegation): Promise<void> {
    const { name } = one.deputy;
    if (!(await confirm({ title: t('revoke.title', { name }), text: t('revoke.note'), action: t('revoke') }))) return;
    try {
      await delegations.revoke(one);
      toast({ kind: 'success', text: t('revoked', { name }) });
    } catch (error) {
      toast({ kind: 'warning', text: describeProblem(error).text });
    }
    await this.load({ background: true });
  }

  private renderAct(one: Delegation): TemplateResult | typeof nothing {
    const open = one.state === 'current' || one.state === 'coming';
    if (this.side === 'given' && open)
      return html`<t-button size="small" variant="quiet" label="${t('revoke')} ${one.deputy.name}" @click=${() => this.revoke(one)}>${t('revoke')}</t-button>`;
    if (this.side === 'received' && one.state === 'current')
      return html`<t-button size="small" variant="quiet" href="/waiting">${t('waiting')}</t-button>`;
    return nothing;
  }

  private renderOne(one: Delegation): TemplateResult {
    const { functions, from, until, remark, deputyAway, state: now } = one;
    const { name, title, agency } = this.side === 'given' ? one.deputy : one.principal;
    const { variant, icon } = looks[now];
    const period = t('period', { from: formatDate(from), until: formatDate(until) });
    const away = this.side === 'given' && deputyAway && (now === 'current' || now === 'coming');
    return html`<li>
      <span class="grow">
        <span>${name} <span class="muted">${[title, agency.shortName].filter(Boolean).join('　')}</span></span>
        <span class="xs muted num">${period}　${functions.map((key) => t(`function.${key}`)).join('、')}</span>
        ${remark ? html`<span class="xs note">${remark}</span>` : nothing}
        ${away ? html`<span class="xs muted">${t('away')}</span>` : nothing}
      </span>
      <t-badge variant=${variant} icon=${icon}>${t(`state.${now}`)}</t-badge>
      ${this.renderAct(one)}
    </li>`;
  }

  private renderItems(): TemplateResult {
    if (this.failure)
      return html`<t-error-state heading=${this.failure.text} number=${this.failure.number} @t-retry=${() => this.load()}></t-error-state>`;
    if (!this.items) return html`<t-skeleton lines="2"></t-skeleton>`;
    if (this.items.length === 0) return html`<p class="muted empty">${t(`empty.${this.side}`)}</p>`;
    return html`<ul class="lines">${this.items.map((one) => this.renderOne(one))}</ul>
      ${this.next ? html`<p class="more"><t-button size="small" @click=${this.more}>${t('more')}</t-button></p>` : nothing}`;
  }

  protected override render(): TemplateResult {
    return html`<section aria-label=${t(`side.${this.side}`)}><h3>${t(`side.${this.side}`)}</h3>${this.renderItems()}</section>`;
  }
}
