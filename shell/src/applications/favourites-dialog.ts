import type { ApplicationView, FavouriteList } from '@tessera/contracts';
import '@tessera/ui/button';
import '@tessera/ui/callout';
import '@tessera/ui/dialog';
import '@tessera/ui/empty';
import { element, TesseraElement } from '@tessera/ui/element';
import '@tessera/ui/order-list';
import { base } from '@tessera/ui/styles/base';
import '@tessera/ui/text-field';
import { ApiProblem, describeProblem, localized } from '@tessera/web-sdk';
import { css, html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { applications } from './applications.api.js';
import { t } from './texts.js';

/** Two lists, in and not yet: what is in is ordered, what is not can be found by its name. Nothing is kept before 儲存. */
@element('tessera-favourites-dialog')
export class FavouritesDialog extends TesseraElement {
  static override styles = [
    base,
    css`
      .lists { display: grid; gap: 16px; grid-template-columns: repeat(auto-fit, minmax(min(19rem, 100%), 1fr)); align-items: start; }
      .list-head { display: flex; align-items: baseline; gap: 8px; min-height: 28px; margin-bottom: 8px; }
      .scroll { max-height: min(24rem, 45vh); padding: 2px; overflow: auto; scrollbar-width: thin; }
      .rest { display: grid; gap: 4px; margin-top: 8px; }
      .rest li { display: flex; align-items: center; gap: 8px; min-height: 40px; padding: 2px 4px 2px 8px; border: 1px solid var(--t-border); border-radius: var(--t-radius-2); line-height: 1.4; }
      .rest span { flex: 1; min-width: 0; overflow-wrap: anywhere; }
      t-callout { margin-bottom: 12px; }
      @media (max-width: 599.98px) { .rest t-icon-button { display: grid; place-items: center; min-width: 44px; min-height: 44px; } }
    `,
  ];

  @state() private items: readonly ApplicationView[] = [];
  @state() private list: FavouriteList = { ids: [], version: 0, most: 0 };
  @state() private ids: readonly string[] = [];
  @state() private words = '';
  @state() private open = false;
  @state() private busy = false;
  @state() private full = false;
  @state() private problem: unknown;
  private resolve: (saved: FavouriteList | null) => void = () => undefined;

  /** Resolves with the stored list, or null when the person went away from it. */
  static async ask(place: ShadowRoot): Promise<FavouriteList | null> {
    const dialog = new FavouritesDialog();
    place.append(dialog);
    try {
      return await dialog.start();
    } finally {
      dialog.remove();
    }
  }

  private async start(): Promise<FavouriteList | null> {
    this.open = true;
    await this.read();
    return new Promise((resolve) => {
      this.resolve = resolve;
    });
  }

  private async read(): Promise<void> {
    try {
      const { items, favourites } = await applications.read('');
      this.items = items;
      this.list = favourites;
      this.ids = favourites.ids;
      this.problem = undefined;
    } catch (error) {
      this.problem = error;
    }
  }

  private end(saved: FavouriteList | null): void {
    this.open = false;
    this.resolve(saved);
  }

  private readonly save = async (): Promise<void> => {
    this.busy = true;
    this.full = false;
    try {
      this.end(await applications.replace(this.ids, this.list.version));
    } catch (error) {
      this.problem = error;
    } finally {
      this.busy = false;
    }
  };

  private add(id: string): void {
    this.full = this.ids.length >= this.list.most;
    if (!this.full) this.ids = [...this.ids, id];
  }

  private leaveOut(id: string): void {
    this.full = false;
    this.ids = this.ids.filter((one) => one !== id);
  }

  private readonly closed = (event: Event): void => {
    if (event.target === event.currentTarget && this.open) this.end(null);
  };

  private renderProblem(): TemplateResult | typeof nothing {
    if (this.full)
      return html`<t-callout variant="warning" alert heading=${t('full', { most: this.list.most })}>${t('full.note')}</t-callout>`;
    if (!this.problem) return nothing;
    const conflict = this.problem instanceof ApiProblem && this.problem.slug === 'conflict';
    const { text, number } = describeProblem(this.problem);
    return html`<t-callout variant="danger" alert heading=${conflict ? t('conflict') : text}>${conflict ? t('conflict.note') : html`<span class="num xs">${number}</span>`}
      ${conflict ? html`<t-button slot="actions" size="small" @click=${() => this.read()}>${t('conflict.reload')}</t-button>` : nothing}</t-callout>`;
  }

  private renderIn(): TemplateResult {
    const chosen = this.ids.flatMap((id) => this.items.find((one) => one.id === id) ?? []);
    const rows = chosen.map(({ id, name, icon }) => ({ id, label: localized(name), icon }));
    return html`<section><div class="list-head"><h3>${t('in')}</h3><span class="muted num xs">${rows.length}/${this.list.most}</span></div>
      ${
        rows.length
          ? html`<div class="scroll"><t-order-list removable label=${t('in')} .items=${rows}
              @t-order=${(event: CustomEvent<{ ids: string[] }>) => {
                this.ids = event.detail.ids;
              }} @t-remove=${(event: CustomEvent<{ id: string }>) => this.leaveOut(event.detail.id)}></t-order-list></div>`
          : html`<t-empty icon="star" heading=${t('favourites.empty')} note=${t('in.empty-note')}></t-empty>`
      }</section>`;
  }

  private renderRest(): TemplateResult {
    const wanted = this.words.trim().toLowerCase();
    const rest = this.items.filter(
      ({ id, name }) => !this.ids.includes(id) && Object.values(name).some((one) => one.toLowerCase().includes(wanted)),
    );
    return html`<section><div class="list-head"><h3>${t('not-yet')}</h3><span class="muted num xs">${t('count', { count: rest.length })}</span></div>
      <t-text-field hide-label icon="search" label=${t('filter')} placeholder=${t('filter')} .value=${this.words}
        @input=${(event: Event) => {
          this.words = (event.target as HTMLInputElement).value;
        }}></t-text-field>
      <div class="scroll"><ul class="rest" aria-label=${t('not-yet')}>${repeat(
        rest,
        ({ id }) => id,
        ({ id, name, icon }) =>
          html`<li><t-icon name=${icon} size="18"></t-icon><span>${localized(name)}</span><t-icon-button icon="plus" label=${t('star', { name: localized(name) })} @click=${() => this.add(id)}></t-icon-button></li>`,
      )}</ul></div></section>`;
  }

  protected override render(): TemplateResult {
    return html`<t-dialog size="large" heading=${t('edit.title')} .open=${this.open} @t-close=${this.closed}>
      ${this.renderProblem()}
      <div class="lists">${this.renderIn()}${this.renderRest()}</div>
      <t-button slot="footer" @click=${() => this.end(null)}>${t('cancel')}</t-button>
      <t-button slot="footer" variant="primary" ?loading=${this.busy} @click=${this.save}>${t('save')}</t-button>
    </t-dialog>`;
  }
}
