import { LatestRead } from '@tessera/web-sdk';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { applications, type ResourceDetail, type WantedTime } from './application.api.js';

/** Which drivers of a vehicle nobody has at a time. */
export class FreeDrivers implements ReactiveController {
  /** Their ids; undefined while that is not known. */
  free: ReadonlySet<string> | undefined;
  private readonly read: LatestRead;
  private asked = '';

  constructor(host: ReactiveControllerHost) {
    this.read = new LatestRead(host, false);
    host.addController(this);
  }

  hostDisconnected(): void {
    this.read.abort();
  }

  /** Nothing is asked for a venue, nor for a vehicle without drivers. */
  show(resource: ResourceDetail, time: WantedTime): void {
    const asked = JSON.stringify([resource.id, time]);
    if (asked === this.asked) return;
    this.asked = asked;
    this.free = undefined;
    this.read.abort();
    if (resource.kind !== 'vehicle' || resource.partners.length === 0) return;
    void this.read.run(
      (request) => applications.freeDrivers(resource, time, request),
      (drivers) => {
        this.free = drivers && new Set(drivers.map(({ id }) => id));
      },
    );
  }
}
