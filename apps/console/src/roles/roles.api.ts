import type { Localized, Page } from '@tessera/contracts';
import { api } from '@tessera/web-sdk';
import type { Schemas } from '@tessera/web-sdk/portal-api';
import type { RoleGrant } from '../accounts/grants.api.js';

export type Conditions = Record<string, unknown>;

export interface RoleRule {
  action: string[];
  subject: string;
  /** Null: every record. */
  conditions: Conditions | null;
  /** Forbids instead of allowing. */
  inverted: boolean;
}

/** `editable`: made by administrators; `grants`: those in force. */
export type Role = Schemas['Role'];

export interface RoleWish {
  name: Localized;
  rules: RoleRule[];
}

export interface GrantFilter {
  /** Name or id of the account. */
  account: string;
  role: string;
  agency: string;
}

const one = (key: string): string => `/api/roles/${encodeURIComponent(key)}`;

export const roles = {
  list: async () => (await api.get<Page<Role>>('/api/roles', { query: { limit: 100 } })).items,
  create: (key: string, wish: RoleWish) => api.post<Role>('/api/roles', { key, ...wish }),
  update: (key: string, wish: RoleWish, version: number) => api.patch<Role>(one(key), { ...wish, version }),
  remove: (key: string) => api.delete<void>(one(key)),
  grants: (filter: GrantFilter, cursor: string | undefined, signal: AbortSignal) =>
    api.get<Page<RoleGrant>>('/api/role-grants', { query: { ...filter, cursor, limit: 20 }, signal }),
};
