import { Injectable } from '@nestjs/common';

/** Port for a virus scanner; ClamAV and others replace this provider. */
export abstract class FileScanner {
  /** Name of what was found; undefined when the file is clean. */
  abstract scan(content: Buffer): Promise<string | undefined>;
}

const eicar = 'X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*';

/** Without a configured scanner only the industry's test file is known, so that the path behind the port is exercised. */
@Injectable()
export class TestFileScanner extends FileScanner {
  async scan(content: Buffer): Promise<string | undefined> {
    return content.includes(eicar) ? 'EICAR-Test-File' : undefined;
  }
}
