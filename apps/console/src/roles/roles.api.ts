import type { Localized, Page } from '@tessera/contracts';
import { api } from '@tessera/web-sdk';
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

export interface Role {
  key: string;
  name: Localized;
  /** `core` or the id of the plugin that brings the role. */
  plugin: string;
  builtIn: boolean;
  /** Made by administrators. */
  editable: boolean;
  version: number;
  /** Grants in force. */
  grants: number;
  rules: (RoleRule & { plugin: string })[];
}

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
