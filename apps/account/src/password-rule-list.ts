import type { AccountView, PasswordRule } from '@tessera/contracts';
import { passwordRuleNames } from '@tessera/contracts/password-rules';
import { element, TesseraElement } from '@tessera/ui/element';
import '@tessera/ui/icon';
import { base } from '@tessera/ui/styles';
import { css, html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { t } from './texts.js';

/** Each rule with a mark of its own: word and icon, not colour alone. */
@element('account-password-rules')
export class PasswordRuleList extends TesseraElement {
  static override styles = [
    base,
    css`
      ul { display: grid; grid-template-columns: repeat(auto-fill, minmax(15rem, 1fr)); gap: 4px 16px; font-size: var(--t-text-xs); }
      li { display: flex; align-items: flex-start; gap: 6px; color: var(--t-text-muted); line-height: 1.5; }
      li.met { color: var(--t-success-text); }
      t-icon { margin-top: 1px; }
      p { margin-top: 6px; overflow-wrap: anywhere; font-size: var(--t-text-xs); color: var(--t-text-muted); }
    `,
  ];

  @property({ attribute: false }) judged!: Record<PasswordRule, boolean>;
  @property({ attribute: false }) limits!: AccountView['password']['limits'];

  protected override render(): TemplateResult {
    const { minLength: min, maxLength: max, history, specialCharacters } = this.limits;
    return html`<ul aria-label=${t('rules-of-password')}>
        ${passwordRuleNames.map((rule) => {
          const met = this.judged[rule];
          return html`<li class=${met ? 'met' : ''}>
            <t-icon name=${met ? 'check' : 'minus'} size="16" label=${t(met ? 'rule.met' : 'rule.open')}></t-icon>
            <span>${t(`rule.${rule}`, { min, max })}</span>
          </li>`;
        })}
      </ul>
      <p class="num">${t('rule.special.which', { characters: specialCharacters.trim() })}</p>
      <p>${t('rule.further', { count: history })}</p>`;
  }
}
