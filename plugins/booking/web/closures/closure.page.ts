import '@tessera/ui/badge';
import '@tessera/ui/button';
import '@tessera/ui/callout';
import { formatDateTime } from '@tessera/ui/dates';
import '@tessera/ui/error-state';
import '@tessera/ui/skeleton';
import { base } from '@tessera/ui/styles/base';
import { panel } from '@tessera/ui/styles/panel';
import '@tessera/ui/tabs';
import {
  type Crumb,
  confirm,
  describeProblem,
  LatestRead,
  navigate,
  PageElement,
  setQuery,
  toast,
} from '@tessera/web-sdk';
import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { pageHead, pageHeadStyles, sections } from '../page-head.js';
import './closure-hits.js';
import { closedText, foreignZone, kindIcon, placeText } from './closure-words.js';
import { type ClosureItem, closures } from './closures.api.js';
import { t } from './texts.js';

/** A closure, and what becomes of the bookings within it. */
export default class ClosurePage extends PageElement {
  static override styles = [
    base,
    panel,
    pageHeadStyles,
    css`
      .about { display: flex; flex-wrap: wrap; align-items: center; gap: 8px 20px; padding: 16px 20px; overflow-wrap: anywhere; }
      .about .muted { color: var(--t-text-muted); }
      t-tabs { padding-inline: 8px; }
      t-callout { margin: 0 20px 16px; }
    `,
  ];

  @state() private closure: ClosureItem | undefined;
  @state() private failure = '';
  private readonly reading = new LatestRead(this, true);

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.reading.abort();
  }

  protected override pageTitle(): string {
    return this.closure ? t('closure.title', { place: placeText(this.closure) }) : t('title');
  }
  protected override crumbs(): Crumb[] {
    return [{ label: t('title'), to: '/booking/closures' }];
  }

  private get closureId(): string {
    return this.params.id ?? '';
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('params') && changed.get('params')?.id !== this.closureId) this.read();
  }

  private readonly read = (isHint = false): void => {
    void this.reading.run(
      ({ signal }) => closures.open(this.closureId, signal),
      (closure) => {
        this.closure = closure;
      },
      isHint,
    );
  };

  private async withdraw(closure: ClosureItem): Promise<void> {
    const question = { title: t('withdraw.title'), text: t('withdraw.text'), action: t('withdraw.action') };
    if (!(await confirm(question))) return;
    try {
      await closures.withdraw(closure.id, closure.version);
      toast({ text: t('withdraw.done'), kind: 'success' });
      navigate('/booking/closures');
    } catch (error) {
      this.failure = describeProblem(error).text;
      this.read();
    }
  }

  private renderAbout({ kind, reason, time, zone, declaredBy, declaredAt, withdrawn }: ClosureItem): TemplateResult {
    const at = formatDateTime(declaredAt);
    return html`<div class="about">
        <t-badge icon=${kindIcon[kind]}>${t(`kind.${kind}`)}</t-badge>
        <b class="num">${closedText(time)}</b>
        <span>${reason}</span>
        ${foreignZone(zone) ? html`<span class="muted">${foreignZone(zone)}</span>` : nothing}
        <span class="muted">${kind === 'office' ? t('by.office-at', { at }) : t('by.person-at', { by: declaredBy, at })}</span>
      </div>
      ${withdrawn ? html`<t-callout variant="info">${t('withdrawn', { by: withdrawn.by || t('by.office'), at: formatDateTime(withdrawn.at) })}</t-callout>` : nothing}`;
  }

  private renderClosure(closure: ClosureItem): TemplateResult {
    const decided = this.query.get('view') === 'decided';
    const tabs = [
      {
        value: 'open',
        label: closure.open.value > 0 ? t('hits.tab-count', { count: closure.open.value }) : t('hits.tab'),
      },
      { value: 'decided', label: t('decided.tab') },
    ];
    return html`${this.renderAbout(closure)}
      ${this.failure ? html`<t-callout variant="danger" alert>${this.failure}</t-callout>` : nothing}
      <t-tabs label=${t('hits.title')} .tabs=${tabs} .value=${decided ? 'decided' : 'open'}
        @t-change=${({ detail }: CustomEvent<{ value: string }>) => setQuery({ view: detail.value === 'decided' ? 'decided' : null })}></t-tabs>
      ${
        decided
          ? html`<booking-decided-hits closure-id=${closure.id}></booking-decided-hits>`
          : html`<booking-closure-hits closure-id=${closure.id} reason=${closure.reason} @hits-decided=${() => this.read(true)}></booking-closure-hits>`
      }`;
  }

  private renderContent(): TemplateResult {
    const { error } = this.reading;
    if (error) {
      const { text, number } = describeProblem(error);
      return html`<t-error-state heading=${text} number=${number} @t-retry=${() => this.read()}></t-error-state>`;
    }
    return this.closure ? this.renderClosure(this.closure) : html`<t-skeleton lines="10"></t-skeleton>`;
  }

  protected override render(): TemplateResult {
    const { closure } = this;
    const acts = closure?.mayWithdraw
      ? html`<t-button icon="arrow-back-up" @click=${() => this.withdraw(closure)}>${t('withdraw.button')}</t-button>`
      : html`${nothing}`;
    return html`${pageHead(this.pageTitle(), acts)}<section class="panel" aria-label=${this.pageTitle()}>${sections('closures')}${this.renderContent()}</section>`;
  }
}
