import type { AskableRole, Page, RoleRequest, RoleRequestInput } from '@tessera/contracts';
import { api } from '@tessera/web-sdk';

const path = '/api/role-requests';

/** The own role requests on the server. */
export const roleRequests = {
  list: (cursor: string | null, { background = false } = {}) =>
    api.get<Page<RoleRequest>>(path, { query: { cursor, limit: 5 }, background }),
  askable: async () => (await api.get<{ items: AskableRole[] }>(`${path}/roles`)).items,
  ask: async (input: RoleRequestInput) => (await api.post<{ items: RoleRequest[] }>(path, input)).items,
  withdraw: ({ id, version }: RoleRequest) => api.post<RoleRequest>(`${path}/${id}/withdraw`, { version }),
};
