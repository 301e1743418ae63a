import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { partFolder } from '../boot/paths.js';
import { coreApps } from './core-apps.js';
import { PluginCatalogue } from './plugin-catalogue.js';
import { folderHash } from './plugin-folder.js';

/** Where the browser parts lie, and under which address: `/assets/<id>/<hash>/<file>`, immutable. */
@Injectable()
export class AssetFolders {
  private readonly folders = new Map<string, { folder: string; hash: string }>();

  constructor(catalogue: PluginCatalogue) {
    this.add('shell', partFolder('shell'));
    this.add('sign-in', partFolder('sign-in'));
    for (const { id, folder } of coreApps) this.add(id, folder);
    for (const { id, folder, hash, manifest } of catalogue.ready()) {
      if (manifest.web) this.folders.set(id, { folder: dirname(join(folder, manifest.web)), hash });
    }
  }

  private add(id: string, folder: string): void {
    if (existsSync(folder)) this.folders.set(id, { folder, hash: folderHash(folder) });
  }

  folder(id: string): string | undefined {
    return this.folders.get(id)?.folder;
  }

  /** Same-origin address of a file; null when that part is not built. */
  url(id: string, file: string): string | null {
    const known = this.folders.get(id);
    return known && existsSync(join(known.folder, file)) ? `/assets/${id}/${known.hash}/${file}` : null;
  }

  /** Changes with every release of the shell. */
  get build(): string {
    return this.folders.get('shell')?.hash ?? 'none';
  }
}
