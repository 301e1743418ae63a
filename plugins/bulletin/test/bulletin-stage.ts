import { randomUUID } from 'node:crypto';
import { type HttpClient, startTestCity, type TestCity } from '@tessera/testing';
import type { NoticeDetail, NoticeItem } from '../server/notices/notice.schemas.js';

export const root = '/api/plugins/bulletin/notices';

/** CITY ─┬─ A ─┬─ A1 and A-U (a unit); B. Somebody sits in each; `chief` administers A with A1. */
const plan = {
  nodes: { CITY: null, A: 'CITY', A1: 'A', 'A-U': 'A', B: 'CITY' },
  people: {
    mayor: { node: 'CITY' },
    officer: { node: 'A' },
    clerk: { node: 'A-U' },
    junior: { node: 'A1' },
    neighbour: { node: 'B' },
    chief: { node: 'A', role: 'agency-administrator', over: 'A' },
    system: { node: 'CITY', role: 'system-administrator' },
  },
};
export type Person = keyof (typeof plan)['people'];

export interface Problem {
  type: string;
  errors?: { path: string; code?: string }[];
  version?: number;
  changedBy?: string;
  current?: NoticeDetail;
}

export interface BulletinStage {
  city: TestCity;
  as(person: Person): HttpClient;
  /** A notice by `person` with a title of its own; answers what was posted. */
  post(person: Person, input?: object): Promise<NoticeDetail>;
  titles(person: Person, query?: string): Promise<string[]>;
  /** Runs a job of the plugin now and waits for its end. */
  runJob(name: string): Promise<void>;
  /** Asks again until it holds. */
  eventually(holds: () => Promise<boolean>): Promise<void>;
}

export async function bulletinStage(): Promise<BulletinStage> {
  const city = await startTestCity(plan);
  const clients = new Map<Person, HttpClient>();
  const as = (person: Person) => {
    const client = clients.get(person) ?? city.as(person);
    clients.set(person, client);
    return client;
  };
  const eventually = async (holds: () => Promise<boolean>) => {
    const deadline = performance.now() + 15_000;
    while (!(await holds())) {
      if (performance.now() > deadline) throw new Error('it did not come about');
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  return {
    city,
    as,
    eventually,
    post: async (person, input = {}) => {
      const answer = await as(person).post<NoticeDetail>(root, {
        title: `公告 ${randomUUID()}`,
        body: '<p>內文</p>',
        audience: 'agency',
        ...input,
      });
      if (answer.status !== 201) throw new Error(JSON.stringify(answer.body));
      return answer.body;
    },
    titles: async (person, query = '') => {
      const { body } = await as(person).get<{ items: NoticeItem[] }>(`${root}?limit=100${query}`);
      return body.items.map(({ title }) => title);
    },
    runJob: async (name) => {
      const id = randomUUID();
      const handler = `bulletin.${name}`;
      await city.query(`insert into core.outbox (id, handler, payload) values ($1, $2, '{}')`, [id, handler]);
      await eventually(async () => {
        const done = await city.query('select 1 from core.handled where outbox_id = $1', [id]);
        return done.length > 0;
      });
    },
  };
}

/** Status and slug of an answer, e.g. `404 not-found`. */
export const outcome = ({ status, body }: { status: number; body: unknown }): string =>
  status < 400 ? String(status) : `${status} ${(body as Problem).type.replace('urn:tessera:problem:', '')}`;
