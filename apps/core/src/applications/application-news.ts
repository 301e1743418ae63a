import { Injectable } from '@nestjs/common';
import { audienceKey } from '@tessera/contracts';
import { LiveTiles } from '@tessera/sdk';

/** Tells open browsers that their applications changed; call it after the commit. */
@Injectable()
export class ApplicationNews {
  constructor(private readonly live: LiveTiles) {}

  changedFor(audienceKeys: readonly string[]): void {
    this.live.changed('core', 'applications', audienceKeys);
  }

  changedForAll(): void {
    this.changedFor([audienceKey.government]);
  }
}
