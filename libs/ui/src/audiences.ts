import { wordsOf } from './words.js';

/** Whom a thing of an agency reaches. */
export type Audience = 'government' | 'agency-and-subordinates' | 'agency';

export const audiences: readonly Audience[] = ['government', 'agency-and-subordinates', 'agency'];

export const audienceIcons: Readonly<Record<Audience, string>> = {
  government: 'building-community',
  'agency-and-subordinates': 'sitemap',
  agency: 'building',
};

const word = wordsOf({
  government: ['全府', 'Whole government'],
  'agency-and-subordinates': ['機關及所屬', 'Agency and subordinates'],
  agency: ['本機關', 'Agency'],
  'government-note': ['所有機關的同仁都看得到。', 'Everybody in all agencies sees it.'],
  'agency-and-subordinates-note': [
    '本機關與所有下級機關的同仁看得到。',
    'Your agency and all agencies below it see it.',
  ],
  'agency-note': ['只有本機關的同仁看得到，不含下級機關。', 'Only your agency sees it, not the agencies below it.'],
});

/** The word on badges and in lists. */
export const audienceName = (audience: Audience): string => word(audience);

/** A sentence that says who that is. */
export const audienceNote = (audience: Audience): string => word(`${audience}-note`);
