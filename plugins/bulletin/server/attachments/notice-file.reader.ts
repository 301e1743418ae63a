import { Injectable } from '@nestjs/common';
import { type Caller, type FileJudge, FileReader, ProblemError } from '@tessera/sdk';
import { NoticeReader } from '../notices/notice-reader.js';

/** Whoever may read the notice now, may read its files now. */
@Injectable()
@FileReader('Notice')
export class NoticeFileReader implements FileJudge {
  constructor(private readonly notices: NoticeReader) {}

  async mayRead(caller: Caller, noticeId: string): Promise<boolean> {
    try {
      await this.notices.readable(caller, noticeId);
      return true;
    } catch (error) {
      if (error instanceof ProblemError) return false;
      throw error;
    }
  }
}
