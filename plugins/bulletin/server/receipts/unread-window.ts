/** Days after which a notice no longer counts as unread, opened or not. */
export const unreadDays = 90;

const dayLength = 86_400_000;

/** What was published before this moment counts as read by everybody. */
export const unreadSince = (now: Date): Date => new Date(now.getTime() - unreadDays * dayLength);
