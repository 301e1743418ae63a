import '@tessera/ui/button';
import '@tessera/ui/callout';
import '@tessera/ui/error-state';
import '@tessera/ui/export-menu';
import '@tessera/ui/figure';
import '@tessera/ui/select';
import '@tessera/ui/skeleton';
import { base } from '@tessera/ui/styles/base';
import { panel } from '@tessera/ui/styles/panel';
import '@tessera/ui/switch';
import '@tessera/ui/tabs';
import {
  type Crumb,
  describeProblem,
  LatestRead,
  navigate,
  PageElement,
  QueryFilter,
  setQuery,
} from '@tessera/web-sdk';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { pageHead, pageHeadStyles } from '../page-head.js';
import './agency-progress.js';
import './demand-panel.js';
import { dueWords } from './due-words.js';
import { mustRead, type ReadProgress } from './must-read.api.js';
import './people-progress.js';
import { progressPageStyles } from './progress.page.styles.js';
import './reminder-panel.js';
import { t } from './texts.js';

const states = ['all', 'missing', 'acknowledged'] as const;
const choices = { view: ['people'], state: states, incomplete: ['true'], under: 'text' } as const;

/** How far the reading of a must-read is: figures, agencies, names of the own one, reminders, evidence. */
export default class ProgressPage extends PageElement {
  static override styles = [base, panel, pageHeadStyles, progressPageStyles];

  @state() private progress: ReadProgress | undefined;
  private readonly reading = new LatestRead(this, true);
  private readonly filter = new QueryFilter(this, choices, () => this.requestUpdate());

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.reading.abort();
  }

  protected override pageTitle(): string {
    return t('page.title');
  }

  protected override crumbs(): Crumb[] {
    return this.progress ? [{ label: this.progress.title, to: `/bulletin/${this.noticeId}` }] : [];
  }

  private get noticeId(): string {
    return this.params.id ?? '';
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('params') && changed.get('params')?.id !== this.noticeId) this.read();
  }

  private read(): void {
    void this.reading.run(
      ({ signal }) => mustRead.progress(this.noticeId, signal),
      (progress) => {
        this.progress = progress;
      },
    );
  }

  private readonly changed = ({ detail }: CustomEvent<{ ended?: boolean } | undefined>): void => {
    if (detail?.ended) navigate(`/bulletin/${this.noticeId}`);
    else this.read();
  };

  private renderFigures({ addressed, acknowledged, missing, overdue }: ReadProgress): TemplateResult {
    return html`<div class="figures panel">
      <t-figure label=${t('figure.addressed')} .value=${addressed}></t-figure>
      <t-figure label=${t('figure.acknowledged')} .value=${acknowledged} icon="circle-check"></t-figure>
      <t-figure label=${t('figure.missing')} .value=${missing} icon="hourglass"></t-figure>
      <t-figure label=${t('figure.overdue')} .value=${overdue} icon="alert-triangle" late></t-figure>
    </div>`;
  }

  private renderFilter(view: 'agencies' | 'people'): TemplateResult {
    const { state: shown = 'all', incomplete } = this.filter.values;
    if (view === 'people')
      return html`<t-select label=${t('people.filter')} .value=${shown} .options=${states.map((value) => ({ value, label: t(`people.${value}`) }))}
        @change=${(event: Event) => setQuery({ state: chosen(event) })}></t-select>`;
    return html`<t-switch label=${t('agencies.incomplete')} .checked=${incomplete === 'true'}
      @change=${() => setQuery({ incomplete: incomplete ? null : 'true' })}></t-switch>`;
  }

  private renderList({ names }: ReadProgress): TemplateResult {
    const { view, state: shown = 'all', under = '', incomplete } = this.filter.values;
    const byName = names !== null && view === 'people';
    const tabs = [
      { value: 'agencies', label: t('tab.agencies') },
      ...(names ? [{ value: 'people', label: t('tab.people') }] : []),
    ];
    return html`<section class="panel list" aria-label=${t(byName ? 'tab.people' : 'tab.agencies')}>
      <t-tabs label=${t('tab.label')} .tabs=${tabs} .value=${byName ? 'people' : 'agencies'}
        @t-change=${(event: CustomEvent<{ value: string }>) => setQuery({ view: event.detail.value === 'people' ? 'people' : null, state: null, under: null })}></t-tabs>
      <div class="filters">${this.renderFilter(byName ? 'people' : 'agencies')}<t-export-menu href=${mustRead.exportPath(this.noticeId)}></t-export-menu></div>
      ${
        byName
          ? html`<bulletin-people-progress .noticeId=${this.noticeId} .agency=${names.agency} .state=${shown}></bulletin-people-progress>`
          : html`<bulletin-agency-progress .noticeId=${this.noticeId} .under=${under} ?incomplete=${incomplete === 'true'}></bulletin-agency-progress>`
      }
      ${byName ? nothing : html`<p class="withheld">${t('agencies.withheld')}</p>`}
    </section>`;
  }

  private renderProgress(progress: ReadProgress): TemplateResult {
    const { title, revision, dueAt, open, mayChange } = progress;
    return html`
      <p class="of num"><b>${title}</b><span>${t('page.revision', { revision })}</span><span>${dueAt ? t('page.due', { at: dueWords(dueAt) }) : t('page.no-due')}</span></p>
      ${open ? nothing : html`<t-callout class="closed" variant="info">${t('page.closed')}</t-callout>`}
      ${this.renderFigures(progress)}
      <div class="columns">
        ${this.renderList(progress)}
        <div class="side" @progress-changed=${this.changed}>
          <bulletin-reminder-panel .noticeId=${this.noticeId} .progress=${progress}></bulletin-reminder-panel>
          ${mayChange && open ? html`<bulletin-demand-panel .noticeId=${this.noticeId} .progress=${progress}></bulletin-demand-panel>` : nothing}
        </div>
      </div>`;
  }

  private renderContent(): TemplateResult {
    const { error } = this.reading;
    if (error) {
      const { text, number } = describeProblem(error);
      return html`<t-error-state heading=${text} number=${number} @t-retry=${() => this.read()}></t-error-state>`;
    }
    return this.progress ? this.renderProgress(this.progress) : html`<t-skeleton lines="10"></t-skeleton>`;
  }

  protected override render(): TemplateResult {
    const back = html`<t-button variant="quiet" icon="arrow-left" href="/bulletin/${this.noticeId}">${t('page.back')}</t-button>`;
    return html`${pageHead(t('page.title'), back)}${this.renderContent()}`;
  }
}

const chosen = (event: Event): string | null => {
  const { value } = event.target as HTMLElement & { value: string };
  return value === 'all' ? null : value;
};
