import type { Licence, VehicleType } from '../resources/resource-choices.js';

const small: readonly Licence[] = ['small', 'small-professional', 'truck', 'bus', 'trailer'];

/** Which licences drive which vehicle: the class itself and those above it. Motorcycles ask for their own. */
const drivenBy: Readonly<Record<VehicleType, readonly Licence[]>> = {
  motorcycle: ['motorcycle'],
  sedan: small,
  van: small,
  'light-truck': small,
  truck: ['truck', 'bus', 'trailer'],
  minibus: ['bus', 'trailer'],
  bus: ['bus', 'trailer'],
};

export const licenceFits = (licence: Licence, type: VehicleType): boolean => drivenBy[type].includes(licence);

/** Whom one may choose for a vehicle. */
export const licencesFor = (type: VehicleType): readonly Licence[] => drivenBy[type];
