import { html, type TemplateResult } from 'lit';
import { limits } from '../../server/limits.js';
import { licences, vehicleTypes } from '../../server/resources/resource-choices.js';
import { licenceName, vehicleTypeName } from '../resource-words.js';
import type { FieldMaker } from './field-maker.js';
import { t } from './texts.js';

/** What it is: of a venue, of a vehicle, of a driver. */
export function identityFields(make: FieldMaker): TemplateResult {
  if (make.draft.kind === 'vehicle') return vehicleFields(make);
  return make.draft.kind === 'venue' ? venueFields(make) : driverFields(make);
}

const site = (make: FieldMaker) =>
  make.text('site', t('field.site'), { maxlength: limits.site, help: t('field.site-help') });

const venueFields = (make: FieldMaker): TemplateResult => html`
  <div class="pair">${site(make)}${make.text('floor', t('field.floor'), { maxlength: limits.floor, optional: make.draft.online })}</div>
  <div class="pair">${make.text('name', t('field.name'), { maxlength: limits.name })}${make.number('capacity', t('field.capacity'))}</div>
  ${make.text('phone', t('field.phone'), { optional: true, maxlength: limits.phone, type: 'tel' })}
  ${make.text('description', t('field.description'), { optional: true, rows: 3, maxlength: limits.description, help: t('field.description-help') })}
  ${make.text('rules', t('field.rules'), { optional: true, rows: 4, maxlength: limits.rules })}
  ${make.text('note', t('field.note'), { optional: true, rows: 2, maxlength: limits.note, help: t('field.note-help') })}`;

const vehicleFields = (make: FieldMaker): TemplateResult => {
  const types = vehicleTypes.map((value) => ({ value, label: vehicleTypeName(value) }));
  return html`
  <div class="pair">${site(make)}${make.choice('vehicleType', t('field.type'), types, { placeholder: t('choose') })}</div>
  <div class="pair">${make.text('name', t('field.plate'), { maxlength: limits.plate })}${make.text('vehicleNumber', t('field.number'), { maxlength: limits.vehicleNumber })}</div>
  <div class="pair">${make.text('make', t('field.make'), { maxlength: limits.make })}${make.number('modelYear', t('field.year'), { help: t('field.year-help') })}</div>
  <div class="pair">${make.number('displacement', t('field.displacement'), { help: t('field.displacement-help') })}${make.number('passengerLimit', t('field.passengers'), { help: t('field.passengers-help') })}</div>
  ${make.text('phone', t('field.phone'), { optional: true, maxlength: limits.phone, type: 'tel' })}
  ${make.text('rules', t('field.rules'), { optional: true, rows: 3, maxlength: limits.rules })}
  ${make.text('note', t('field.note'), { optional: true, rows: 2, maxlength: limits.note, help: t('field.note-help') })}`;
};

const driverFields = (make: FieldMaker): TemplateResult => {
  const names = licences.map((value) => ({ value, label: licenceName(value) }));
  return html`
  <div class="pair">${site(make)}${make.text('name', t('field.person'), { maxlength: limits.name })}</div>
  <div class="pair">${make.choice('licence', t('field.licence'), names, { placeholder: t('choose') })}${make.text('phone', t('field.phone'), { maxlength: limits.phone, type: 'tel' })}</div>
  ${make.text('note', t('field.note'), { optional: true, rows: 2, maxlength: limits.note, help: t('field.note-help') })}`;
};
