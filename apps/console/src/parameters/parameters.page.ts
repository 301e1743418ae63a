import '@tessera/ui/checkbox';
import '@tessera/ui/empty';
import '@tessera/ui/search-field';
import '@tessera/ui/select';
import { base, panel } from '@tessera/ui/styles';
import { PageElement, setQuery } from '@tessera/web-sdk';
import { css, html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { Loading } from '../frame/loading.js';
import { pageHead, pageHeadStyles } from '../frame/page-head.js';
import { roomStyles } from '../frame/room.styles.js';
import { differs, groupParameters, type ParameterFilter, roomOf } from './parameter-filter.js';
import { roomName } from './parameter-names.js';
import './parameter-row.js';
import { type Parameter, parameters } from './parameters.api.js';
import { t } from './texts.js';

/** Figures and switches of the portal, by room; a change holds at once. */
export default class ParametersPage extends PageElement {
  static override styles = [
    base,
    panel,
    pageHeadStyles,
    roomStyles,
    css`
      .panels { max-width: 68rem; }
      .panel { overflow: clip; }
      t-checkbox { align-self: center; }
    `,
  ];

  private readonly list = new Loading(this, () => parameters.list());

  override connectedCallback(): void {
    super.connectedCallback();
    void this.list.load();
  }

  protected pageTitle(): string {
    return t('title');
  }

  private get filter(): ParameterFilter {
    return {
      q: this.query.get('q') ?? '',
      room: this.query.get('room') ?? '',
      changed: this.query.get('changed') === '1',
    };
  }

  private readonly replaced = ({ detail }: CustomEvent<Parameter>): void => {
    this.list.set(this.list.value?.map((one) => (one.key === detail.key ? detail : one)));
  };

  private renderFilters(all: readonly Parameter[], { q, room, changed }: ParameterFilter): TemplateResult {
    const rooms = [...new Set(all.map(roomOf))].map((value) => ({ value, label: roomName(value) }));
    return html`<div class="panel filters" role="search">
      <t-search-field label=${t('search')} .value=${q} @t-search=${(event: CustomEvent<{ value: string }>) => setQuery({ q: event.detail.value })}></t-search-field>
      <t-select inline label=${t('room')} placeholder=${t('all')} .options=${rooms} .value=${room}
        @change=${(event: Event) => setQuery({ room: (event.target as HTMLInputElement).value })}></t-select>
      <t-checkbox label=${t('only-changed')} .checked=${changed} @change=${(event: Event) => setQuery({ changed: (event.target as HTMLInputElement).checked ? 1 : null })}></t-checkbox>
      <span class="muted xs num counts" role="status">${t('count', { count: all.length, changed: all.filter(differs).length })}</span>
    </div>`;
  }

  private renderGroups(all: readonly Parameter[]): TemplateResult {
    const { filter } = this;
    const groups = groupParameters(all, filter);
    return html`<div class="panels" @t-parameter=${this.replaced} @t-stale=${() => this.list.load({ background: true })}>
      ${this.renderFilters(all, filter)}
      ${groups.size === 0 ? html`<section class="panel"><t-empty icon="search-off" heading=${t('none')} note=${t('none.note')}></t-empty></section>` : ''}
      ${repeat(
        groups,
        ([room]) => room,
        ([room, own]) => html`<section class="panel" aria-labelledby="room-${room}">
          <div class="panel-head"><h2 id="room-${room}">${roomName(room)}</h2><span class="muted xs num">${own.length}</span></div>
          ${repeat(
            own,
            ({ key }) => key,
            (parameter) => html`<console-parameter-row .parameter=${parameter}></console-parameter-row>`,
          )}
        </section>`,
      )}
    </div>`;
  }

  protected override render(): TemplateResult {
    return html`${pageHead(t('title'))}
      ${this.list.value || !this.list.error ? this.list.render((all) => this.renderGroups(all)) : html`<section class="panel">${this.list.render((all) => this.renderGroups(all))}</section>`}`;
  }
}
