import type { ApplicationView, FavouriteList } from '@tessera/contracts';
import '@tessera/ui/button';
import '@tessera/ui/callout';
import '@tessera/ui/choice-lists';
import '@tessera/ui/dialog';
import { element, TesseraElement } from '@tessera/ui/element';
import { base } from '@tessera/ui/styles/base';
import { ApiProblem, describeProblem, localized } from '@tessera/web-sdk';
import { css, html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { applications } from './applications.api.js';
import { t } from './texts.js';

/** Two lists, in and not yet. Nothing is kept before 儲存. */
@element('tessera-favourites-dialog')
export class FavouritesDialog extends TesseraElement {
  static override styles = [base, css`t-callout { margin-bottom: 12px; }`];

  @state() private items: readonly ApplicationView[] = [];
  @state() private list: FavouriteList = { ids: [], version: 0, most: 0 };
  @state() private ids: readonly string[] = [];
  @state() private open = false;
  @state() private busy = false;
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

  private start(): Promise<FavouriteList | null> {
    this.open = true;
    void this.read();
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
    try {
      this.end(await applications.replace(this.ids, this.list.version));
    } catch (error) {
      this.problem = error;
    } finally {
      this.busy = false;
    }
  };

  private readonly closed = (event: Event): void => {
    if (event.target === event.currentTarget && this.open) this.end(null);
  };

  private renderProblem(): TemplateResult | typeof nothing {
    if (!this.problem) return nothing;
    const conflict = this.problem instanceof ApiProblem && this.problem.slug === 'conflict';
    const { text, number } = describeProblem(this.problem);
    return html`<t-callout variant="danger" alert heading=${conflict ? t('conflict') : text}>${conflict ? t('conflict.note') : html`<span class="num xs">${number}</span>`}
      ${conflict ? html`<t-button slot="actions" size="small" @click=${() => this.read()}>${t('conflict.reload')}</t-button>` : nothing}</t-callout>`;
  }

  protected override render(): TemplateResult {
    const items = this.items.map(({ id, name, icon }) => ({
      id,
      label: localized(name),
      icon,
      words: Object.values(name).join(' '),
    }));
    return html`<t-dialog size="large" heading=${t('edit.title')} .open=${this.open} @t-close=${this.closed}>
      ${this.renderProblem()}
      <t-choice-lists .items=${items} .chosen=${this.ids} .most=${this.list.most} @t-choice=${(
        event: CustomEvent<{ ids: string[] }>,
      ) => {
        this.ids = event.detail.ids;
      }}></t-choice-lists>
      <t-button slot="footer" @click=${() => this.end(null)}>${t('cancel')}</t-button>
      <t-button slot="footer" variant="primary" ?loading=${this.busy} @click=${this.save}>${t('save')}</t-button>
    </t-dialog>`;
  }
}
