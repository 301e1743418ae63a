import { weekdayName } from '@tessera/ui/dates';
import { formatNumber } from '@tessera/ui/numbers';
import { formatDuration } from '@tessera/ui/times';
import { pageTimeZone } from '@tessera/web-sdk';
import { licenceName, vehicleTypeName } from '../resource-words.js';
import type { ResourceDetail } from './resources.api.js';
import { t } from './texts.js';

type Fact = [name: string, value: string];

/** What is known of a resource, name and value; what it has none of is left out. */
export function factsOf(resource: ResourceDetail): Fact[] {
  const facts: (Fact | false)[] = [
    [t('field.site'), [resource.site, resource.floor].filter(Boolean).join(' ')],
    [t('field.agency'), resource.agency.name],
    ...kindFacts(resource),
    resource.phone !== '' && [t('field.phone'), resource.phone],
    [t(resource.kind === 'driver' ? 'field.who-send' : 'field.who-book'), whoText(resource)],
    ...(resource.kind === 'driver' ? [] : windowFacts(resource)),
    resource.description !== '' && [t('field.description'), resource.description],
    resource.rules !== '' && [t('field.rules'), resource.rules],
    resource.meetingLink !== null && [t('field.link'), resource.meetingLink],
    resource.note !== null && resource.note !== '' && [t('field.note'), resource.note],
  ];
  return facts.filter((fact) => fact !== false);
}

function whoText({ whoMayBook, listed }: ResourceDetail): string {
  if (whoMayBook !== 'listed') return t(`who.${whoMayBook}`);
  return t('who.listed-names', { names: listed.map(({ name }) => name).join(t('list.comma')) });
}

function kindFacts(resource: ResourceDetail): (Fact | false)[] {
  const { capacity, vehicleType, make, modelYear, displacement, vehicleNumber, passengerLimit, licence } = resource;
  return [
    capacity !== null && [t('field.capacity'), formatNumber(capacity)],
    vehicleType !== null && [t('field.type'), vehicleTypeName(vehicleType)],
    passengerLimit !== null && [t('field.passengers'), formatNumber(passengerLimit)],
    make !== null && [t('field.make'), make],
    modelYear !== null && [t('field.year'), String(modelYear)],
    displacement !== null && [t('field.displacement'), formatNumber(displacement)],
    vehicleNumber !== null && [t('field.number'), vehicleNumber],
    licence !== null && [t('field.licence'), licenceName(licence)],
  ];
}

function windowFacts({ window, superiorFirst, checkIn, checkInGrace }: ResourceDetail): (Fact | false)[] {
  const { opens, closes, openOn, slotMinutes, bufferBefore, bufferAfter, leadMinutes, horizonDays } = window;
  return [
    [t('info.hours'), `${opens}–${closes} ${t(`open-on.${openOn}`)}`],
    window.zone !== pageTimeZone() && [t('field.zone'), window.zone.replaceAll('_', ' ')],
    [t('info.slot'), formatDuration(slotMinutes)],
    bufferBefore + bufferAfter > 0 && [
      t('info.buffer'),
      t('info.buffer-text', { before: formatDuration(bufferBefore), after: formatDuration(bufferAfter) }),
    ],
    leadMinutes > 0 && [t('info.lead'), formatDuration(leadMinutes)],
    [t('info.horizon'), t('info.days', { count: horizonDays })],
    window.longestMinutes !== null && [t('info.longest'), formatDuration(window.longestMinutes)],
    window.reservedWeekday !== null && [t('field.reserved'), weekdayName(window.reservedWeekday % 7)],
    superiorFirst && [t('info.superior-first'), t('yes')],
    checkIn && [t('info.check-in'), t('info.check-in-text', { minutes: checkInGrace })],
  ];
}
