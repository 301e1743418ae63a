import type { ManagedBanner } from '@tessera/contracts';
import '@tessera/ui/button';
import '@tessera/ui/empty';
import '@tessera/ui/icon-button';
import '@tessera/ui/search-field';
import '@tessera/ui/select';
import { base, panel, table } from '@tessera/ui/styles';
import {
  CursorList,
  confirm,
  describeProblem,
  localized,
  PageElement,
  QueryFilter,
  setQuery,
  toast,
} from '@tessera/web-sdk';
import { css, html, nothing, type TemplateResult } from 'lit';
import { query } from 'lit/decorators.js';
import { listStates } from '../frame/list-states.js';
import type { OrderDialog } from '../frame/order-dialog.js';
import '../frame/order-dialog.js';
import { pageHead, pageHeadStyles } from '../frame/page-head.js';
import { roomStyles } from '../frame/room.styles.js';
import type { BannerEditor } from './banner-editor.js';
import './banner-editor.js';
import { audiences, audienceText, linkText, periodText, phaseBadge, phases } from './banner-looks.js';
import { banners, pictureAddress } from './banners.api.js';
import { t } from './texts.js';

/** Banners of the home page, in the order in which they are shown. */
export default class BannersPage extends PageElement {
  static override styles = [
    base,
    panel,
    table,
    pageHeadStyles,
    roomStyles,
    css`
      .banner { display: flex; align-items: center; gap: 12px; }
      .banner img { flex: none; width: 120px; height: 40px; object-fit: cover; background: #fff; border: 1px solid var(--t-border); border-radius: var(--t-radius-1); }
      .banner small { display: block; overflow-wrap: anywhere; }
      .acts { white-space: nowrap; text-align: end; }
    `,
  ];

  @query('console-banner-editor') private editor!: BannerEditor;
  @query('console-order-dialog') private order!: OrderDialog;
  private readonly list = new CursorList<ManagedBanner>(this, (request) => banners.list(this.filter.values, request));
  private readonly filter = new QueryFilter(this, { q: 'text', phase: phases, audience: audiences }, () =>
    this.list.restart(),
  );

  protected pageTitle(): string {
    return t('title');
  }

  private async edit(banner: ManagedBanner | null): Promise<void> {
    const saved = await this.editor.ask(banner);
    if (!saved) return;
    toast({ kind: 'success', text: t('saved') });
    this.list.reload();
  }

  private async arrange(): Promise<void> {
    try {
      const items = (await banners.all()).map((banner) => ({
        id: banner.id,
        label: localized(banner.alt),
        note: `${t(`phase.${banner.phase}`)}　${periodText(banner)}`,
        icon: 'photo',
      }));
      const saved = await this.order.ask({ heading: t('order'), items, save: (ids) => banners.arrange(ids) });
      if (saved) this.list.reload();
    } catch (error) {
      toast({ kind: 'danger', text: describeProblem(error).text });
    }
  }

  private async discard({ id, alt, version }: ManagedBanner): Promise<void> {
    const agreed = await confirm({
      title: t('delete.question', { name: localized(alt) }),
      text: t('delete.text'),
      action: t('delete'),
      danger: true,
    });
    if (!agreed) return;
    try {
      await banners.remove(id, version);
      toast({ kind: 'success', text: t('deleted') });
    } catch (error) {
      toast({ kind: 'danger', text: describeProblem(error).text });
    }
    this.list.reload();
  }

  private renderRow(banner: ManagedBanner): TemplateResult {
    const { picture, alt, link, audience, phase } = banner;
    const name = localized(alt);
    return html`<tr>
      <th scope="row"><span class="banner"><img src=${pictureAddress(picture, 240)} alt="" width="120" height="40" loading="lazy" /><span>${name}${link ? html`<small class="muted">${linkText(link)}</small>` : nothing}</span></span></th>
      <td data-label=${t('column.phase')}>${phaseBadge(phase)}</td>
      <td class="num" data-label=${t('column.period')}>${periodText(banner)}</td>
      <td data-label=${t('audience')}>${audienceText(audience)}</td>
      <td class="acts"><t-icon-button icon="pencil" label=${t('edit.named', { name })} @click=${() => this.edit(banner)}></t-icon-button><t-icon-button icon="trash" label=${t('delete.named', { name })} @click=${() => this.discard(banner)}></t-icon-button></td>
    </tr>`;
  }

  private renderRows(items: readonly ManagedBanner[]): TemplateResult {
    return html`<div class="table-scroll"><table class="table stacks">
      <caption>${t('title')}</caption>
      <thead><tr><th scope="col">${t('column.banner')}</th><th scope="col">${t('column.phase')}</th><th scope="col">${t('column.period')}</th>
        <th scope="col">${t('audience')}</th><th scope="col"><span class="sr">${t('column.acts')}</span></th></tr></thead>
      <tbody>${items.map((banner) => this.renderRow(banner))}</tbody>
    </table></div>`;
  }

  private renderFilters(): TemplateResult {
    const { q = '', phase = '', audience = '' } = this.filter.values;
    const chosen = (event: Event) => (event.target as HTMLInputElement).value;
    return html`<div class="filters" role="search">
      <t-search-field label=${t('search')} .value=${q} @t-search=${(event: CustomEvent<{ value: string }>) => setQuery({ q: event.detail.value })}></t-search-field>
      <t-select inline label=${t('column.phase')} placeholder=${t('all')} .options=${phases.map((value) => ({ value, label: t(`phase.${value}`) }))} .value=${phase}
        @change=${(event: Event) => setQuery({ phase: chosen(event) })}></t-select>
      <t-select inline label=${t('audience')} placeholder=${t('all')} .options=${audiences.map((value) => ({ value, label: t(`audience.${value}`) }))} .value=${audience}
        @change=${(event: Event) => setQuery({ audience: chosen(event) })}></t-select>
    </div>`;
  }

  protected override render(): TemplateResult {
    const filtered = this.filter.isSet;
    const acts = html`<t-button icon="arrows-sort" @click=${this.arrange}>${t('order')}</t-button>
      <t-button variant="primary" icon="plus" @click=${() => this.edit(null)}>${t('create')}</t-button>`;
    return html`${pageHead(t('title'), { acts })}
      <section class="panel" aria-label=${t('title')}>
        ${this.renderFilters()}
        ${listStates(this.list, {
          draw: (items) => this.renderRows(items),
          empty: filtered
            ? html`<t-empty icon="search-off" heading=${t('none-found')} note=${t('none-found.note')}></t-empty>`
            : html`<t-empty icon="photo" heading=${t('empty')} note=${t('empty.note')}></t-empty>`,
          unit: t('unit'),
        })}
      </section>
      <console-banner-editor></console-banner-editor><console-order-dialog></console-order-dialog>`;
  }
}
