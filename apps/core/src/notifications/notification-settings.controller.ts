import { Body, Controller, Get, Put } from '@nestjs/common';
import { type NotificationSettingsChange, notificationSettings, notificationSettingsChange } from '@tessera/contracts';
import { Answer, type Caller, CurrentCaller, SignedIn } from '@tessera/sdk';
import { NotificationSettingsService } from './notification-settings.service.js';

@Controller('api/account/notifications')
export class NotificationSettingsController {
  constructor(private readonly settings: NotificationSettingsService) {}

  @Get()
  @SignedIn()
  @Answer(notificationSettings, { description: 'Per kind and channel what is chosen; when mail goes out.' })
  view(@CurrentCaller() caller: Caller) {
    return this.settings.view(caller);
  }

  @Put()
  @SignedIn()
  @Answer(notificationSettings, { description: 'Changed; mail that waits goes by it as well.' })
  change(
    @CurrentCaller() caller: Caller,
    @Body({ schema: notificationSettingsChange }) body: NotificationSettingsChange,
  ) {
    return this.settings.change(caller, body);
  }
}
