import { ProblemError } from '@tessera/sdk';
import type { VehicleType } from '../resources/resource-choices.js';

/** 422: names who may not drive it. */
export const licenceUnfit = (vehicleType: VehicleType, drivers: readonly string[]): ProblemError =>
  ProblemError.ofPlugin(
    'booking',
    'licence-unfit',
    {
      number: 'booking-103',
      status: 422,
      title: {
        'zh-Hant': '有司機的駕照不能駕駛這類車輛',
        en: 'A driver has no licence for this type of vehicle',
      },
    },
    { vehicleType, drivers, errors: [{ path: 'drivers', code: 'licence-unfit', message: drivers.join(', ') }] },
  );
