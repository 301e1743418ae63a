import type { DecisionResult, ReviewVerdict, WaitingQueue } from '@tessera/contracts';
import '@tessera/ui/button';
import '@tessera/ui/callout';
import { element, TesseraElement } from '@tessera/ui/element';
import '@tessera/ui/empty';
import '@tessera/ui/error-state';
import '@tessera/ui/skeleton';
import { base } from '@tessera/ui/styles/base';
import {
  announcePage,
  confirm,
  describeProblem,
  live,
  localized,
  navigate,
  onNavigated,
  setQuery,
  toast,
} from '@tessera/web-sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { query, state } from 'lit/decorators.js';
import './batch-bar.js';
import type { BatchBar } from './batch-bar.js';
import './kind-list.js';
import './review-detail.js';
import './review-table.js';
import { keyOf } from './queue-key.js';
import type { ReviewTable } from './review-table.js';
import './task-table.js';
import { t } from './texts.js';
import { waitingPageStyles } from './waiting.page.styles.js';
import { isOpen, type QueueState, type Row, WaitingQueues } from './waiting-queues.js';
import { waitText } from './waiting-words.js';

interface Decision {
  verdict: ReviewVerdict;
  note: string;
}

/** Everything that waits for my decision: kinds at the left, the queue at the right, oldest need first. */
@element('tessera-waiting')
export class WaitingPage extends TesseraElement {
  static override styles = [base, waitingPageStyles];

  @state() private chosen: ReadonlySet<string> = new Set();
  @state() private busy = false;
  @query('tessera-batch-bar') private bar?: BatchBar;
  @query('tessera-review-table') private table?: ReviewTable;
  private readonly queues = new WaitingQueues();
  private shown = '';
  private leave: (() => void)[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    const again = (delay: number) => {
      this.timer ??= setTimeout(() => {
        this.timer = undefined;
        void this.queues.load({ background: true, kept: new Set([...this.chosen, this.item ?? '']) });
      }, delay);
    };
    const changed = () => this.requestUpdate();
    this.queues.addEventListener('change', changed);
    this.leave = [
      () => this.queues.removeEventListener('change', changed),
      onNavigated(changed),
      live.on('waiting-changed', ({ jitter }) => again(Math.random() * jitter)),
      live.on('enablement', () => again(0)),
      live.on('resync', () => again(0)),
    ];
    void this.queues.load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const leave of this.leave) leave();
    clearTimeout(this.timer);
    this.timer = undefined;
    this.queues.stop();
  }

  protected override willUpdate(): void {
    const key = this.key;
    if (key === this.shown) return;
    this.shown = key;
    this.chosen = new Set();
  }

  protected override updated(): void {
    const name = this.current?.queue.name;
    if (!isHere()) return;
    announcePage(
      name && this.address
        ? { title: localized(name), crumbs: [{ label: t('title'), to: '/waiting' }] }
        : { title: t('title'), crumbs: [] },
    );
  }

  /** Id of the item whose detail is open. */
  private get item(): string | null {
    return new URLSearchParams(location.search).get('item');
  }

  /** Kind that the address names; empty for none, also once the page is on its way out and the address another's. */
  private get address(): string {
    if (!isHere()) return '';
    return location.pathname.split('/').slice(2, 5).join('/');
  }

  /** Without a choice the kind in which something waits, the longest wait first. */
  private get key(): string {
    if (this.address) return this.address;
    const oldest = this.queues.states
      .filter(({ rows }) => rows.length > 0)
      .sort((a, b) => ((a.rows[0]?.item.since ?? '') < (b.rows[0]?.item.since ?? '') ? -1 : 1))[0];
    const before = this.queues.state(this.shown);
    const state = (before?.rows.length ? before : undefined) ?? oldest ?? before ?? this.queues.states[0];
    return state ? keyOf(state.queue) : '';
  }

  private get current(): QueueState | undefined {
    return this.queues.state(this.key);
  }

  private async decide(ids: ReadonlySet<string>, { verdict, note }: Decision): Promise<void> {
    const { key } = this;
    const count = ids.size;
    const name = localized(verdict.name);
    if (verdict.confirm) {
      const title = t('confirm', { verdict: name, count });
      if (!(await confirm({ title, text: t('confirm-note'), action: name, danger: true }))) return;
    }
    this.busy = true;
    try {
      const results = await this.queues.decide(key, ids, verdict, note);
      this.chosen = new Set([...this.chosen].filter((id) => !ids.has(id)));
      if (isHere() && this.item && ids.has(this.item)) setQuery({ item: null });
      if (results.length > 0) tellResult(results, verdict);
    } catch (error) {
      toast({ kind: 'warning', text: describeProblem(error).text });
    }
    this.busy = false;
    await this.updateComplete;
    // what was pressed is gone: who works by keyboard goes on in the list
    if (isHere() && !this.shadowRoot?.activeElement) this.table?.focus();
  }

  /** One row's own button: done at once where nothing is to be written, else the batch bar asks for it. */
  private async act({ id, verdict }: { id: string; verdict: ReviewVerdict }): Promise<void> {
    if (verdict.note !== 'required') return this.decide(new Set([id]), { verdict, note: '' });
    this.chosen = new Set([id]);
    await this.updateComplete;
    await this.bar?.ask(verdict.key);
  }

  private choose(ids: readonly string[], { queue }: QueueState): void {
    this.chosen = new Set(queue.batch ? ids : ids.slice(-1));
  }

  private async more(): Promise<void> {
    try {
      await this.queues.more(this.key);
    } catch (error) {
      toast({ kind: 'warning', text: describeProblem(error).text });
    }
  }

  private renderSummary(): TemplateResult | typeof nothing {
    const { states } = this.queues;
    if (states.some(({ total, problem }) => !total && !problem)) return nothing;
    const count = states.reduce((sum, { total }) => sum + (total?.value ?? 0), 0);
    const exact = states.every(({ total }) => total?.exact);
    const oldest = states.flatMap(({ rows }) => rows.filter(isOpen).map(({ item }) => item.since)).sort()[0];
    const summary = t(exact ? 'summary' : 'summary-least', { count });
    const text = oldest && count > 0 ? t('longest', { summary, wait: waitText(oldest) }) : summary;
    return html`<span class="muted num">${text}</span>`;
  }

  private renderFoot({ rows, total, next }: QueueState): TemplateResult | typeof nothing {
    const shown = rows.filter(isOpen).length;
    if (!total || rows.length === 0) return nothing;
    return html`<footer><span class="xs muted num">${t('shown', { shown, count: Math.max(total.value, shown) })}</span>
      ${next ? html`<t-button size="small" @click=${this.more}>${t('more')}</t-button>` : nothing}</footer>`;
  }

  /** Whose queue this is, said before anything can be decided in it. */
  private renderPrincipal({ principal }: WaitingQueue): TemplateResult | typeof nothing {
    if (!principal) return nothing;
    return html`<t-callout icon="users" heading=${t('for.heading', { name: principal.name })}>${t('for.note', { agency: principal.agency })}</t-callout>`;
  }

  private renderQueue(state: QueueState): TemplateResult {
    const { queue, rows, total, problem } = state;
    if (problem && rows.length === 0)
      return html`<t-error-state heading=${t('failed', { name: localized(queue.name) })} number=${problem.problem.number} @t-retry=${() => this.queues.load()}></t-error-state>`;
    if (rows.length === 0)
      return total
        ? html`<t-empty icon="checks" heading=${t('empty')} note=${t('empty-note')}></t-empty>`
        : html`<div class="loading"><t-skeleton lines="6"></t-skeleton></div>`;
    if (queue.verdicts.length === 0)
      return html`<tessera-task-table .state=${state}></tessera-task-table>${this.renderFoot(state)}`;
    return html`<tessera-review-table .state=${state} .chosen=${this.chosen}
        @tessera-choose=${(event: CustomEvent<string[]>) => this.choose(event.detail, state)}
        @tessera-open=${(event: CustomEvent<string>) => setQuery({ item: event.detail }, false)}
        @tessera-act=${(event: CustomEvent<{ id: string; verdict: ReviewVerdict }>) => this.act(event.detail)}></tessera-review-table>
      ${this.renderFoot(state)}`;
  }

  private renderBar({ queue, rows }: QueueState): TemplateResult | typeof nothing {
    const chosen = rows.filter((row: Row) => isOpen(row) && this.chosen.has(row.item.id));
    if (chosen.length === 0) return nothing;
    const people = new Set(chosen.flatMap(({ item: { from } }) => (from ? [`${from.name}/${from.agency}`] : [])));
    return html`<tessera-batch-bar .queue=${queue} count=${chosen.length} applicants=${people.size} ?busy=${this.busy}
      @tessera-clear=${() => {
        this.chosen = new Set();
      }}
      @tessera-decide=${(event: CustomEvent<Decision>) => this.decide(new Set(chosen.map(({ item }) => item.id)), event.detail)}></tessera-batch-bar>`;
  }

  private renderDetail({ queue, rows }: QueueState): TemplateResult | typeof nothing {
    const row = this.item ? rows.find(({ item }) => item.id === this.item) : undefined;
    if (!row) return nothing;
    return html`<tessera-review-detail .queue=${queue} .row=${row} ?busy=${this.busy}
      @tessera-close=${() => setQuery({ item: null })}
      @tessera-decide=${(event: CustomEvent<Decision>) => this.decide(new Set([row.item.id]), event.detail)}></tessera-review-detail>`;
  }

  private renderBody(): TemplateResult {
    const { states, whole, problem } = this.queues;
    const { current } = this;
    if (states.length === 0 && problem) {
      const { text, number } = describeProblem(problem);
      return html`<t-error-state heading=${text} number=${number} @t-retry=${() => this.queues.load()}></t-error-state>`;
    }
    if (states.length === 0)
      return whole
        ? html`<t-empty icon="checks" heading=${t('none')} note=${t('none-note')}></t-empty>`
        : html`<t-skeleton lines="6"></t-skeleton>`;
    if (!current && isHere()) navigate('/waiting', { replace: true });
    if (!current) return html`<t-skeleton lines="6"></t-skeleton>`;
    return html`<div class="columns">
      <tessera-kind-list .states=${states} current=${this.key}></tessera-kind-list>
      <div class="queue">
        ${this.renderPrincipal(current.queue)}
        <section class="panel" aria-label=${localized(current.queue.name)}>${this.renderQueue(current)}</section>
        ${this.renderBar(current)}
      </div>
    </div>${this.renderDetail(current)}`;
  }

  protected override render(): TemplateResult {
    return html`<div class="head"><h1>${t('title')}</h1>${this.renderSummary()}</div>${this.renderBody()}`;
  }
}

const isHere = (): boolean => /^\/waiting(\/|$)/.test(location.pathname);

/** What came of it, in one sentence; reasons stand at the rows. */
function tellResult(results: readonly DecisionResult[], verdict: ReviewVerdict): void {
  const decided = results.filter(({ outcome }) => outcome === 'decided').length;
  const rest = results.length - decided;
  const said = decided > 0 ? t('result.named', { done: localized(verdict.done), count: decided }) : t('undone');
  toast({
    kind: rest > 0 ? 'warning' : 'success',
    text: decided > 0 && rest > 0 ? [said, t('result.rest', { count: rest })].join(' ') : said,
  });
}
