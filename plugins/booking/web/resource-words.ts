import type { Licence, ResourceKind, VehicleType } from '../server/resources/resource-choices.js';
import { t } from './texts.js';

export const kindIcon: Record<ResourceKind, string> = { venue: 'building', vehicle: 'car', driver: 'steering-wheel' };
export const kindName = (kind: ResourceKind): string => t(`kind.${kind}`);
export const vehicleTypeName = (type: VehicleType): string => t(`vehicle-type.${type}`);
export const licenceName = (licence: Licence): string => t(`licence.${licence}`);
