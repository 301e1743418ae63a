import { rm } from 'node:fs/promises';
import type { MadePersonalToken } from '@tessera/contracts';
import { type Answer, startTestCity, type TestCity } from '@tessera/testing';
import { layOutPlugins } from './plugin-stage.js';

export interface Opened {
  account: string;
  agency: string;
  address: string;
  sessionId: string | null;
  purpose: string | null;
  type?: string;
}

export type Purpose = 'reading' | 'listing' | 'writing';

const routes: Record<Purpose, string> = {
  reading: 'GET /api/plugins/tokens/papers/read',
  listing: 'GET /api/plugins/tokens/papers/list',
  writing: 'POST /api/plugins/tokens/papers/write',
};
export const tokens = '/api/account/tokens';

export interface TokensStage extends TestCity {
  make(person: string, purpose: string, more?: object): Promise<Answer<MadePersonalToken>>;
  /** A new token of that purpose. */
  secret(person: string, purpose: Purpose): Promise<string>;
  /** Opens the route of a purpose as a program does: with a token and no cookie. */
  open(purpose: Purpose, secret: string): Promise<Answer<Opened>>;
  /** Switches the fixture plugin for an agency. */
  turn(agency: string, enabled: boolean | null): Promise<void>;
  setParameter(key: string, value: number | null): Promise<void>;
  /** Asks again until it holds. */
  eventually(holds: () => Promise<boolean>): Promise<void>;
}

/** Address and headers by which a secret is told to a route. */
export const asked = (purpose: Purpose, secret: string) => {
  const [method = '', path = ''] = routes[purpose].split(' ');
  return purpose === 'writing'
    ? { method, path, headers: { authorization: `Bearer ${secret}` } }
    : { method, path: `${path}?token=${encodeURIComponent(secret)}`, headers: {} };
};

/** CITY ─┬─ A and B. `staff` and `chief` (its administrator) sit in A, `neighbour` in B; a plugin with routes for tokens. */
export async function tokensStage(): Promise<TokensStage> {
  const { root, folder } = layOutPlugins(['tokens']);
  const city = await startTestCity({
    nodes: { CITY: null, A: 'CITY', B: 'CITY' },
    people: {
      sysadmin: { node: 'CITY', role: 'system-administrator' },
      chief: { node: 'A', role: 'agency-administrator', over: 'A' },
      staff: { node: 'A' },
      neighbour: { node: 'B' },
    },
    environment: { TESSERA_PLUGINS: root, TESSERA_LOG: 'debug' },
  });
  const make: TokensStage['make'] = (person, purpose, more = {}) =>
    city.as(person).post<MadePersonalToken>(tokens, { plugin: 'tokens', purpose, label: '辦公室的閱讀器', ...more });
  const turn: TokensStage['turn'] = async (agency, enabled) => {
    const change = { agency, enabled };
    const answer = await city.as('sysadmin').put('/api/plugins/tokens/enablement', change);
    if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
  };
  await turn('A', true);
  await turn('B', true);
  return {
    ...city,
    make,
    turn,
    secret: async (person, purpose) => {
      const { status, body } = await make(person, purpose);
      if (status !== 201) throw new Error(`${person} gets no token: ${status} ${JSON.stringify(body)}`);
      return body.secret;
    },
    open: (purpose, secret) => {
      const { method, path, headers } = asked(purpose, secret);
      return city.portal.client().request<Opened>(method, path, { headers });
    },
    eventually: async (holds) => {
      const deadline = performance.now() + 15_000;
      while (!(await holds())) {
        if (performance.now() > deadline) throw new Error('it did not come about');
        await new Promise((resolve) => setTimeout(resolve, 30));
      }
    },
    setParameter: async (key, value) => {
      const [row] = await city.query<{ version: number }>('select version from core.parameter where key = $1', [key]);
      const answer = await city.as('sysadmin').put(`/api/parameters/${key}`, { value, version: row?.version ?? 0 });
      if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
    },
    stop: async () => {
      await city.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
