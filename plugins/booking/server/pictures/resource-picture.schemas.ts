import { storedFile, text } from '@tessera/contracts';
import { z } from 'zod';
import { limits } from '../limits.js';

/** Version the editor started from; scripts may leave it out. */
const version = z.number().int().min(1).optional();
const alt = text({ min: 0, max: limits.pictureWords });

export const newPicture = z
  .strictObject({
    /** An upload of the caller's (`POST /api/files?as=picture`) that nothing owns yet. */
    file: z.uuid(),
    alt: alt.default(''),
    version,
  })
  .meta({ id: 'NewResourcePicture' });
export type NewPicture = z.infer<typeof newPicture>;

export const pictureWords = z.strictObject({ alt, version }).meta({ id: 'ResourcePictureWords' });
export type PictureWords = z.infer<typeof pictureWords>;

export const pictureOrder = z
  .strictObject({ files: z.array(z.uuid()).max(limits.pictures), version })
  .meta({ id: 'ResourcePictureOrder' });
export type PictureOrder = z.infer<typeof pictureOrder>;

export const versionQuery = z.object({ version: z.coerce.number().int().min(1).optional() });

export const resourcePictures = z
  .object({
    /** Of the resource, after the act. */
    version: z.number().int(),
    pictures: z.array(storedFile.extend({ alt: z.string() })),
  })
  .meta({ id: 'ResourcePictures' });
export type ResourcePictureList = z.infer<typeof resourcePictures>;
