import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import {
  type NotificationQuery,
  type NotificationsSeen,
  notificationCount,
  notificationPage,
  notificationQuery,
  notificationsSeen,
} from '@tessera/contracts';
import { Answer, type Caller, CurrentCaller, SignedIn } from '@tessera/sdk';
import { NotificationsService } from './notifications.service.js';

@Controller('api/notifications')
export class NotificationsController {
  constructor(private readonly notifications: NotificationsService) {}

  @Get()
  @SignedIn()
  @Answer(notificationPage, { description: 'Own notifications, newest first, with what is needed to word them.' })
  list(@CurrentCaller() caller: Caller, @Query({ schema: notificationQuery }) query: NotificationQuery) {
    return this.notifications.list(caller, query);
  }

  @Get('count')
  @SignedIn()
  @Answer(notificationCount, { description: 'How many are unread, counted up to 99.' })
  count(@CurrentCaller() caller: Caller) {
    return this.notifications.count(caller);
  }

  @Post('seen')
  @SignedIn()
  @Answer(notificationCount, { description: 'Marked as seen, on every device; what is left unread.' })
  seen(@CurrentCaller() caller: Caller, @Body({ schema: notificationsSeen }) body: NotificationsSeen) {
    return this.notifications.markSeen(caller, body);
  }
}
