import { ProblemError } from '@tessera/sdk';

/** 403: the agency lets only its reviewers post. */
export const postingRefused = (): ProblemError =>
  ProblemError.ofPlugin('bulletin', 'posting-refused', {
    number: 'bulletin-701',
    status: 403,
    title: {
      'zh-Hant': '貴機關只由公告承辦人與機關管理者發布公告',
      en: 'In your agency only bulletin officers and administrators post',
    },
  });

/** 409: what readers may already have seen is changed by reviewers, or taken down, corrected and submitted again. */
export const editNeedsReview = (): ProblemError =>
  ProblemError.ofPlugin('bulletin', 'edit-needs-review', {
    number: 'bulletin-702',
    status: 409,
    title: {
      'zh-Hant': '貴機關的公告須先審核：請先下架，修改後再送審',
      en: 'Notices of your agency are reviewed first: take it down, correct it and submit it again',
    },
  });

/** 409: it does not wait for a review any more; says who decided and when, if somebody did. */
export const notInReview = (members: { by: string | null; at: string | null; state: string }): ProblemError =>
  ProblemError.ofPlugin(
    'bulletin',
    'not-in-review',
    {
      number: 'bulletin-703',
      status: 409,
      title: { 'zh-Hant': '這則公告已不在審核中', en: 'This notice is not waiting for a review' },
    },
    members,
  );

/** 409: nobody reviews an own notice. */
export const ownNotice = (): ProblemError =>
  ProblemError.ofPlugin('bulletin', 'own-notice', {
    number: 'bulletin-704',
    status: 409,
    title: { 'zh-Hant': '不能審核自己的公告', en: 'Nobody reviews an own notice' },
  });
