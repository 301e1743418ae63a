import type { Question } from './asking-dialog.js';
import { linkAddress } from './links.js';
import { word } from './words.js';

/** Asks where a link leads; `href` is where it leads now. */
export const linkQuestion = (href: string): Question => ({
  heading: word('link'),
  label: word('address'),
  help: word('address-help'),
  value: href,
  action: word(href ? 'save' : 'link-add'),
  ...(href ? { removal: word('link-remove') } : {}),
  read: linkAddress,
  complaint: word('address-wrong'),
});

/** Asks what a picture shows; `inserted`: it stands in the text already. */
export const pictureQuestion = (alt: string, inserted: boolean): Question => ({
  heading: word('picture'),
  label: word('picture-text'),
  help: word('picture-help'),
  value: alt,
  action: word(inserted ? 'save' : 'picture-add'),
  read: (typed) => typed.trim() || undefined,
  complaint: word('picture-needed'),
});
