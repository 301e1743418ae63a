const icons: readonly [RegExp, string][] = [
  [/^image\//, 'photo'],
  [/pdf$/, 'file-type-pdf'],
  [/spreadsheet/, 'table'],
  [/presentation/, 'presentation'],
  [/wordprocessing|opendocument\.text/, 'article'],
  [/zip$/, 'file-zip'],
];

/** Name of the icon for a kind of file. */
export const fileIcon = (mediaType: string): string => icons.find(([kind]) => kind.test(mediaType))?.[1] ?? 'file-text';
