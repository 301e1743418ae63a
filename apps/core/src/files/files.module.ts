import { Global, Module } from '@nestjs/common';
import { Files, Pictures } from '@tessera/sdk';
import { BlobStore } from './blob-store.js';
import { FileScanner, TestFileScanner } from './file-scanner.js';
import { FileSweepJob } from './file-sweep.job.js';
import { FilesController } from './files.controller.js';
import { FilesRepository } from './files.repository.js';
import { FilesService } from './files.service.js';
import { PictureEncoder } from './picture-encoder.js';
import { PicturesRepository } from './pictures.repository.js';
import { PicturesService } from './pictures.service.js';

@Global()
@Module({
  controllers: [FilesController],
  providers: [
    BlobStore,
    FileSweepJob,
    FilesRepository,
    FilesService,
    PictureEncoder,
    PicturesRepository,
    PicturesService,
    { provide: Pictures, useExisting: PicturesService },
    { provide: Files, useExisting: FilesService },
    { provide: FileScanner, useClass: TestFileScanner },
  ],
  exports: [Files, Pictures, PicturesService],
})
export class FilesModule {}
