import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Caller, JobRunner, Transaction } from '@tessera/sdk';
import { JobRegistry } from '../jobs/job-registry.js';
import { Schedules } from '../jobs/schedules.js';
import { BlobStore } from './blob-store.js';
import { FilesRepository } from './files.repository.js';

/** Removes uploads that nobody attached within a day, and contents that no file refers to any more. */
@Injectable()
export class FileSweepJob implements JobRunner, OnModuleInit {
  constructor(
    private readonly repository: FilesRepository,
    private readonly blobs: BlobStore,
    private readonly jobs: JobRegistry,
    private readonly schedules: Schedules,
  ) {}

  onModuleInit(): void {
    this.jobs.register('core', 'file-sweep', this);
    this.schedules.declare('core', {
      name: 'file-sweep',
      every: '1h',
      description: { 'zh-Hant': '清除沒有使用的上傳檔案', en: 'Remove uploaded files that nothing uses' },
    });
  }

  async run(_caller: Caller, _payload: Record<string, unknown>, transaction: Transaction): Promise<void> {
    for (const hash of await this.repository.sweep(transaction)) await this.blobs.remove(hash);
  }
}
