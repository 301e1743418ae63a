import type { MadePersonalToken, NewPersonalToken, Page, PersonalToken, TokenPurpose } from '@tessera/contracts';
import { api } from './api.js';

const path = '/api/account/tokens';

/** The person's own links and tokens on the server. */
export const personalTokens = {
  list: (cursor: string | null = null) => api.get<Page<PersonalToken>>(path, { query: { cursor, limit: 20 } }),
  /** What new ones may be made for. */
  purposes: async () => (await api.get<{ items: TokenPurpose[] }>(`${path}/purposes`)).items,
  /** The answer holds the secret, which nobody can be told again. `step-up-required` for purposes of kind `bearer`. */
  make: (wish: NewPersonalToken) => api.post<MadePersonalToken>(path, wish),
  revoke: (id: string) => api.delete<void>(`${path}/${id}`),
};
