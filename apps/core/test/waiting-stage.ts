import { rm } from 'node:fs/promises';
import type { DecisionResult, ReviewItem, RoleRequest, WaitingLine } from '@tessera/contracts';
import { type Answer, startTestCity, type TestCity } from '@tessera/testing';
import { layOutPlugins } from './plugin-stage.js';

export interface WaitingStage extends TestCity {
  /** Asks for a role, and answers its request. */
  ask(person: string, role: string, more?: object): Promise<RoleRequest>;
  /** What the person has to decide of the core's role requests. */
  queue(person: string): Promise<ReviewItem[]>;
  decide(
    person: string,
    verdict: string,
    items: readonly Pick<ReviewItem, 'id' | 'version'>[],
    note?: string,
    queue?: string,
  ): Promise<Answer<{ results: DecisionResult[]; errors?: { path: string; code: string }[] }>>;
  /** Switches the fixture plugin for an agency. */
  turn(agency: string, enabled: boolean | null): Promise<void>;
  /** All lines of the stream of what waits. */
  lines(person: string): Promise<WaitingLine[]>;
}

export const roleRequests = 'core/role-requests';
export const administratorRole = 'agency-administrator';
export const clerkRole = 'reviewing.clerk';

/** CITY ─┬─ A ─┬─ A1 and A-U (a unit); B. Two administrators of A with its subordinates, one of B; a plugin with queues and a role. */
export async function waitingStage(): Promise<WaitingStage> {
  const { root, folder } = layOutPlugins(['reviewing']);
  const over = (agency: string) => ({ node: agency, role: administratorRole, over: agency });
  const city = await startTestCity({
    nodes: { CITY: null, A: 'CITY', A1: 'A', 'A-U': 'A', B: 'CITY' },
    people: {
      sysadmin: { node: 'CITY', role: 'system-administrator' },
      chief: over('A'),
      deputy: over('A'),
      stranger: over('B'),
      staff: { node: 'A-U' },
      junior: { node: 'A1' },
      neighbour: { node: 'B' },
      clerk: { node: 'B', role: clerkRole },
    },
    environment: { TESSERA_PLUGINS: root },
  });
  await city.query(`update core.account set recovery_mail = name || '@example.gov.tw'`);
  const decide: WaitingStage['decide'] = (person, verdict, items, note = '', queue = roleRequests) =>
    city.as(person).post(`/api/waiting/${queue}/decisions`, {
      verdict,
      note,
      items: items.map(({ id, version }) => ({ id, version })),
    });
  return {
    ...city,
    decide,
    ask: async (person, role, more = {}) => {
      const { status, body } = await city
        .as(person)
        .post<{ items: RoleRequest[] }>('/api/role-requests', { add: [role], reason: '業務需要', ...more });
      if (status !== 201) throw new Error(`${person} cannot ask: ${status} ${JSON.stringify(body)}`);
      return body.items[0]!;
    },
    queue: async (person) =>
      (await city.as(person).get<{ items: ReviewItem[] }>(`/api/waiting/${roleRequests}?limit=100`)).body.items,
    turn: async (agency, enabled) => {
      const { status } = await city.as('sysadmin').put('/api/plugins/reviewing/enablement', { agency, enabled });
      if (status !== 200) throw new Error(`not switched: ${status}`);
    },
    lines: async (person) => {
      const { body } = await city.as(person).get<string>('/api/waiting');
      return body
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as WaitingLine);
    },
    stop: async () => {
      await city.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
