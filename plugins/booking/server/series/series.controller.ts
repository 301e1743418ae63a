import { Body, Controller, Post } from '@nestjs/common';
import { Answer, type Caller, CurrentCaller, Permission } from '@tessera/sdk';
import * as schemas from './series.schemas.js';
import { SeriesService } from './series.service.js';
import { SeriesPreviewService } from './series-preview.service.js';

/** Meetings of every week over HTTP. */
@Controller('series')
export class SeriesController {
  constructor(
    private readonly series: SeriesService,
    private readonly previews: SeriesPreviewService,
  ) {}

  /** Changes nothing. */
  @Post('preview')
  @Permission('book', 'Resource')
  @Answer(schemas.seriesPreview)
  preview(@CurrentCaller() caller: Caller, @Body({ schema: schemas.seriesQuestion }) question: schemas.SeriesQuestion) {
    return this.previews.preview(caller, question);
  }

  @Post()
  @Permission('book', 'Resource')
  @Answer(schemas.seriesBooked, { status: 201 })
  book(@CurrentCaller() caller: Caller, @Body({ schema: schemas.seriesInput }) input: schemas.SeriesInput) {
    return this.series.book(caller, input);
  }
}
