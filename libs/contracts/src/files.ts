import { z } from 'zod';

/** What the portal says of an upload: the name it is saved under, its kind by content, its size in bytes. */
export const storedFile = z
  .object({
    id: z.string(),
    name: z.string(),
    mediaType: z.string(),
    bytes: z.number().int(),
    /** Pixels of a picture; null for all else. A picture may be shown by `/api/files/<id>?width=<pixels>`. */
    width: z.number().int().nullable(),
    height: z.number().int().nullable(),
  })
  .meta({ id: 'StoredFile' });
export type StoredFile = z.infer<typeof storedFile>;

/** `picture`: only JPEG, PNG and WebP, drawn anew in the sizes that pages use, its name kept from readers. */
export const uploadQuery = z.object({ as: z.enum(['file', 'picture']).default('file') });
export type UploadAs = z.infer<typeof uploadQuery>['as'];
