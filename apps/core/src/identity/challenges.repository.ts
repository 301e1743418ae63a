import { Injectable } from '@nestjs/common';
import { newId, Sql } from '@tessera/sdk';

/** What a challenge is for; one made for a purpose is worth nothing for another. */
export type ChallengeKind = 'captcha' | 'second-factor';

/** Things that are good for one try and a short time. */
@Injectable()
export class ChallengesRepository {
  constructor(private readonly sql: Sql) {}

  async make(kind: ChallengeKind, body: object, expiresAt: Date): Promise<string> {
    const id = newId();
    await this.sql.query(
      {
        name: 'identity-challenge-make',
        text: 'insert into core.challenge (id, kind, body, expires_at) values ($1, $2, $3, $4)',
      },
      [id, kind, JSON.stringify(body), expiresAt],
    );
    return id;
  }

  /** Uses the challenge up; undefined when it is unknown, over, or was used before: of many at once one gets it. */
  async take<Body>(kind: ChallengeKind, id: string, now: Date): Promise<Body | undefined> {
    const [row] = await this.sql.query<{ body: Body }>(
      {
        name: 'identity-challenge-take',
        text: `update core.challenge set used_at = $3
          where id = $1 and kind = $2 and used_at is null and expires_at > $3 returning body`,
      },
      [id, kind, now],
    );
    return row?.body;
  }
}
