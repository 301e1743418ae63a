/** How much fits where, in characters and files. Pages say it before anything is sent, so this file imports nothing. */
export const limits = {
  title: 200,
  /** Word or number of an official document. */
  documentPart: 40,
  categoryName: 40,
  comment: 2000,
  hidingReason: 200,
  /** Words for those who do not see a picture. */
  pictureWords: 300,
  files: 20,
  pictures: 30,
} as const;
