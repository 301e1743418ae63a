import { audienceName, audiences } from '@tessera/ui/audiences';
import type { FilterField } from '@tessera/ui/filter-bar';
import { localized } from '@tessera/web-sdk';
import type { Category } from '../notices.api.js';
import { t } from '../texts.js';

/** What the notice area can be filtered by, as its address has it. */
export const areaChoices = {
  q: 'text',
  from: 'text',
  to: 'text',
  audience: audiences,
  category: 'text',
} as const;

const audienceField = (): FilterField => ({
  kind: 'choice',
  name: 'audience',
  label: t('filter.audience'),
  all: t('filter.all-audiences'),
  options: audiences.map((value) => ({ value, label: audienceName(value) })),
});

/** Keyword, days of publication and audience: what every list of notices can be filtered by. */
export const noticeFields = (): FilterField[] => [
  { kind: 'keyword', name: 'q', label: t('filter.keyword') },
  { kind: 'period', label: t('filter.published'), from: 'from', to: 'to' },
  audienceField(),
];

/** The same, and the categories where there are any. */
export const areaFields = (categories: readonly Category[]): FilterField[] =>
  categories.length === 0
    ? noticeFields()
    : [
        ...noticeFields(),
        {
          kind: 'choice',
          name: 'category',
          label: t('filter.category'),
          all: t('filter.all-categories'),
          options: categories.map(({ id, name }) => ({ value: id, label: localized(name) })),
        },
      ];
