import type { NotificationCount, NotificationPage, NotificationsSeen } from '@tessera/contracts';
import { api, live, type RequestOptions } from '@tessera/web-sdk';

export interface NotificationListQuery {
  unread: boolean;
  /** Empty: every kind. */
  kind: string;
  cursor?: string | undefined;
  limit: number;
}

/** The own notifications on the server. */
export const notifications = {
  list: ({ unread, kind, cursor, limit }: NotificationListQuery, options: RequestOptions = {}) =>
    api.get<NotificationPage>('/api/notifications', {
      ...options,
      query: { unread: unread || undefined, kind, cursor, limit },
    }),
  /** What was seen in one tab is seen in all of them. */
  markSeen: async (seen: NotificationsSeen) => {
    const count = await api.post<NotificationCount>('/api/notifications/seen', seen);
    live.tell({ kind: 'notification-count', count });
  },
};
