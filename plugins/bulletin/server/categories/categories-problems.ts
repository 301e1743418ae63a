import { ProblemError } from '@tessera/sdk';

/** 409: the same owner has a category of this name, in one language or the other. */
export const categoryExists = (name: string): ProblemError =>
  ProblemError.ofPlugin(
    'bulletin',
    'category-exists',
    {
      number: 'bulletin-201',
      status: 409,
      title: { 'zh-Hant': '已有同名的公告類別', en: 'There is a category of this name already' },
    },
    { name },
  );

/** 409: nobody could choose among more. */
export const tooManyCategories = (most: number): ProblemError =>
  ProblemError.ofPlugin(
    'bulletin',
    'too-many-categories',
    {
      number: 'bulletin-202',
      status: 409,
      title: { 'zh-Hant': '公告類別已達數量上限', en: 'There are as many categories as one may have' },
    },
    { most },
  );
