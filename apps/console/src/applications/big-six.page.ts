import type { BigSixView } from '@tessera/contracts';
import '@tessera/ui/button';
import '@tessera/ui/callout';
import '@tessera/ui/choice-lists';
import { base, panel, tabs } from '@tessera/ui/styles';
import {
  ApiProblem,
  can,
  confirm,
  describeProblem,
  localized,
  PageElement,
  session,
  setQuery,
  toast,
} from '@tessera/web-sdk';
import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import type { AgencyField } from '../frame/agency-field.js';
import '../frame/agency-field.js';
import { Loading } from '../frame/loading.js';
import { pageHead, pageHeadStyles } from '../frame/page-head.js';
import { roomStyles } from '../frame/room.styles.js';
import { applicationTabs } from './application-tabs.js';
import { bigSix } from './applications.api.js';
import { t } from './texts.js';

/** Of the contracts, which a browser part takes types from only. */
const most = 6;
const government = 'government';

/** The big six of the government, or of an agency for its own people. */
export default class BigSixPage extends PageElement {
  static override styles = [
    base,
    panel,
    tabs,
    pageHeadStyles,
    roomStyles,
    css`
      .panel-body { display: grid; gap: 12px; grid-template-columns: minmax(0, 1fr); }
      .owner { display: flex; flex-wrap: wrap; gap: 8px; align-items: center; }
    `,
  ];

  /** Not stored yet; undefined: as stored. */
  @state() private draft: readonly string[] | undefined;
  @state() private busy = false;
  @state() private problem: unknown;
  private readonly view = new Loading<BigSixView>(this, () => bigSix.read(this.owner));
  private shown = '';

  /** Who may not choose for the government begins with the own agency. */
  private get owner(): string {
    return this.query.get('owner') ?? (can('read', 'BigSix', { agencyId: null }) ? government : session().agency.code);
  }

  protected override willUpdate(_changed: PropertyValues<this>): void {
    if (this.owner === this.shown) return;
    this.shown = this.owner;
    this.draft = undefined;
    this.problem = undefined;
    this.view.set(undefined);
    void this.view.load();
  }

  protected pageTitle(): string {
    return t('tab.big-six');
  }

  private async act(act: () => Promise<unknown>, done: string): Promise<void> {
    this.busy = true;
    this.problem = undefined;
    try {
      await act();
      toast({ kind: 'success', text: done });
      this.draft = undefined;
      await this.view.load({ background: true });
    } catch (error) {
      this.problem = error;
    } finally {
      this.busy = false;
    }
  }

  private readonly save = (): Promise<void> =>
    this.act(() => bigSix.set(this.owner, this.chosen, this.view.value?.version ?? 0), t('big-six.saved'));

  private readonly clear = async (): Promise<void> => {
    const question = { title: t('big-six.clear-title'), text: t('big-six.clear-text'), action: t('big-six.clear') };
    if (await confirm(question)) await this.act(() => bigSix.clear(this.owner), t('big-six.cleared'));
  };

  private readonly reload = async (): Promise<void> => {
    this.draft = undefined;
    this.problem = undefined;
    await this.view.load();
  };

  /** An agency that has chosen none starts from the government's. */
  private get chosen(): readonly string[] {
    const { value } = this.view;
    return this.draft ?? value?.ids ?? value?.government ?? [];
  }

  private renderProblem(): TemplateResult | typeof nothing {
    const { problem } = this;
    if (!problem) return nothing;
    const conflict = problem instanceof ApiProblem && problem.slug === 'conflict';
    const { text, number } = describeProblem(problem);
    return html`<t-callout variant="danger" alert heading=${text}><span class="xs num">${number}</span>
      ${conflict ? html`<t-button slot="actions" size="small" @click=${this.reload}>${t('reload')}</t-button>` : nothing}</t-callout>`;
  }

  private renderOwner(view: BigSixView): TemplateResult {
    const chosen = ({ currentTarget }: Event) => setQuery({ owner: (currentTarget as AgencyField).value || null });
    return html`<div class="owner">
      <console-agency-field inline without-units ?clearable=${can('read', 'BigSix', { agencyId: null })} label=${t('big-six.owner')} placeholder=${t('big-six.government')}
        .value=${view.owner?.code ?? ''} .agencyName=${view.owner?.name ?? ''} @change=${chosen}></console-agency-field>
      <span class="muted">${view.owner ? (view.ids ? t('big-six.own') : t('big-six.inherited')) : t('big-six.of-government')}</span></div>`;
  }

  private renderView(view: BigSixView): TemplateResult {
    const items = view.candidates.map(({ id, name, icon }) => ({
      id,
      label: localized(name),
      icon,
      words: Object.values(name).join(' '),
    }));
    const may = can('update', 'BigSix');
    return html`<section class="panel" aria-labelledby="owner"><div class="panel-head"><h2 id="owner">${view.owner?.name ?? t('big-six.government')}</h2></div><div class="panel-body">
        ${this.renderOwner(view)}
        ${this.renderProblem()}
        <t-choice-lists .items=${items} .chosen=${this.chosen} .most=${most} @t-choice=${(
          event: CustomEvent<{ ids: string[] }>,
        ) => {
          this.draft = event.detail.ids;
        }}></t-choice-lists>
      </div>
      ${
        may
          ? html`<div class="panel-foot">
            ${view.owner && view.ids ? html`<t-button variant="quiet" @click=${this.clear}>${t('big-six.clear')}</t-button>` : nothing}
            <t-button variant="primary" ?loading=${this.busy} ?disabled=${!this.draft} @click=${this.save}>${t('save')}</t-button></div>`
          : nothing
      }</section>`;
  }

  protected override render(): TemplateResult {
    return html`${pageHead(t('tab.big-six'), { note: t('big-six.note') })}
      ${applicationTabs('/console/applications/big-six')}
      ${this.view.render((view) => this.renderView(view))}`;
  }
}
