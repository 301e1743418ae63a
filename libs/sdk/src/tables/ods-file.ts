import { mediaTypes } from './media-types.js';
import { odsContent } from './ods-content.js';
import { printable } from './printable-text.js';
import type { TableModel } from './table-model.js';
import { xml, xmlHead } from './xml-text.js';
import type { ZipPart } from './zip-parts.js';

const prefix = 'urn:oasis:names:tc:opendocument:xmlns';

const manifest = `${xmlHead}<manifest:manifest xmlns:manifest="${prefix}:manifest:1.0" manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="${mediaTypes.ods}"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/><manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/><manifest:file-entry manifest:full-path="meta.xml" manifest:media-type="text/xml"/></manifest:manifest>`;

/** The sheet brings its own styles; some readers want the part all the same. */
const styles = `${xmlHead}<office:document-styles xmlns:office="${prefix}:office:1.0" office:version="1.3"/>`;

const properties = ({ title, at }: TableModel) =>
  `${xmlHead}<office:document-meta xmlns:office="${prefix}:office:1.0" xmlns:meta="${prefix}:meta:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.3"><office:meta><dc:title>${xml(printable(title))}</dc:title><meta:creation-date>${at.toISOString()}</meta:creation-date></office:meta></office:document-meta>`;

/** OpenDocument 1.3 (ISO/IEC 26300): the media type lies first and unpacked, so that the file can be told by its first bytes. */
export const odsParts = (model: TableModel): ZipPart[] => [
  { path: 'mimetype', text: mediaTypes.ods, stored: true },
  { path: 'META-INF/manifest.xml', text: manifest },
  { path: 'meta.xml', text: properties(model) },
  { path: 'styles.xml', text: styles },
  { path: 'content.xml', lines: odsContent(model) },
];
