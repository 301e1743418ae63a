import type { DemoContext } from '@tessera/sdk';
import { licenceFits } from '../drivers/licence-fits.js';
import type { DemoResource } from './resource-demo.js';

/** Each vehicle has the drivers of its agency whose licence fits; answers who goes with which in the demo's bookings. */
export async function storeDrivers(
  { copy }: DemoContext,
  resources: readonly DemoResource[],
): Promise<Map<string, DemoResource>> {
  const pairs: [vehicle: DemoResource, driver: DemoResource][] = [];
  for (const vehicle of resources)
    for (const driver of resources) {
      if (!vehicle.vehicleType || !driver.licence || driver.agencyId !== vehicle.agencyId) continue;
      if (licenceFits(driver.licence, vehicle.vehicleType)) pairs.push([vehicle, driver]);
    }
  await copy(
    'plugin_booking.vehicle_driver (vehicle_id, driver_id)',
    pairs.map(([vehicle, driver]) => [vehicle.id, driver.id]),
  );
  // one vehicle each, so that no driver of the demo is at two places at once
  const chosen = new Map<string, DemoResource>();
  const busy = new Set<DemoResource>();
  for (const [vehicle, driver] of pairs) {
    if (chosen.has(vehicle.id) || busy.has(driver)) continue;
    chosen.set(vehicle.id, driver);
    busy.add(driver);
  }
  return chosen;
}
