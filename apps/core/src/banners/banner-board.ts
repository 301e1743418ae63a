import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  type BannerPhase,
  bannerAudiences,
  type ManagedBanner,
  type ShownBanner,
  type ShownBanners,
} from '@tessera/contracts';
import { Agencies, type Caller, Clock, dateIn, Parameters } from '@tessera/sdk';
import { Epochs } from '../database/epochs.js';
import { type BannerRow, BannersRepository } from './banners.repository.js';

export const bannersTopic = 'banners';

/** Where a banner's period stands on a day `YYYY-MM-DD`. */
export function phaseOf({ state, from, to }: Pick<BannerRow, 'state' | 'from' | 'to'>, today: string): BannerPhase {
  if (state === 'off') return 'off';
  if (today < from) return 'scheduled';
  return to !== null && to < today ? 'ended' : 'current';
}

const shown = ({ id, pictureId, width, height, widths, altZh, altEn, link }: BannerRow): ShownBanner => ({
  id,
  picture: { id: pictureId, width, height, widths },
  alt: { 'zh-Hant': altZh, en: altEn },
  link,
});

const kindOfKey = { G: bannerAudiences[0], T: bannerAudiences[1], A: bannerAudiences[2] } as const;

/** All banners in memory as of the newest epoch, and who sees which of them today. */
@Injectable()
export class BannerBoard implements OnModuleInit {
  private rows: readonly BannerRow[] = [];

  constructor(
    private readonly repository: BannersRepository,
    private readonly agencies: Agencies,
    private readonly parameters: Parameters,
    private readonly clock: Clock,
    private readonly epochs: Epochs,
  ) {}

  async onModuleInit(): Promise<void> {
    await this.reload();
    this.epochs.on(bannersTopic, () => this.reload());
  }

  all(): readonly BannerRow[] {
    return this.rows;
  }

  byId(id: string): BannerRow | undefined {
    return this.rows.find((row) => row.id === id);
  }

  /** May this person see it now, as a reader of the home page? */
  reaches(caller: Caller, row: BannerRow): boolean {
    return this.phase(row) === 'current' && caller.audienceKeys.includes(row.audienceKey);
  }

  /** What the home page shows to this person. */
  of(caller: Caller): ShownBanners {
    const mine = this.rows.filter((row) => this.reaches(caller, row));
    return {
      seconds: this.parameters.get('banners.seconds'),
      items: mine.slice(0, this.parameters.get('banners.most')).map(shown),
    };
  }

  phase(row: BannerRow): BannerPhase {
    return phaseOf(row, dateIn(this.clock.now(), this.parameters.get('portal.time-zone')));
  }

  managed(row: BannerRow): ManagedBanner {
    const { from, to, state, version, agencyId, audienceKey, changedAt } = row;
    const agency = agencyId ? this.agencies.byId(agencyId) : undefined;
    return {
      ...shown(row),
      from,
      to,
      state,
      version,
      phase: this.phase(row),
      audience: {
        kind: kindOfKey[audienceKey[0] as keyof typeof kindOfKey],
        agency: agency ? { code: agency.code, name: agency.name } : null,
      },
      changedAt: changedAt.toISOString(),
    };
  }

  private async reload(): Promise<void> {
    this.rows = await this.repository.all();
  }
}
