import type { Localized, Page } from '@tessera/contracts';
import { api } from '@tessera/web-sdk';

export type ParameterValue = string | number | boolean;

/** A parameter with what holds now, and who decided so. */
export interface Parameter {
  /** `<room>.<name>` */
  key: string;
  type: 'integer' | 'boolean' | 'string' | 'choice';
  description: Localized;
  unit?: Localized;
  default: ParameterValue;
  min?: number;
  max?: number;
  maxLength?: number;
  choices?: readonly string[];
  /** Variable that overrules what is stored. */
  environment?: string;
  value: ParameterValue;
  source: 'environment' | 'stored' | 'default';
  version: number;
  changedBy: string | null;
  changedAt: string | null;
}

export const parameters = {
  list: async () => (await api.get<Page<Parameter>>('/api/parameters')).items,
  /** `value` null puts the default back; another `version` than the server's is refused. */
  change: (key: string, value: ParameterValue | null, version: number) =>
    api.put<Parameter>(`/api/parameters/${encodeURIComponent(key)}`, { value, version }),
};
