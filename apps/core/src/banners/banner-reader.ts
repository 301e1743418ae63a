import { Injectable } from '@nestjs/common';
import { Access, type Caller, FileReader, type RecordLookup, RecordReader } from '@tessera/sdk';
import { BannerBoard } from './banner-board.js';

/** A picture is as visible as its banner: to its audience while it is shown, to administrators always. */
@Injectable()
@FileReader('Banner')
@RecordReader('Banner')
export class BannerReader implements RecordLookup {
  constructor(
    private readonly board: BannerBoard,
    private readonly access: Access,
  ) {}

  async mayRead(caller: Caller, id: string): Promise<boolean> {
    const row = this.board.byId(id);
    if (!row) return false;
    return this.board.reaches(caller, row) || this.access.may(caller, 'read', 'Banner', row);
  }

  async recordFor(id: string): Promise<object | null> {
    return this.board.byId(id) ?? null;
  }
}
