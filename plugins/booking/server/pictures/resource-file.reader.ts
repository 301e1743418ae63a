import { Injectable } from '@nestjs/common';
import { type Caller, type FileJudge, FileReader, ProblemError } from '@tessera/sdk';
import { ResourceReader } from '../resources/resource-reader.js';

/** Whoever may read the resource now, may see its pictures now. */
@Injectable()
@FileReader('Resource')
export class ResourceFileReader implements FileJudge {
  constructor(private readonly resources: ResourceReader) {}

  async mayRead(caller: Caller, resourceId: string): Promise<boolean> {
    try {
      await this.resources.readable(caller, resourceId);
      return true;
    } catch (error) {
      if (error instanceof ProblemError) return false;
      throw error;
    }
  }
}
