import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Injectable } from '@nestjs/common';
import { Access, type Caller, Clock, Parameters, ProblemError, Transactions } from '@tessera/sdk';
import type { UploadedStream } from '../../files/uploaded-bytes.js';
import type { ImportOptions } from './csv-table.js';
import type { ImportQuery } from './import.schemas.js';
import { type ImportMeans, importOrganisation } from './import-organisation.js';
import { importPeople } from './import-people.js';
import type { ImportReport } from './import-report.js';

/** Asked for only when the caller may import: nobody else's bytes are read. */
type Upload = () => Promise<UploadedStream>;
type Import = (options: ImportOptions, means: ImportMeans) => Promise<ImportReport>;

const megabyte = 1024 * 1024;

/** Imports of uploaded files. The file is laid aside first, so that no slow sender keeps a transaction open. */
@Injectable()
export class ImportsService {
  constructor(
    private readonly access: Access,
    private readonly transactions: Transactions,
    private readonly parameters: Parameters,
    private readonly clock: Clock,
  ) {}

  organisation(caller: Caller, upload: Upload, query: ImportQuery): Promise<ImportReport> {
    return this.run(importOrganisation, caller, upload, query);
  }

  people(caller: Caller, upload: Upload, query: ImportQuery): Promise<ImportReport> {
    return this.run(importPeople, caller, upload, query);
  }

  /** Files name any agency, so nobody whose rights end somewhere may import. */
  private async run(act: Import, caller: Caller, upload: Upload, query: ImportQuery): Promise<ImportReport> {
    this.access.assert(caller, 'manage', 'all');
    const maxBytes = this.parameters.get<number>('organisation.import-max-megabytes') * megabyte;
    const maxRows = this.parameters.get<number>('organisation.import-max-rows');
    const { name, content } = await upload();
    const folder = await mkdtemp(join(tmpdir(), 'tessera-import-'));
    try {
      const file = join(folder, fileName(name));
      await pipeline(content, atMost(maxBytes), createWriteStream(file));
      const means = { transactions: this.transactions, caller, clock: this.clock };
      const report = await act({ ...query, file, maxBytes, maxRows }, means);
      if (!query.dryRun && !report.applied) throw ProblemError.of('import-failed', { report });
      return report;
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }
}

/** The sender's name for it is kept for the audit log, without what a file name cannot hold. */
const fileName = (name: string): string =>
  basename(name)
    .replace(/[^\p{L}\p{N}._-]/gu, '_')
    .slice(-60) || 'upload.csv';

function atMost(most: number): Transform {
  let bytes = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length;
      if (bytes > most) done(ProblemError.of('too-large', { most }));
      else done(null, chunk);
    },
  });
}
