import { newId } from '@tessera/sdk';
import { HttpClient, type Portal, startPortal, testDatabase } from '@tessera/testing';
import pg from 'pg';
import { PasswordHasher } from '../src/identity/passwords/password-hasher.js';

/** Password of every account on the stage; no rule of the product speaks against it. */
export const stagePassword = 'Wp9!rtzKm';

interface Refusal {
  type: string;
  retryAfter?: number;
  challenge?: string;
  captcha?: { id: string; kind: string; [member: string]: unknown };
  errors?: { path: string; code?: string }[];
}

/** A portal over a database with one agency, and accounts made as a spec needs them. */
export async function identityStage(
  environment: Record<string, string> = {},
  parameters: Record<string, unknown> = {},
) {
  const database = await testDatabase();
  const owner = new pg.Client({ connectionString: database.url });
  await owner.connect();
  const agencyId = newId();
  await owner.query(
    `insert into core.agency (id, code, kind, name, short_name) values ($1, 'A01', 'inside', '資訊處', '資訊處')`,
    [agencyId],
  );
  await owner.query('insert into core.agency_closure (ancestor, descendant, depth) values ($1, $1, 0)', [agencyId]);
  for (const [key, value] of Object.entries(parameters))
    await owner.query('insert into core.parameter (key, value) values ($1, $2)', [key, JSON.stringify(value)]);
  const hash = await new PasswordHasher().hash(stagePassword);
  const portal: Portal = await startPortal({ databaseUrl: database.url, environment });
  let count = 0;

  return {
    portal,
    agencyId,
    query: async <Row>(text: string, values: unknown[] = []) => (await owner.query(text, values)).rows as Row[],
    /** A new account with its id and name, and the stage's password. */
    account: async () => {
      const name = `person${++count}`;
      const id = newId();
      await owner.query(
        `insert into core.account (id, name, name_key, person_name, title, agency_id, unit_id) values ($1, $2, $2, $3, '科員', $4, $4)`,
        [id, name, `王${count}`, agencyId],
      );
      await owner.query(`insert into core.password (account_id, hash, note) values ($1, $2, 'made for a spec')`, [
        id,
        hash,
      ]);
      await owner.query('insert into core.password_history (account_id, hash, changed_at) values ($1, $2, now())', [
        id,
        hash,
      ]);
      return { id, name };
    },
    client: () => new HttpClient(portal.url),
    signIn: async (name: string) => portal.signIn(name, stagePassword),
    close: async () => {
      await portal.stop();
      await owner.end();
      await database.drop();
    },
  };
}
export type IdentityStage = Awaited<ReturnType<typeof identityStage>>;

/** Status and slug of a refusal, e.g. `401 wrong-credentials`. */
export const outcome = ({ status, body }: { status: number; body: unknown }): string =>
  status < 400 ? String(status) : `${status} ${(body as Refusal).type.replace('urn:tessera:problem:', '')}`;

export const refusalOf = ({ body }: { body: unknown }): Refusal => body as Refusal;
