import type { AccountView, PasswordRule } from '@tessera/contracts';
import { judgePassword } from '@tessera/contracts/password-rules';
import '@tessera/ui/button';
import '@tessera/ui/callout';
import { formatDateTime } from '@tessera/ui/dates';
import { element, TesseraElement } from '@tessera/ui/element';
import '@tessera/ui/panel';
import { base } from '@tessera/ui/styles';
import '@tessera/ui/text-field';
import type { TTextField } from '@tessera/ui/text-field';
import { ApiProblem, describeProblem, toast } from '@tessera/web-sdk';
import { css, html, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { account } from './account.api.js';
import './password-rule-list.js';
import { t } from './texts.js';

type Field = 'current' | 'next' | 'again';
const nothingTyped = { current: '', next: '', again: '' };

/** Changing the password; every rule that can be judged here is judged while typing. Tells `t-changed`. */
@element('account-password')
export class PasswordPanel extends TesseraElement {
  static override styles = [
    base,
    css`
      form { display: grid; gap: 16px; }
      .last { margin-bottom: 16px; color: var(--t-text-muted); font-size: var(--t-text-s); }
    `,
  ];

  @property({ attribute: false }) account!: AccountView;
  @state() private typed: Record<Field, string> = nothingTyped;
  @state() private errors: Record<Field, string> = nothingTyped;
  @state() private failure = '';
  @state() private busy = false;
  @query('[name="current"]') private currentField!: TTextField;
  @query('[name="next"]') private nextField!: TTextField;
  @query('[name="again"]') private againField!: TTextField;

  private get judged(): Record<PasswordRule, boolean> {
    const { next, current } = this.typed;
    return judgePassword(next, this.account.password.limits, { account: this.account.account, current });
  }

  private readonly submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (this.busy || !this.check()) return;
    this.busy = true;
    this.failure = '';
    try {
      await account.changePassword(this.typed.current, this.typed.next);
      this.typed = nothingTyped;
      toast({ text: t('password.changed'), kind: 'success' });
      this.send('t-changed');
    } catch (error) {
      this.show(error);
    } finally {
      this.busy = false;
    }
  };

  private check(): boolean {
    const { current, next, again } = this.typed;
    this.errors = {
      current: current ? '' : t('password.current.missing'),
      next: Object.values(this.judged).includes(false) ? t('password.next.broken') : '',
      again: again === next ? '' : t('password.again.differs'),
    };
    return !this.focusFault();
  }

  private focusFault(): boolean {
    const faults: [string, TTextField][] = [
      [this.errors.current, this.currentField],
      [this.errors.next, this.nextField],
      [this.errors.again, this.againField],
    ];
    const first = faults.find(([fault]) => fault);
    first?.[1].focus();
    return first !== undefined;
  }

  private show(error: unknown): void {
    const problem = error instanceof ApiProblem ? error : undefined;
    const next = problem?.fieldError('next');
    const known: Record<string, string> = { common: t('rule.common'), 'used-before': this.usedBefore };
    this.errors = {
      current: problem?.fieldError('current') ? t('password.current.wrong') : '',
      next: next ? (known[next] ?? t('password.next.broken')) : '',
      again: '',
    };
    if (!this.focusFault()) this.failure = describeProblem(error).text;
  }

  private get usedBefore(): string {
    return t('rule.used-before', { count: this.account.password.limits.history });
  }

  private renderLast(): TemplateResult {
    const { changedAt, changedBy, note, daysLeft } = this.account.password;
    return html`<p class="last">
      ${changedAt ? t('password.last', { time: formatDateTime(changedAt), who: changedBy ?? t('password.by-portal') }) : t('password.never')}
      ${note ? html`<br />${t('password.note', { note })}` : nothing}
      ${daysLeft === null ? nothing : html`<br />${t('password.days-left', { count: daysLeft })}`}
    </p>`;
  }

  private renderField(name: Field, autocomplete: string): TemplateResult {
    return html`<t-text-field
      type="password" name=${name} label=${t(`password.${name}`)} autocomplete=${autocomplete}
      .value=${this.typed[name]} .error=${this.errors[name]}
      @input=${(event: Event) => {
        this.typed = { ...this.typed, [name]: (event.target as TTextField).value };
      }}
    ></t-text-field>`;
  }

  protected override render(): TemplateResult {
    const { limits } = this.account.password;
    return html`<t-panel heading=${t('password.title')} icon="key">
      ${this.renderLast()}
      <form novalidate @submit=${this.submit}>
        ${this.failure ? html`<t-callout variant="danger" alert>${this.failure}</t-callout>` : nothing}
        <input class="sr" type="text" autocomplete="username" .value=${this.account.account} tabindex="-1" aria-hidden="true" readonly />
        ${this.renderField('current', 'current-password')}
        ${this.renderField('next', 'new-password')}
        <account-password-rules .judged=${this.judged} .limits=${limits}></account-password-rules>
        ${this.renderField('again', 'new-password')}
        <div><t-button type="submit" variant="primary" ?loading=${this.busy} @click=${this.submit}>${t('password.submit')}</t-button></div>
      </form>
    </t-panel>`;
  }
}
