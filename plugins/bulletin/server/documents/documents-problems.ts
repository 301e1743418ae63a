import { ProblemError } from '@tessera/sdk';

export const documentProblems = {
  /** Somebody took it out of sight meanwhile; a machine does not undo that by the way. */
  withdrawn: (members: { state: string; changedBy: string; changedAt: string }) =>
    ProblemError.ofPlugin(
      'bulletin',
      'document-withdrawn',
      {
        number: 'bulletin-601',
        status: 409,
        title: {
          'zh-Hant': '這份公文的公告已被下架或刪除',
          en: 'The notice of this document was taken down or deleted',
        },
      },
      members,
    ),
  /** `draft` asks for what cannot be: its readers have it already. */
  published: () =>
    ProblemError.ofPlugin('bulletin', 'document-published', {
      number: 'bulletin-602',
      status: 409,
      title: { 'zh-Hant': '這份公文的公告已經發布', en: 'The notice of this document is published already' },
    }),
};
