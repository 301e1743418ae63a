import '@tessera/ui/badge';
import '@tessera/ui/button';
import { formatDate } from '@tessera/ui/dates';
import '@tessera/ui/empty';
import { html, nothing, type TemplateResult } from 'lit';
import { t } from './texts.js';
import type { Closure } from './working-time.api.js';

const timeText = ({ date, part }: Closure): string =>
  part === 'day' ? formatDate(date, 'long') : `${formatDate(date, 'long')} ${t(`part.${part}`)}`;

/** Closures in force, newest first; `withdraw` is absent for people who may not. */
export function closureList(closures: readonly Closure[], withdraw?: (closure: Closure) => void): TemplateResult {
  if (closures.length === 0)
    return html`<t-empty icon="calendar-off" heading=${t('closures.none')} note=${t('closures.none-note')}></t-empty>`;
  return html`<ul class="closures">${closures.map(
    (closure) => html`<li>
      <div class="grow"><b class="num">${formatDate(closure.date, 'long')}</b>
        ${closure.part === 'day' ? nothing : html`<t-badge icon="clock">${t(`part.${closure.part}`)}</t-badge>`}
        <t-badge icon=${closure.agency ? 'building' : 'building-bank'}>${closure.agency?.name ?? t('scope.all')}</t-badge>
        <p class="xs muted">${closure.reason}</p></div>
      ${withdraw ? html`<t-button size="small" label=${t('withdraw.label', { date: timeText(closure) })} @click=${() => withdraw(closure)}>${t('withdraw')}</t-button>` : nothing}
    </li>`,
  )}</ul>`;
}
