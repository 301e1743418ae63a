import { Injectable } from '@nestjs/common';
import { type AttachedFile, type FileOwner, type FilePurpose, Files, type Transaction } from '@tessera/sdk';
import { limits } from '../limits.js';
import type { ResourceDetail } from '../resources/resource.schemas.js';

export const pictures: FilePurpose = { name: 'picture', most: limits.pictures, mostBytes: 100 * 1024 * 1024 };
export const ownerOf = (id: string): FileOwner => ({ plugin: 'booking', subject: 'Resource', id });

/** Pictures as cards and lists show them. */
@Injectable()
export class ResourcePictures {
  constructor(private readonly files: Files) {}

  async imagesOf(resourceId: string): Promise<ResourceDetail['images']> {
    const found = await this.files.ofOwner(ownerOf(resourceId), pictures.name);
    return found.map(({ id, alt, width, height }) => ({
      id,
      src: `/api/files/${id}`,
      alt: alt ?? '',
      width: width ?? 0,
      height: height ?? 0,
    }));
  }

  /** How many each has; those without are absent. */
  async countsOf(ids: readonly string[]): Promise<Map<string, number>> {
    const { plugin, subject } = ownerOf('');
    const found = await this.files.ofOwners({ plugin, subject, ids });
    return new Map([...found].map(([id, files]) => [id, files.length]));
  }

  all(resourceId: string, within?: Transaction): Promise<AttachedFile[]> {
    return this.files.ofOwner(ownerOf(resourceId), pictures.name, within);
  }
}
