import { openings, places, sentences, subjects, verbs } from './notice-phrases.js';

export interface InventedNotice {
  title: string;
  /** Safe HTML. */
  body: string;
  /** Beginning of the body as plain text. */
  summary: string;
}

const shortest = 150;
const longest = 600;
const summaryLength = 200;
const dayMilliseconds = 24 * 3600 * 1000;

const pick = <Item>(from: readonly Item[], random: () => number): Item =>
  from[Math.floor(random() * from.length)] as Item;

/** A notice of some time ago, 150 to 600 characters long; its document number makes every one different. */
export function inventNotice(number: number, at: Date, office: string, random: () => number): InventedNotice {
  const fill = (piece: string): string =>
    piece.replace(/\{([dtnpu])\}/g, (_all, kind: string) => {
      if (kind === 'd') {
        const day = new Date(at.getTime() + random() * 40 * dayMilliseconds);
        return `${day.getUTCMonth() + 1}\u00a0月\u00a0${day.getUTCDate()}\u00a0日`;
      }
      if (kind === 't') return `${8 + Math.floor(random() * 10)}:${random() < 0.5 ? '00' : '30'}`;
      if (kind === 'n') return String(1 + Math.floor(random() * 9));
      return kind === 'p' ? pick(places, random) : office;
    });
  const rocYear = at.getUTCFullYear() - 1911;
  const title = (random() < 0.3 ? `${rocYear} 年度` : '') + pick(subjects, random) + fill(pick(verbs, random));
  const paragraphs = [
    fill(pick(openings, random)),
    `本案文號：府綜字第 ${rocYear}${String(number).padStart(8, '0')} 號。`,
  ];
  const wanted = shortest + random() * (longest - shortest - 60);
  let length = paragraphs[0]!.length + paragraphs[1]!.length;
  let paragraph = '';
  while (length < wanted) {
    const sentence = fill(pick(sentences, random));
    paragraph += sentence;
    length += sentence.length;
    if (paragraph.length > 120) {
      paragraphs.push(paragraph);
      paragraph = '';
    }
  }
  if (paragraph) paragraphs.push(paragraph);
  return {
    title,
    body: paragraphs.map((one) => `<p>${one}</p>`).join(''),
    summary: paragraphs.join(' ').slice(0, summaryLength),
  };
}
