import { Global, Module } from '@nestjs/common';
import { Files } from '@tessera/sdk';
import { BlobStore } from './blob-store.js';
import { FileScanner, TestFileScanner } from './file-scanner.js';
import { FileSweepJob } from './file-sweep.job.js';
import { FilesController } from './files.controller.js';
import { FilesRepository } from './files.repository.js';
import { FilesService } from './files.service.js';

@Global()
@Module({
  controllers: [FilesController],
  providers: [
    BlobStore,
    FileSweepJob,
    FilesRepository,
    FilesService,
    { provide: Files, useExisting: FilesService },
    { provide: FileScanner, useClass: TestFileScanner },
  ],
  exports: [Files],
})
export class FilesModule {}
