import '@tessera/ui/badge';
import '@tessera/ui/button';
import '@tessera/ui/error-state';
import '@tessera/ui/skeleton';
import { base } from '@tessera/ui/styles/base';
import { panel } from '@tessera/ui/styles/panel';
import '@tessera/ui/tabs';
import { type Crumb, describeProblem, LatestRead, navigate, PageElement, toast } from '@tessera/web-sdk';
import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { query } from 'lit/decorators.js';
import '../keepers/resource-keepers.js';
import '../display/displays-panel.js';
import '../feeds/calendar-button.js';
import { pageHead, pageHeadStyles } from '../page-head.js';
import '../records/resource-record.js';
import { kindIcon, kindName } from '../resource-words.js';
import './remove-dialog.js';
import type { RemoveDialog } from './remove-dialog.js';
import './resource-information.js';
import { type ResourceDetail, resources } from './resources.api.js';
import { t } from './texts.js';

const tabs = ['information', 'keepers', 'record'] as const;
type ResourceTab = (typeof tabs)[number];

/** A resource: what it is, who keeps it, and when it was used. */
export default class ResourcePage extends PageElement {
  static override styles = [
    base,
    panel,
    pageHeadStyles,
    css`
      .state { padding: 32px 16px; }
      t-tabs { --panel-gap: 0; display: block; }
      booking-displays-panel { display: block; margin: 0 16px 16px; }
    `,
  ];

  @query('booking-remove-dialog') private dialog!: RemoveDialog;
  private resource: ResourceDetail | undefined;
  private readonly read = new LatestRead(this, true);

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.read.abort();
  }

  protected override pageTitle(): string {
    return this.resource?.name ?? t('page.title');
  }

  protected override crumbs(): Crumb[] {
    return [{ label: t('page.title'), to: '/booking/resources' }];
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { id } = this.params;
    const before = changed.get('params');
    if (changed.has('params') && (!before || before.id !== id)) this.load();
  }

  private readonly load = (): void => {
    this.resource = undefined;
    this.reload();
  };

  private readonly reload = (): void => {
    void this.read.run(
      ({ signal }) => resources.open(this.params.id ?? '', signal),
      (resource) => {
        this.resource = resource;
      },
    );
  };

  private get tab(): ResourceTab {
    const shown = this.shownTabs;
    return shown.find((tab) => tab === this.params.tab) ?? 'information';
  }

  private get shownTabs(): ResourceTab[] {
    return tabs.filter((tab) => tab !== 'record' || this.resource?.may.report);
  }

  private readonly removing = async (): Promise<void> => {
    if (!this.resource) return;
    const { name, kind } = this.resource;
    if (!(await this.dialog.ask(this.resource))) return;
    toast({ text: t('remove.done', { name }), kind: 'success' });
    navigate(`/booking/resources?kind=${kind}`);
  };

  private renderActs({ id, name, kind, may }: ResourceDetail): TemplateResult {
    return html`<booking-calendar-button resource=${id} name=${name}></booking-calendar-button>
      ${may.delete ? html`<t-button variant="quiet" icon="trash" @click=${this.removing}>${t('act.remove')}</t-button>` : nothing}
      ${may.update ? html`<t-button icon="pencil" href="/booking/resources/${id}/edit">${t('act.edit')}</t-button>` : nothing}
      ${may.book && kind !== 'driver' ? html`<t-button variant="primary" icon="calendar-plus" href="/booking?kind=${kind}&resource=${id}">${t('act.book')}</t-button>` : nothing}`;
  }

  private renderTab(resource: ResourceDetail): TemplateResult {
    const [from, to] = ['from', 'to'].map((name) => this.query.get(name) ?? '');
    if (this.tab === 'keepers')
      return html`<booking-resource-keepers .resource=${resource} from=${from} to=${to} @keepers-changed=${this.reload}></booking-resource-keepers>`;
    if (this.tab === 'record')
      return html`<booking-resource-record resource-id=${resource.id} kind=${resource.kind} from=${from} to=${to}></booking-resource-record>`;
    const { id, name, kind, may } = resource;
    return html`<booking-resource-information .resource=${resource} @resource-changed=${this.reload}></booking-resource-information>
      ${may.display && kind === 'venue' ? html`<booking-displays-panel resource-id=${id} resource-name=${name}></booking-displays-panel>` : nothing}`;
  }

  private renderResource(resource: ResourceDetail): TemplateResult {
    const { kind, id } = resource;
    const choices = this.shownTabs.map((value) => ({
      value,
      label: t(value === 'keepers' && kind === 'driver' ? 'tab.managers' : `tab.${value}`),
    }));
    return html`<t-tabs label=${t('tab.label')} .tabs=${choices} .value=${this.tab}
        @t-change=${({ detail }: CustomEvent<{ value: ResourceTab }>) => navigate(`/booking/resources/${id}${detail.value === 'information' ? '' : `/${detail.value}`}`)}
      >${this.renderTab(resource)}</t-tabs>`;
  }

  private renderState(): TemplateResult {
    const { error } = this.read;
    if (!error) return html`<t-skeleton class="state" lines="8"></t-skeleton>`;
    const { text, number } = describeProblem(error);
    return html`<t-error-state class="state" heading=${text} number=${number} @t-retry=${this.load}></t-error-state>`;
  }

  protected override render(): TemplateResult {
    const { resource } = this;
    const beside = resource
      ? html`<t-badge icon=${kindIcon[resource.kind]}>${kindName(resource.kind)}</t-badge>
          ${resource.public ? nothing : html`<t-badge icon="lock">${t('badge.private')}</t-badge>`}`
      : undefined;
    return html`${pageHead(this.pageTitle(), resource && this.renderActs(resource), beside)}
      <section class="panel" aria-label=${this.pageTitle()}>
        ${resource ? this.renderResource(resource) : this.renderState()}
      </section>
      <booking-remove-dialog></booking-remove-dialog>`;
  }
}
