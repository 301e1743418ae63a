import type { ConcurrentPost } from '@tessera/contracts';
import '@tessera/ui/badge';
import type { BadgeVariant } from '@tessera/ui/badge';
import '@tessera/ui/button';
import { formatDate } from '@tessera/ui/dates';
import { element, TesseraElement } from '@tessera/ui/element';
import '@tessera/ui/empty';
import '@tessera/ui/icon';
import { base } from '@tessera/ui/styles';
import { confirm, describeProblem, toast } from '@tessera/web-sdk';
import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { Loading } from '../../frame/loading.js';
import type { AccountDetail } from '../accounts.api.js';
import './post-dialog.js';
import type { PostDialog } from './post-dialog.js';
import { placeOf, posts } from './posts.api.js';
import { t } from './texts.js';

const looks: Record<ConcurrentPost['state'], BadgeVariant> = { coming: 'info', current: 'success', ended: 'neutral' };

/** Concurrent posts of an account; administrators of both sides give them here, those of either end them. */
@element('console-account-posts')
export class AccountPosts extends TesseraElement {
  static override styles = [
    base,
    css`
      li { display: flex; align-items: flex-start; gap: 10px; padding-block: 10px; border-top: 1px solid var(--t-border); font-size: var(--t-text-s); }
      li:first-child { border-top: 0; }
      li > t-icon { margin-top: 2px; color: var(--t-text-muted); }
      small { display: block; color: var(--t-text-muted); font-size: var(--t-text-xs); }
      .add { margin-top: 8px; }
    `,
  ];

  @property({ attribute: false }) account!: AccountDetail;
  @property({ type: Boolean, attribute: 'may-add' }) mayAdd = false;
  @query('console-post-dialog') private dialog!: PostDialog;
  private readonly held = new Loading<ConcurrentPost[]>(this, () => posts.of(this.account.id));

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('account')) return;
    const other = changed.get('account')?.id !== this.account.id;
    if (other) this.held.set(undefined);
    void this.held.load({ background: !other });
  }

  private readonly add = async (): Promise<void> => {
    const post = await this.dialog.ask(this.account);
    if (!post) return;
    toast({ kind: 'success', text: t('done', { name: this.account.name, place: placeOf(post) }) });
    await this.held.load({ background: true });
  };

  private async end(post: ConcurrentPost): Promise<void> {
    const words = { name: this.account.name, place: placeOf(post) };
    if (!(await confirm({ title: t('end.title', words), text: t('end.text'), action: t('end'), danger: true }))) return;
    try {
      await posts.end(this.account.id, post);
      toast({ kind: 'success', text: t('ended', words) });
    } catch (error) {
      toast({ kind: 'warning', text: describeProblem(error).text });
    }
    await this.held.load({ background: true });
  }

  private renderPost(post: ConcurrentPost): TemplateResult {
    const { title, from, until, state, mayEnd } = post;
    const place = placeOf(post);
    const period = until
      ? t('period', { from: formatDate(from), until: formatDate(until) })
      : t('period.open', { from: formatDate(from) });
    return html`<li>
      <t-icon name="briefcase" size="18"></t-icon>
      <span class="grow"><b>${place}</b>${title ? html`<small>${title}</small>` : nothing}<small class="num">${period}</small></span>
      <t-badge variant=${looks[state]}>${t(`state.${state}`)}</t-badge>
      ${mayEnd ? html`<t-button size="small" variant="quiet" label=${t('end.label', { place })} @click=${() => this.end(post)}>${t('end')}</t-button>` : nothing}
    </li>`;
  }

  protected override render(): TemplateResult {
    return html`${this.held.render(
      (items) =>
        items.length === 0
          ? html`<t-empty icon="briefcase" heading=${t('none')} note=${t('none-note')}></t-empty>`
          : html`<ul>${items.map((post) => this.renderPost(post))}</ul>`,
      { lines: 3 },
    )}
    ${this.mayAdd ? html`<t-button class="add" size="small" icon="plus" @click=${this.add}>${t('open')}</t-button>` : nothing}
    <console-post-dialog></console-post-dialog>`;
  }
}
