import { ProblemError } from '@tessera/sdk';

/** The notice takes no comments: its poster did not allow them, or it is no longer in force. */
export const commentsClosed = (): ProblemError =>
  ProblemError.ofPlugin('bulletin', 'comments-closed', {
    number: 'bulletin-401',
    status: 409,
    title: { 'zh-Hant': '這則公告不開放留言', en: 'This notice takes no comments' },
  });

/** Its text may not be changed while a moderator keeps it from view. */
export const commentIsHidden = (): ProblemError =>
  ProblemError.ofPlugin('bulletin', 'comment-hidden', {
    number: 'bulletin-402',
    status: 409,
    title: { 'zh-Hant': '這則留言已被隱藏', en: 'This comment is hidden' },
  });
