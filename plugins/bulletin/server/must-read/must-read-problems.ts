import { ProblemError } from '@tessera/sdk';

export const mustReadProblems = {
  /** The notice changed so much meanwhile that it is to be read anew; `revision` is the present one. */
  newRevision: (revision: number) =>
    ProblemError.ofPlugin(
      'bulletin',
      'new-revision',
      {
        number: 'bulletin-501',
        status: 409,
        title: {
          'zh-Hant': '公告已有新的版本，請看過新內容再確認',
          en: 'The notice has a new revision; read it before you confirm',
        },
      },
      { revision },
    ),
  /** Nobody is asked to confirm it now: no must-read, or not in force. */
  nothingToConfirm: () =>
    ProblemError.ofPlugin('bulletin', 'nothing-to-confirm', {
      number: 'bulletin-502',
      status: 409,
      title: { 'zh-Hant': '這則公告目前不需要確認', en: 'This notice does not ask for confirmation now' },
    }),
  /** Only those whom it addresses, in person. */
  notAddressed: () =>
    ProblemError.ofPlugin('bulletin', 'not-addressed', {
      number: 'bulletin-503',
      status: 403,
      title: {
        'zh-Hant': '只有公告對象本人可以確認已讀',
        en: 'Only those whom the notice addresses can confirm it, in person',
      },
    }),
  /** `remindFrom`: ISO 8601. */
  remindedLately: (remindFrom: Date) =>
    ProblemError.ofPlugin(
      'bulletin',
      'reminded-lately',
      {
        number: 'bulletin-504',
        status: 409,
        title: { 'zh-Hant': '剛提醒過，請稍後再試', en: 'They were reminded a short while ago; try again later' },
      },
      { remindFrom: remindFrom.toISOString() },
    ),
  nobodyMissing: () =>
    ProblemError.ofPlugin('bulletin', 'nobody-missing', {
      number: 'bulletin-505',
      status: 409,
      title: { 'zh-Hant': '所有人都已確認，不需要提醒', en: 'Everybody has confirmed; there is nobody to remind' },
    }),
  namesWithheld: () =>
    ProblemError.ofPlugin('bulletin', 'names-withheld', {
      number: 'bulletin-506',
      status: 403,
      title: {
        'zh-Hant': '只能檢視發布機關本身的名單',
        en: 'Names are shown for the agency that posted the notice only',
      },
    }),
};
