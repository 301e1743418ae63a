/** SQL for the text of a column of safe HTML, whose only entities are these. */
export const plainTextOf = (column: string): string =>
  `replace(replace(replace(regexp_replace(${column}, '<[^>]*>', ' ', 'g'), '&lt;', '<'), '&gt;', '>'), '&amp;', '&')`;
