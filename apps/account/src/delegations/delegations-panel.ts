import type { Delegation } from '@tessera/contracts';
import '@tessera/ui/button';
import { element, TesseraElement } from '@tessera/ui/element';
import '@tessera/ui/panel';
import { base } from '@tessera/ui/styles';
import { describeProblem, toast } from '@tessera/web-sdk';
import { css, html, nothing, type TemplateResult } from 'lit';
import { query, state } from 'lit/decorators.js';
import './delegation-list.js';
import type { DelegationList } from './delegation-list.js';
import { t } from './texts.js';

/** 職務代理: who stands in for me, and for whom I stand in. */
@element('account-delegations')
export class DelegationsPanel extends TesseraElement {
  static override styles = [
    base,
    css`account-delegation-list + account-delegation-list { display: block; border-top: 1px solid var(--t-border); }`,
  ];

  @state() private naming = false;
  @query('account-delegation-list[side="given"]') private given!: DelegationList;

  private async open(): Promise<void> {
    try {
      await import('./delegation-dialog.js');
      this.naming = true;
    } catch (error) {
      toast({ kind: 'warning', text: describeProblem(error).text });
    }
  }

  private async done({ deputy: { name }, deputyAway }: Delegation): Promise<void> {
    this.naming = false;
    toast({ kind: deputyAway ? 'warning' : 'success', text: t(deputyAway ? 'named.away' : 'named', { name }) });
    await this.given.load({ background: true });
  }

  protected override render(): TemplateResult {
    return html`<t-panel heading=${t('title')} icon="users" flush>
        <t-button slot="actions" size="small" @click=${this.open}>${t('name')}</t-button>
        <account-delegation-list side="given"></account-delegation-list>
        <account-delegation-list side="received"></account-delegation-list>
      </t-panel>
      ${
        this.naming
          ? html`<account-delegation-dialog @t-close=${() => {
              this.naming = false;
            }} @t-done=${(event: CustomEvent<Delegation>) => this.done(event.detail)}></account-delegation-dialog>`
          : nothing
      }`;
  }
}
