import type { OpenSession } from '@tessera/contracts';
import '@tessera/ui/badge';
import '@tessera/ui/button';
import { formatDateTime } from '@tessera/ui/dates';
import { element, TesseraElement } from '@tessera/ui/element';
import '@tessera/ui/error-state';
import '@tessera/ui/icon';
import '@tessera/ui/panel';
import '@tessera/ui/skeleton';
import { base, table } from '@tessera/ui/styles';
import { ApiProblem, describeProblem, toast } from '@tessera/web-sdk';
import { css, html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { account } from './account.api.js';
import { deviceName, isPhone } from './device-name.js';
import { t } from './texts.js';

/** Where I am signed in, and signing out there. */
@element('account-sessions')
export class SessionsPanel extends TesseraElement {
  static override styles = [
    base,
    table,
    css`
      .lines { margin-inline: 16px; }
      .lines li { flex-wrap: wrap; padding-block: 10px; }
      .what { flex: 1 1 12rem; min-width: 0; font-size: var(--t-text-s); }
      .what b { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 8px; }
      .state { padding: 0 16px 16px; }
    `,
  ];

  @state() private sessions: readonly OpenSession[] | null = null;
  @state() private failure: { text: string; number: string } | null = null;
  @state() private ending = '';

  override connectedCallback(): void {
    super.connectedCallback();
    void this.load();
  }

  async load(): Promise<void> {
    this.failure = null;
    try {
      this.sessions = await account.sessions();
    } catch (error) {
      this.failure = describeProblem(error);
    }
  }

  private async end({ id }: OpenSession): Promise<void> {
    this.ending = id;
    try {
      await account.endSession(id);
      toast({ text: t('sessions.ended'), kind: 'success' });
    } catch (error) {
      // one that is gone already is what was wanted
      if (!(error instanceof ApiProblem) || error.status !== 404)
        toast({ text: describeProblem(error).text, kind: 'danger' });
    } finally {
      this.ending = '';
    }
    await this.load();
  }

  private renderSession(session: OpenSession): TemplateResult {
    const { agent, address, lastSeenAt, createdAt, current, id } = session;
    const device = deviceName(agent) || t('sessions.unknown-device');
    return html`<li>
      <t-icon name=${isPhone(agent) ? 'device-mobile' : 'device-desktop'} size="20"></t-icon>
      <div class="what">
        <b>${device}${current ? html`<t-badge variant="accent">${t('sessions.this-device')}</t-badge>` : nothing}</b>
        <span class="xs muted num">${t('sessions.about', { address, last: formatDateTime(lastSeenAt), since: formatDateTime(createdAt) })}</span>
      </div>
      ${
        current
          ? nothing
          : html`<t-button size="small" icon="logout" ?loading=${this.ending === id} label=${t('sessions.end-which', { device })}
              @click=${() => this.end(session)}>${t('sessions.end')}</t-button>`
      }
    </li>`;
  }

  private renderBody(): TemplateResult {
    if (this.failure)
      return html`<div class="state"><t-error-state heading=${this.failure.text} number=${this.failure.number} @t-retry=${this.load}></t-error-state></div>`;
    if (!this.sessions) return html`<div class="state"><t-skeleton lines="3"></t-skeleton></div>`;
    return html`<ul class="lines">${this.sessions.map((session) => this.renderSession(session))}</ul>`;
  }

  protected override render(): TemplateResult {
    return html`<t-panel heading=${t('sessions.title')} icon="devices" flush>${this.renderBody()}</t-panel>`;
  }
}
