import { Injectable } from '@nestjs/common';
import {
  type AttachedFile,
  type Caller,
  Files,
  fieldError,
  ProblemError,
  type RecordChanges,
  type Transaction,
} from '@tessera/sdk';
import { ResourceActs } from '../resources/resource-acts.service.js';
import { ResourceReader } from '../resources/resource-reader.js';
import type { NewPicture, PictureOrder, PictureWords, ResourcePictureList } from './resource-picture.schemas.js';
import { ownerOf, pictures, ResourcePictures } from './resource-pictures.service.js';

/** Answers what it changed; nothing when all was so before. */
type PictureAct = (transaction: Transaction) => Promise<RecordChanges | undefined>;

/** Adding, words, order and removing of a resource's pictures. */
@Injectable()
export class PictureEditing {
  constructor(
    private readonly files: Files,
    private readonly acts: ResourceActs,
    private readonly reader: ResourceReader,
    private readonly pictures: ResourcePictures,
  ) {}

  async list(caller: Caller, id: string): Promise<ResourcePictureList> {
    const { version } = await this.reader.readable(caller, id);
    return this.listed(id, version);
  }

  add(caller: Caller, id: string, { file, alt, version }: NewPicture): Promise<ResourcePictureList> {
    return this.act(caller, id, 'resource.add-picture', version, async (transaction) => {
      const added = await this.files.attach(transaction, caller, file, ownerOf(id), pictures);
      if (added.width === null) throw ProblemError.invalid([fieldError('file', 'not-a-picture')]);
      if (alt) await this.files.describe(transaction, ownerOf(id), file, alt);
      return { before: {}, after: trace(added) };
    });
  }

  describe(caller: Caller, id: string, file: string, { alt, version }: PictureWords): Promise<ResourcePictureList> {
    return this.act(caller, id, 'resource.describe-picture', version, async (transaction) => {
      const found = (await this.pictures.all(id, transaction)).find((one) => one.id === file);
      if (!found) throw ProblemError.of('not-found');
      const before = { file, alt: found.alt ?? '' };
      if (before.alt === alt) return undefined;
      await this.files.describe(transaction, ownerOf(id), file, alt);
      return { before, after: { file, alt } };
    });
  }

  arrange(caller: Caller, id: string, { files, version }: PictureOrder): Promise<ResourcePictureList> {
    return this.act(caller, id, 'resource.arrange-pictures', version, async (transaction) => {
      const before = { files: (await this.pictures.all(id, transaction)).map((one) => one.id) };
      if (before.files.join() === files.join()) return undefined;
      await this.files.arrange(transaction, ownerOf(id), pictures.name, files);
      return { before, after: { files } };
    });
  }

  remove(caller: Caller, id: string, file: string, version: number | undefined): Promise<ResourcePictureList> {
    return this.act(caller, id, 'resource.remove-picture', version, async (transaction) => {
      const [gone] = await this.files.release(transaction, ownerOf(id), [file]);
      if (!gone) throw ProblemError.of('not-found');
      return { before: trace(gone), after: {} };
    });
  }

  private async act(caller: Caller, id: string, name: string, version: number | undefined, change: PictureAct) {
    const resource = await this.acts.perform(caller, id, {
      name,
      permission: 'update',
      version,
      perform: (_resource, _now, transaction) => change(transaction),
    });
    return this.listed(id, resource.version);
  }

  private async listed(id: string, version: number): Promise<ResourcePictureList> {
    const all = await this.pictures.all(id);
    return {
      version,
      pictures: all.map(({ id, name, mediaType, bytes, width, height, alt }) => ({
        ...{ id, name, mediaType, bytes, width, height },
        alt: alt ?? '',
      })),
    };
  }
}

/** What the audit log keeps of a picture. */
const trace = ({ id, name, mediaType, bytes }: AttachedFile) => ({ file: id, name, mediaType, bytes });
