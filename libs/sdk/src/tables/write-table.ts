import { Readable } from 'node:stream';
import type { ExportFormat } from '@tessera/contracts';
import { csvText } from './csv-writer.js';
import { odsParts } from './ods-file.js';
import type { TableModel } from './table-model.js';
import { inBlocks } from './text-blocks.js';
import { xlsxParts } from './xlsx-file.js';
import { zipped } from './zip-parts.js';

/**
 * The table as a file, made while it is read: memory stays the same for ten rows and for a million. A failure of the rows
 * breaks the stream off with that error.
 */
export function writeTable(model: TableModel, format: ExportFormat): Readable {
  if (format === 'csv') return Readable.from(inBlocks(csvText(model)), { objectMode: false });
  return zipped(format === 'xlsx' ? xlsxParts(model) : odsParts(model), model.at);
}
