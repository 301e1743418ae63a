/** Where the portal is, for whatever is read outside of it: feeds, files, mails. */
export abstract class PortalAddress {
  /** Absolute address of a path inside the portal that begins with `/`. */
  abstract of(path: string): string;
}
