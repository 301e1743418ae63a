import { applyDecorators, Header, HttpCode, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import { type ExportFormat, exportFormats } from '@tessera/contracts';
import { mediaTypes } from './media-types.js';
import type { TableModel } from './table-model.js';
import { writeTable } from './write-table.js';

/** Declares a route `GET …/export` that answers `exportFile(…)`: a file that nobody on the way keeps. */
export const ExportAnswer = (description: string) =>
  applyDecorators(
    HttpCode(200),
    Header('cache-control', 'private, no-store'),
    Header('x-content-type-options', 'nosniff'),
    ApiProduces(...exportFormats.map((format) => mediaTypes[format])),
    ApiOkResponse({ description, schema: { type: 'string', format: 'binary' } }),
  );

/** A name in any script as a header holds it (RFC 8187): also the signs that `encodeURIComponent` leaves alone. */
export const headerEncoded = (name: string): string =>
  encodeURIComponent(name).replaceAll(/['()*!]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/** What no file system takes in a name, and what would end the header's. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const unfit = /[\u0000-\u001F\u007F"*/:<>?\\|]|\p{Cs}/gu;

/** `name` without ending, in any script; programs that know ASCII only see `export`. */
export function exportDisposition(name: string, format: ExportFormat): string {
  const fit = [...name.replaceAll(unfit, ' ').trim()].slice(0, 100).join('').trim() || 'export';
  const plain = /^[\x20-\x7E]+$/.test(fit) ? fit : 'export';
  return `attachment; filename="${plain}.${format}"; filename*=UTF-8''${headerEncoded(`${fit}.${format}`)}`;
}

/** The answer of an export: the table as a file called `name` (the ending is added), sent while it is made. */
export const exportFile = (model: TableModel, format: ExportFormat, name: string): StreamableFile =>
  new StreamableFile(writeTable(model, format), {
    type: mediaTypes[format],
    disposition: exportDisposition(name, format),
  });
