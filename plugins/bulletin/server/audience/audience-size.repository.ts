import { Injectable } from '@nestjs/common';
import { Sql } from '@tessera/sdk';
import type { AudienceSize } from '../notices/notice.schemas.js';
import { peopleOfAudience } from './people-of-audience.js';

const size = {
  name: 'bulletin-audience-size',
  text: `select count(*)::int as people, count(distinct p.agency_id)::int as agencies from ${peopleOfAudience('$1::text')} p`,
};

/** How many people an audience holds at this moment. */
@Injectable()
export class AudienceSizeRepository {
  constructor(private readonly sql: Sql) {}

  async of(key: string): Promise<AudienceSize> {
    return (await this.sql.query<AudienceSize>(size, [key]))[0]!;
  }
}
