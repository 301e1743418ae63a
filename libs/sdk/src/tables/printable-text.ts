/**
 * What XML 1.0 cannot hold and no spreadsheet shows: control characters but tab and line ends, halves of characters, and
 * the two non-characters.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const unprintable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F\uFFFE\uFFFF]|\p{Cs}/gu;

/** Text as any file can hold it; line ends are `\n`. */
export const printable = (value: string): string => value.replaceAll(unprintable, '').replaceAll(/\r\n?/g, '\n');

/** Most characters (UTF-16) that a cell of Excel takes. */
const longestCell = 32_767;

/** Text as a cell of a sheet can hold it: what is too long ends in an ellipsis. */
export const cellText = (text: string): string =>
  text.length <= longestCell ? text : `${printable(text.slice(0, longestCell - 1))}…`;

/** Would some spreadsheet program run this text, typed or read from CSV, as a formula? Full-width signs count in East Asia. */
export const startsFormula = (value: string): boolean => /^[=+\-@\t\r\n＝＋－＠]/u.test(value);
