import { Injectable } from '@nestjs/common';

/** How many browsers of which agency have a stream open in this process. Kept apart from the hub, which knows the switches. */
@Injectable()
export class OpenBrowsers {
  private readonly counts = new Map<string, number>();

  opened(agencyId: string): void {
    this.counts.set(agencyId, (this.counts.get(agencyId) ?? 0) + 1);
  }

  closed(agencyId: string): void {
    const left = (this.counts.get(agencyId) ?? 1) - 1;
    if (left > 0) this.counts.set(agencyId, left);
    else this.counts.delete(agencyId);
  }

  ofAgencies(agencyIds: readonly string[]): number {
    return agencyIds.reduce((sum, id) => sum + (this.counts.get(id) ?? 0), 0);
  }
}
