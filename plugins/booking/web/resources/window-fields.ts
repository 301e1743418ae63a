import { weekdayName } from '@tessera/ui/dates';
import { html, type TemplateResult } from 'lit';
import { openOn } from '../../server/resources/resource-choices.js';
import type { FieldMaker } from './field-maker.js';
import { t } from './texts.js';

const zones = (): { value: string; label: string }[] =>
  Intl.supportedValuesOf('timeZone').map((value) => ({ value, label: value.replaceAll('_', ' ') }));

/** 1 Monday … 7 Sunday. */
const weekdays = () => [1, 2, 3, 4, 5, 6, 7].map((day) => ({ value: String(day), label: weekdayName(day % 7) }));

/** When it can be booked; the finer rules below are all filled in already. */
export function windowFields(make: FieldMaker): TemplateResult {
  const days = openOn.map((value) => ({ value, label: t(`open-on.${value}`) }));
  return html`
    <div class="three">${make.time('opens', t('field.opens'))}${make.time('closes', t('field.closes'))}${make.choice('openOn', t('field.open-on'), days)}</div>
    <details>
      <summary>${t('section.rules')}</summary>
      <div class="fields">
        <div class="three">${make.number('slotMinutes', t('field.slot'))}${make.number('bufferBefore', t('field.buffer-before'))}${make.number('bufferAfter', t('field.buffer-after'))}</div>
        <p class="muted xs">${t('field.buffer-help')}</p>
        <div class="three">${make.number('leadMinutes', t('field.lead'))}${make.number('horizonDays', t('field.horizon'))}${make.number('longestMinutes', t('field.longest'), { optional: true })}</div>
        <div class="pair">${make.choice('reservedWeekday', t('field.reserved'), weekdays(), { optional: true, placeholder: t('field.reserved-none'), help: t('field.reserved-help') })}
          ${make.choice('zone', t('field.zone'), zones(), { help: t('field.zone-help') })}</div>
        ${make.draft.kind === 'venue' ? venueRules(make) : ''}
      </div>
    </details>`;
}

const venueRules = (make: FieldMaker): TemplateResult => html`
  ${make.check('superiorFirst', t('field.superior-first'))}
  ${make.check('checkIn', t('field.check-in'))}
  ${make.draft.checkIn ? make.number('checkInGrace', t('field.check-in-grace')) : ''}`;

/** A room that is only online, or has a link besides. */
export const onlineFields = (make: FieldMaker): TemplateResult => html`
  ${make.check('online', t('field.online'))}
  ${make.text('meetingLink', t('field.link'), { optional: !make.draft.online, type: 'url', help: t('field.link-help') })}
  ${
    make.draft.meetingLink
      ? make.choice('linkFor', t('field.link-for'), [
          { value: 'invited', label: t('link-for.invited') },
          { value: 'all', label: t('link-for.all') },
        ])
      : ''
  }`;
