import type { Page } from '@tessera/contracts';
import { api } from '@tessera/web-sdk';
import type { Schemas } from '@tessera/web-sdk/portal-api';

/** A parameter with what holds now, and who decided so. */
export type Parameter = Schemas['Parameter'];
export type ParameterValue = Parameter['value'];

export const parameters = {
  list: async () => (await api.get<Page<Parameter>>('/api/parameters')).items,
  /** `value` null puts the default back; another `version` than the server's is refused. */
  change: (key: string, value: ParameterValue | null, version: number) =>
    api.put<Parameter>(`/api/parameters/${encodeURIComponent(key)}`, { value, version }),
};
