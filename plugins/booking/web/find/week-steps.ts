import '@tessera/ui/button';
import '@tessera/ui/date-field';
import { addDays } from '@tessera/ui/days';
import '@tessera/ui/icon-button';
import { html, type TemplateResult } from 'lit';
import { weekText } from '../booking-time.js';
import { t } from './texts.js';
import { mondayOf } from './week-view.js';

/** Which week is shown, and the ways to others; `go` gets the Monday of one. */
export function weekSteps(monday: string, today: string, go: (monday: string) => void): TemplateResult {
  return html`<div class="week" role="group" aria-label=${t('week')}>
    <strong class="num">${weekText(monday)}</strong>
    <t-icon-button variant="line" size="medium" icon="chevron-left" label=${t('previous-week')} @click=${() => go(addDays(monday, -7))}></t-icon-button>
    <t-button @click=${() => go(mondayOf(today))}>${t('this-week')}</t-button>
    <t-icon-button variant="line" size="medium" icon="chevron-right" label=${t('next-week')} @click=${() => go(addDays(monday, 7))}></t-icon-button>
    <t-date-field class="jump" hide-label label=${t('jump')} placeholder=${t('jump')} value=""
      @change=${({ target }: Event) => {
        const { value } = target as HTMLInputElement;
        if (value) go(mondayOf(value));
      }}></t-date-field>
  </div>`;
}
