import { Global, Module } from '@nestjs/common';
import { Layouts } from './layouts.js';

@Global()
@Module({ providers: [Layouts], exports: [Layouts] })
export class DashboardsModule {}
