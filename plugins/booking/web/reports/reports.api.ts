import { api, withQuery } from '@tessera/web-sdk';
import type { UseReport } from '../../server/reports/report.schemas.js';

export type { UseLine, UseReport } from '../../server/reports/report.schemas.js';

export interface ReportFilter {
  kind: string;
  by: string;
  from: string;
  to: string;
}

const root = '/api/plugins/booking/reports/use';

export const reports = {
  use: (filter: ReportFilter, cursor: string | undefined, signal: AbortSignal) =>
    api.get<UseReport>(root, { query: { ...filter, cursor }, signal }),
  exportPath: (filter: ReportFilter) => withQuery(`${root}/export`, { ...filter }),
};
