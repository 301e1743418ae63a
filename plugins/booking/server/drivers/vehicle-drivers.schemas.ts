import { z } from 'zod';
import { limits } from '../limits.js';

/** All drivers of the vehicle from now on. */
export const driversInput = z
  .strictObject({ drivers: z.array(z.uuid()).max(limits.drivers), version: z.number().int().min(1).optional() })
  .meta({ id: 'VehicleDriversInput' });
export type DriversInput = z.infer<typeof driversInput>;
