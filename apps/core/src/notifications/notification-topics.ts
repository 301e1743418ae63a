import type { NotificationReaders } from '@tessera/sdk';

/** Epoch topics that tell browsers of changed notifications: the rest is an audience key, or this and an account's id. */
export const notificationPrefix = 'notifications:';
export const notificationPerson = 'P:';

export const notificationTopics = (readers: NotificationReaders): string[] =>
  ('audience' in readers ? [readers.audience] : readers.accounts.map((account) => notificationPerson + account)).map(
    (rest) => notificationPrefix + rest,
  );
