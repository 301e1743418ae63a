import type { AskableRole, RoleRequest } from '@tessera/contracts';
import '@tessera/ui/button';
import '@tessera/ui/callout';
import '@tessera/ui/checkbox';
import '@tessera/ui/date-field';
import '@tessera/ui/dialog';
import { element, TesseraElement } from '@tessera/ui/element';
import { base } from '@tessera/ui/styles';
import '@tessera/ui/text-field';
import { ApiProblem, describeProblem, localized } from '@tessera/web-sdk';
import { css, html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { roleRequests } from './role-requests.api.js';
import { t } from './texts.js';

/** Which roles shall come or go, and why. Sends `t-done` with the new requests and `t-close`. */
@element('account-role-request-dialog')
export class RoleRequestDialog extends TesseraElement {
  static override styles = [
    base,
    css`
      .form { display: grid; gap: 16px; }
      fieldset { display: grid; gap: 8px; }
      legend { padding-bottom: 6px; font-size: var(--t-text-s); font-weight: 600; }
      .error { color: var(--t-danger-text); font-size: var(--t-text-xs); }
      li { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 12px; min-height: 32px; }
    `,
  ];

  @property({ attribute: false }) roles: readonly AskableRole[] = [];
  /** Roles whose tick differs from what is held. */
  @state() private changed: ReadonlySet<string> = new Set();
  @state() private wrong: ReadonlySet<'nothing' | 'reason' | 'until'> = new Set();
  @state() private failure: { text: string; number: string } | undefined;
  @state() private busy = false;
  private reason = '';
  private until = '';

  private tick(key: string): void {
    const changed = new Set(this.changed);
    if (!changed.delete(key)) changed.add(key);
    this.changed = changed;
    this.wrong = new Set();
  }

  private async ask(): Promise<void> {
    const of = (held: boolean) =>
      this.roles.filter((role) => role.held === held && this.changed.has(role.key)).map(({ key }) => key);
    const [add, drop] = [of(false), of(true)];
    this.wrong = new Set([
      ...(this.changed.size === 0 ? (['nothing'] as const) : []),
      ...(this.reason.trim() === '' ? (['reason'] as const) : []),
    ]);
    if (this.wrong.size > 0) return this.focusFirst();
    this.busy = true;
    this.failure = undefined;
    try {
      const until = add.length > 0 && this.until ? this.until : null;
      const requests: RoleRequest[] = await roleRequests.ask({ add, drop, reason: this.reason, until });
      this.send('t-done', requests);
    } catch (error) {
      if (error instanceof ApiProblem && error.fieldError('until')) this.wrong = new Set(['until']);
      else this.failure = describeProblem(error);
    }
    this.busy = false;
  }

  private async focusFirst(): Promise<void> {
    await this.updateComplete;
    const first = this.wrong.has('nothing') ? 't-checkbox' : 't-text-field';
    this.renderRoot.querySelector<HTMLElement>(first)?.focus();
  }

  private renderRole({ key, name, plugin, held, waiting }: AskableRole): TemplateResult {
    const label = plugin ? `${localized(name)}（${localized(plugin)}）` : localized(name);
    return html`<li>
      <t-checkbox label=${label} .checked=${held !== this.changed.has(key)} ?disabled=${waiting !== null} @change=${() => this.tick(key)}></t-checkbox>
      ${waiting ? html`<span class="xs muted num">${t('role.waiting', { number: waiting })}</span>` : nothing}
    </li>`;
  }

  protected override render(): TemplateResult {
    const { failure } = this;
    return html`<t-dialog open heading=${t('ask')} @t-close=${() => this.send('t-close')}>
      <div class="form">
        ${failure ? html`<t-callout variant="danger" heading=${failure.text} alert>${failure.number}</t-callout>` : nothing}
        <p class="muted">${t('note')}</p>
        <fieldset aria-describedby="nothing">
          <legend>${t('roles')}</legend>
          ${this.roles.length > 0 ? html`<ul>${this.roles.map((role) => this.renderRole(role))}</ul>` : html`<p class="muted">${t('none')}</p>`}
          <p id="nothing" class="error" aria-live="polite">${this.wrong.has('nothing') ? t('wrong.nothing') : ''}</p>
        </fieldset>
        <t-text-field label=${t('reason')} rows="3" maxlength="200" counter error=${this.wrong.has('reason') ? t('wrong.reason') : ''}
          @input=${(event: Event) => {
            this.reason = (event.target as HTMLInputElement).value;
          }}></t-text-field>
        <t-date-field label=${t('until.label')} optional error=${this.wrong.has('until') ? t('wrong.until') : ''}
          @change=${(event: Event) => {
            this.until = (event.target as HTMLInputElement).value;
          }}></t-date-field>
      </div>
      <t-button slot="footer" @click=${() => this.send('t-close')}>${t('cancel')}</t-button>
      <t-button slot="footer" variant="primary" ?loading=${this.busy} ?disabled=${this.roles.length === 0} @click=${this.ask}>${t('send')}</t-button>
    </t-dialog>`;
  }
}
