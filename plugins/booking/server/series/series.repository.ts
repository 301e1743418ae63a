import { Injectable } from '@nestjs/common';
import type { Transaction } from '@tessera/sdk';

/** How a series was asked for; its bookings name it. */
export interface Series {
  id: string;
  resourceId: string;
  applicantId: string;
  everyWeeks: number;
  /** `YYYY-MM-DD` */
  firstDay: string;
  lastDay: string;
  createdAt: Date;
}

@Injectable()
export class SeriesRepository {
  async insert(transaction: Transaction, series: Series): Promise<void> {
    const { id, resourceId, applicantId, everyWeeks, firstDay, lastDay, createdAt } = series;
    await transaction.query(
      `insert into plugin_booking.series (id, resource_id, applicant_id, every_weeks, first_day, last_day, created_at)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [id, resourceId, applicantId, everyWeeks, firstDay, lastDay, createdAt],
    );
  }
}
