const address = '/api/files/';
const id = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const exact = new RegExp(`^${address}(${id})$`);
/** As `safeHtml` writes it: source, then words. */
const written = new RegExp(`<img src="${address}(${id})" alt="[^"]*" />`, 'g');

/** The file that a picture's source names; undefined for every source that is not one of the portal's own. */
export const pictureOf = (source: string | undefined): string | undefined => exact.exec(source ?? '')?.[1];

/** Files that safe HTML shows. */
export const picturesIn = (html: string): string[] => [
  ...new Set([...html.matchAll(written)].map(([, file]) => file!)),
];

/** Safe HTML with only those of its pictures that are allowed. */
export const withPictures = (html: string, allowed: ReadonlySet<string>): string =>
  html.replace(written, (whole, file: string) => (allowed.has(file) ? whole : ''));

/** Safe HTML that shows the copies of its pictures. */
export const withCopies = (html: string, copies: ReadonlyMap<string, string>): string =>
  html.replace(written, (whole, file: string) => whole.replace(file, copies.get(file) ?? file));
