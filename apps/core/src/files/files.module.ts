import { Global, Module } from '@nestjs/common';
import { Files, Pictures } from '@tessera/sdk';
import { ENVIRONMENT, type Environment } from '../boot/environment.provider.js';
import { ArchiveInspector } from './archive-inspector.js';
import { AttachedFilesRepository } from './attached-files.repository.js';
import { AttachedFilesService } from './attached-files.service.js';
import { BlobStore } from './blob-store.js';
import { ClamdScanner } from './clamd-scanner.js';
import { FileScanner, TestFileScanner } from './file-scanner.js';
import { FileSweepJob } from './file-sweep.job.js';
import { FilesController } from './files.controller.js';
import { FilesRepository } from './files.repository.js';
import { FilesService } from './files.service.js';
import { PictureEncoder } from './picture-encoder.js';
import { PicturesRepository } from './pictures.repository.js';
import { PicturesService } from './pictures.service.js';
import { UploadIntake } from './upload-intake.js';
import { UploadTurns } from './upload-turns.js';

/** ClamAV where the environment names one. */
function scannerOf({ CLAMAV_HOST, CLAMAV_PORT, CLAMAV_SOCKET, CLAMAV_TIMEOUT_SECONDS }: Environment): FileScanner {
  if (CLAMAV_SOCKET) return new ClamdScanner({ path: CLAMAV_SOCKET }, CLAMAV_TIMEOUT_SECONDS);
  if (CLAMAV_HOST) return new ClamdScanner({ host: CLAMAV_HOST, port: CLAMAV_PORT }, CLAMAV_TIMEOUT_SECONDS);
  return new TestFileScanner();
}

@Global()
@Module({
  controllers: [FilesController],
  providers: [
    ArchiveInspector,
    AttachedFilesRepository,
    AttachedFilesService,
    BlobStore,
    FileSweepJob,
    FilesRepository,
    FilesService,
    PictureEncoder,
    PicturesRepository,
    PicturesService,
    UploadIntake,
    UploadTurns,
    { provide: Pictures, useExisting: PicturesService },
    { provide: Files, useExisting: AttachedFilesService },
    { provide: FileScanner, inject: [ENVIRONMENT], useFactory: scannerOf },
  ],
  exports: [Files, Pictures, PicturesService],
})
export class FilesModule {}
