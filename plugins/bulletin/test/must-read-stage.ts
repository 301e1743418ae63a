import { eventually, type HttpClient, startTestCity, type TestCity } from '@tessera/testing';
import type { ReadProgress } from '../server/must-read/must-read.schemas.js';
import type { NoticeDetail } from '../server/notices/notice.schemas.js';
import { root } from './bulletin-stage.js';

export const crowd = Array.from({ length: 20 }, (_, at) => `crowd${at}`);

/** CITY ─┬─ A ─┬─ A1 and A-U (a unit); B with a crowd. `officer` may ask everybody in A's name to confirm. */
const plan = {
  nodes: { CITY: null, A: 'CITY', A1: 'A', 'A-U': 'A', B: 'CITY' },
  people: {
    mayor: { node: 'CITY' },
    officer: { node: 'A', role: 'bulletin.officer', over: 'A' },
    clerk: { node: 'A-U' },
    junior: { node: 'A1' },
    chief: { node: 'A', role: 'agency-administrator', over: 'A' },
    neighbour: { node: 'B' },
    system: { node: 'CITY', role: 'system-administrator' },
    ...Object.fromEntries(crowd.map((name) => [name, { node: 'B' }])),
  },
};

export interface MustReadStage {
  city: TestCity;
  as(person: string): HttpClient;
  /** A must-read of `officer` for A and what is below it, unless told otherwise. */
  ask(input?: object): Promise<NoticeDetail>;
  acknowledge(person: string, id: string, revision?: number): ReturnType<HttpClient['put']>;
  progress(person: string, id: string): Promise<ReadProgress>;
  /** Names of those who were told of a kind about something. */
  told(kind: string, subject: string): Promise<string[]>;
  /** As if somebody had changed the account in the console. */
  changeAccount(person: string, change: { state?: string; node?: string }): Promise<void>;
  /** Holds until it is true. */
  until(holds: () => Promise<boolean>): Promise<void>;
}

export async function mustReadStage(): Promise<MustReadStage> {
  const city = await startTestCity(plan);
  return {
    city,
    as: (person) => city.as(person),
    ask: async (input = {}) => {
      const answer = await city.as('officer').post<NoticeDetail>(root, {
        title: '資安講習',
        body: '<p>內文</p>',
        audience: 'agency-and-subordinates',
        mustRead: {},
        ...input,
      });
      if (answer.status !== 201) throw new Error(JSON.stringify(answer.body));
      return answer.body;
    },
    acknowledge: (person, id, revision = 1) => city.as(person).put(`${root}/${id}/acknowledgement`, { revision }),
    progress: async (person, id) => (await city.as(person).get<ReadProgress>(`${root}/${id}/progress`)).body,
    told: async (kind, subject) => {
      const rows = await city.query<{ name: string }>(
        `select a.name from core.notification n join core.account a on a.id = n.account_id
where n.kind = $1 and n.subject like $2 || '%' order by a.name`,
        [kind, subject],
      );
      return rows.map(({ name }) => name);
    },
    changeAccount: async (person, { state, node }) => {
      const own = node && (node.endsWith('-U') ? 'A' : node);
      await city.query(
        `update core.account set state = coalesce($2, state), agency_id = coalesce($3, agency_id), unit_id = coalesce($4, unit_id) where id = $1`,
        [city.people[person], state ?? null, own ? city.agencies[own] : null, node ? city.agencies[node] : null],
      );
      await city.raise(`account:${city.people[person]}`);
    },
    until: async (holds) => {
      await eventually(async () => {
        if (!(await holds())) throw new Error('it did not come about');
      });
    },
  };
}
