import '@tessera/ui/badge';
import { css, html, nothing, type TemplateResult } from 'lit';
import type { SubjectView } from '../accounts/grants.api.js';
import type { Role } from './roles.api.js';
import { actionsText, conditionText, subjectName } from './rule-text.js';
import { t } from './texts.js';

export const ruleListStyles = css`
  .rules li { padding-block: 8px; border-top: 1px solid var(--t-border); font-size: var(--t-text-s); line-height: 1.6; }
  .rules li:first-child { border-top: 0; }
  .rules small { display: block; font-size: var(--t-text-xs); color: var(--t-text-muted); overflow-wrap: anywhere; }
`;

/** What a role allows and forbids, a sentence each. */
export const ruleList = (rules: Role['rules'], known: readonly SubjectView[]): TemplateResult =>
  rules.length === 0
    ? html`<p class="muted">${t('rules.none')}</p>`
    : html`<ul class="rules">${rules.map(
        (rule) => html`<li>
          ${rule.inverted ? html`<t-badge variant="danger" icon="ban">${t('forbids')}</t-badge> ` : nothing}<b>${subjectName(rule.subject, known)}</b>${t('rule.line', { actions: actionsText(rule) })}
          <small>${rule.conditions ? t('only-where', { condition: conditionText(rule.conditions) }) : t('everywhere')}${rule.plugin === 'core' ? '' : `　${rule.plugin}`}</small>
        </li>`,
      )}</ul>`;
