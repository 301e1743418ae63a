import type { PersonalToken, TokenPurpose } from '@tessera/contracts';
import '@tessera/ui/badge';
import type { BadgeVariant } from '@tessera/ui/badge';
import '@tessera/ui/button';
import { formatDate } from '@tessera/ui/dates';
import { element, TesseraElement } from '@tessera/ui/element';
import '@tessera/ui/error-state';
import '@tessera/ui/panel';
import '@tessera/ui/skeleton';
import { base, table } from '@tessera/ui/styles';
import { confirm, describeProblem, localized, personalTokens, toast } from '@tessera/web-sdk';
import { css, html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { t } from './texts.js';

const looks: Record<PersonalToken['state'], { variant: BadgeVariant; icon: string }> = {
  active: { variant: 'success', icon: 'check' },
  expired: { variant: 'neutral', icon: 'hourglass' },
  idle: { variant: 'warning', icon: 'ban' },
};

/** Links and tokens that I left to programs: what for, when last used, and taking them back. */
@element('account-tokens')
export class TokensPanel extends TesseraElement {
  static override styles = [
    base,
    table,
    css`
      .lines { margin-inline: 16px; }
      .lines li { flex-wrap: wrap; padding-block: 10px; }
      .grow { flex: 1 1 12rem; display: grid; gap: 2px; overflow-wrap: anywhere; }
      .note { padding: 12px 16px 0; font-size: var(--t-text-s); }
      .state, .empty, .more { padding: 12px 16px; }
    `,
  ];

  /** A second factor is on: a fresh proof asks for its code too. */
  @property({ type: Boolean, attribute: 'with-code' }) withCode = false;
  @state() private tokens: readonly PersonalToken[] | null = null;
  @state() private next: string | null = null;
  /** Programs may act by these; links are made where they lead to. */
  @state() private purposes: readonly TokenPurpose[] = [];
  @state() private failure: { text: string; number: string } | undefined;
  @state() private making = false;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.load();
  }

  private readonly load = async (): Promise<void> => {
    this.failure = undefined;
    try {
      const [{ items, next }, purposes] = await Promise.all([personalTokens.list(), personalTokens.purposes()]);
      [this.tokens, this.next] = [items, next];
      this.purposes = purposes.filter(({ kind }) => kind === 'bearer');
    } catch (error) {
      this.failure = describeProblem(error);
    }
  };

  /** A failure of `act` is said, and the list shows how things stand. */
  private async attempt(act: () => Promise<unknown>): Promise<void> {
    try {
      await act();
    } catch (error) {
      toast({ kind: 'warning', text: describeProblem(error).text });
      await this.load();
    }
  }

  private async more(): Promise<void> {
    const { tokens: before } = this;
    const { items, next } = await personalTokens.list(this.next);
    // asked twice, or read anew meanwhile
    if (this.tokens !== before) return;
    this.tokens = [...(before ?? []), ...items];
    this.next = next;
  }

  private async revoke({ id, label }: PersonalToken): Promise<void> {
    const question = { title: t('revoke.title', { label }), text: t('revoke.note'), action: t('revoke'), danger: true };
    if (!(await confirm(question))) return;
    await personalTokens.revoke(id);
    toast({ text: t('revoked', { label }), kind: 'success' });
    await this.load();
  }

  private async open(): Promise<void> {
    await import('./new-token-dialog.js');
    this.making = true;
  }

  private readonly close = (): void => {
    this.making = false;
    void this.load();
  };

  private renderToken(token: PersonalToken): TemplateResult {
    const { name, pluginName, label, lastUsedOn, expiresAt, state: now } = token;
    const { variant, icon } = looks[now];
    const purpose = name ? localized(name) : t('gone');
    return html`<li>
      <span class="grow">
        <b>${label}</b>
        <span class="xs">${purpose}${pluginName ? html` <span class="muted">${localized(pluginName)}</span>` : nothing}</span>
        <span class="xs muted num">${lastUsedOn ? t('used', { date: formatDate(lastUsedOn) }) : t('unused')}　${t('until', { date: formatDate(expiresAt) })}</span>
        ${now === 'idle' ? html`<span class="xs muted">${t('idle.why')}</span>` : nothing}
      </span>
      <t-badge variant=${variant} icon=${icon}>${t(`state.${now}`)}</t-badge>
      <t-button size="small" variant="quiet" label=${`${t('revoke')} ${label}`} @click=${() => this.attempt(() => this.revoke(token))}>${t('revoke')}</t-button>
    </li>`;
  }

  private renderList(): TemplateResult {
    if (this.failure)
      return html`<div class="state"><t-error-state heading=${this.failure.text} number=${this.failure.number} @t-retry=${this.load}></t-error-state></div>`;
    if (!this.tokens) return html`<div class="state"><t-skeleton lines="2"></t-skeleton></div>`;
    if (this.tokens.length === 0) return html`<p class="muted empty">${t('empty')}</p>`;
    return html`<ul class="lines">${this.tokens.map((token) => this.renderToken(token))}</ul>
      ${this.next ? html`<p class="more"><t-button size="small" @click=${() => this.attempt(() => this.more())}>${t('more')}</t-button></p>` : nothing}`;
  }

  protected override render(): TemplateResult {
    return html`<t-panel heading=${t('title')} icon="key" flush>
        ${this.purposes.length > 0 ? html`<t-button slot="actions" size="small" @click=${() => this.attempt(() => this.open())}>${t('new')}</t-button>` : nothing}
        <p class="note muted">${t('note')}</p>
        ${this.renderList()}
      </t-panel>
      ${
        this.making
          ? html`<account-new-token ?with-code=${this.withCode} .purposes=${this.purposes} @t-close=${this.close}></account-new-token>`
          : nothing
      }`;
  }
}
