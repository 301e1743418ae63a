/** Characters that people use for one another, written in pairs: each first is folded to its second. */
export const variantPairs = [
  '臺台',
  '裏裡',
  '温溫',
  '峯峰',
  '綫線',
  '羣群',
  '着著',
  '啓啟',
  '衆眾',
  '敎教',
  '麪麵',
  '鷄雞',
];

const variants = new Map(variantPairs.map((pair) => [...pair] as [string, string]));

/** Text as searches compare it, the same in the browser as in the database: NFKC, lower case, variants made equal. */
export const foldText = (text: string): string =>
  [...text.normalize('NFKC').toLowerCase()].map((sign) => variants.get(sign) ?? sign).join('');

/** The words of a search, folded; all of them must be found. */
export const searchWords = (text: string): string[] => foldText(text).split(/\s+/).filter(Boolean);
