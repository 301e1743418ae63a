import { element } from '@tessera/ui/element';
import { localized } from '@tessera/web-sdk';
import { html, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { ActDialog } from '../frame/act-dialog.js';
import { grants, type RoleGrant } from './grants.api.js';
import { refusal } from './refusal.js';
import { t } from './texts.js';

/** Takes a role away. */
@element('console-revoke-dialog')
export class RevokeDialog extends ActDialog<true> {
  protected override danger = true;
  protected override size = 'small' as const;
  @state() private grant: RoleGrant | undefined;

  ask(grant: RoleGrant): Promise<true | null> {
    this.grant = grant;
    return this.start();
  }

  protected heading(): string {
    const { account, role } = this.grant ?? {};
    return t('revoke.title', { name: account?.name ?? '', role: role ? localized(role.name) : '' });
  }

  protected override subline(): string {
    return this.grant?.agency?.name ?? '';
  }

  protected verb(): string {
    return t('revoke.verb');
  }

  protected async act(): Promise<true> {
    if (!this.grant) throw new Error('ask() first');
    await grants.take(this.grant.id);
    return true;
  }

  protected override explain = refusal;

  protected body(): TemplateResult {
    return html`<p>${t('revoke.text')}</p>`;
  }
}
