import { ProblemError } from '@tessera/sdk';

export const attachmentProblems = {
  /** A picture below or within the text must be one that pages may show. */
  notAPicture: () =>
    ProblemError.ofPlugin('bulletin', 'not-a-picture', {
      number: 'bulletin-301',
      status: 422,
      title: { 'zh-Hant': '這個檔案不是可以顯示的圖片', en: 'This file is not a picture that can be shown' },
    }),
};
