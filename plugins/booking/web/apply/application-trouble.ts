import '@tessera/ui/button';
import '@tessera/ui/callout';
import { describeProblem } from '@tessera/web-sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { hoursText, timeText } from '../booking-time.js';
import '../waiting-list/join-button.js';
import type { BookingInput, OfferedTime } from './application.api.js';
import type { Refusal } from './refusal.js';
import { t } from './texts.js';

interface Trouble {
  refusal: Refusal;
  /** How many fields the form itself finds wrong. */
  faults: number;
  /** With what one may get in line; undefined: there is no line for it. */
  waitWith: BookingInput | undefined;
  take: (time: OfferedTime) => void;
  addressOf: (venueId: string) => string;
}

/** What stands above the fields when it was not taken: what is in the way, and what would work. */
export function applicationTrouble({
  refusal,
  faults,
  waitWith,
  take,
  addressOf,
}: Trouble): TemplateResult | typeof nothing {
  const { taken, times, venues, error } = refusal;
  if (error) {
    const { text, number } = describeProblem(error);
    return html`<t-callout variant="danger" alert heading=${text}>${t('trouble.kept', { number })}</t-callout>`;
  }
  const heading =
    taken.length > 0 ? t('trouble.taken') : times.length > 0 ? t('trouble.rules') : t('trouble', { count: faults });
  if (taken.length === 0 && times.length === 0 && faults === 0) return nothing;
  return html`<t-callout variant="danger" alert heading=${heading}>
    ${taken.length > 0 ? html`<p>${t('trouble.taken-times', { times: taken.map(hoursText).join(t('and')) })}</p>` : nothing}
    ${
      times.length > 0
        ? html`<p>${t('trouble.near')}</p><div class="offers">${times.map(
            (time) => html`<t-button size="small" @click=${() => take(time)}>${timeText(time)}</t-button>`,
          )}</div>`
        : nothing
    }
    ${
      venues.length > 0
        ? html`<p>${t('trouble.venues')}</p><div class="offers">${venues.map(
            ({ id, name, capacity }) =>
              html`<t-button size="small" href=${addressOf(id)}>${t('trouble.venue', { name, count: capacity })}</t-button>`,
          )}</div>`
        : nothing
    }
    ${taken.length > 0 && waitWith ? html`<p>${t('trouble.wait')}</p><booking-join-button .input=${waitWith}></booking-join-button>` : nothing}
  </t-callout>`;
}
