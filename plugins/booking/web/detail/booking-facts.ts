import { formatNumber } from '@tessera/ui/numbers';
import { pageTimeZone } from '@tessera/web-sdk';
import { timeText } from '../booking-time.js';
import type { BookingDetail } from './booking.api.js';
import { t } from './texts.js';

type Fact = [name: string, value: string];

function driverText({ driving, driver, applicant }: BookingDetail): string {
  if (driving === 'self') return t('driving.self', { name: applicant.name });
  return t(driving === 'named' ? 'driving.named' : 'driving.driver', { name: driver?.name ?? '' });
}

/** What was asked for, name and value; what it has none of is left out. */
export function factsOf(booking: BookingDetail): Fact[] {
  const { resource, applicant, kind, host, destination, people, phone, extension, invited, zone, bookedBy } = booking;
  const facts: (Fact | false)[] = [
    [t('fact.time'), timeText(booking.time)],
    zone !== pageTimeZone() && [t('fact.zone'), zone.replaceAll('_', ' ')],
    [t('fact.place'), [resource.site, resource.agency].join('\u3000')],
    [t('fact.purpose'), booking.purpose],
    destination !== '' && [t('fact.destination'), destination],
    kind === 'vehicle' && [t('fact.driver'), driverText(booking)],
    host !== '' && [t('fact.host'), host],
    [t(kind === 'vehicle' ? 'fact.passengers' : 'fact.people'), formatNumber(people)],
    [t('fact.applicant'), [applicant.name, applicant.agency, applicant.unit].filter(Boolean).join('\u3000')],
    bookedBy !== '' && bookedBy !== applicant.name && [t('fact.booked-by'), bookedBy],
    [t('fact.phone'), extension ? t('fact.phone-extension', { phone, extension }) : phone],
    invited.length > 0 && [t('fact.invited'), invited.map(({ name }) => name).join(t('comma'))],
    booking.seriesLeft > 0 && [t('fact.series'), t('fact.series-left', { count: booking.seriesLeft })],
  ];
  return facts.filter((fact) => fact !== false);
}
