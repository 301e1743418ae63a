import type { Caller } from './caller.js';
import type { FileOwner } from './files.js';
import type { Transaction } from './transactions.js';

/** In pixels of the picture as it is seen, i.e. after the turn that its EXIF data may ask for. */
export interface PictureCrop {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** In pixels. Without `height` the picture keeps its proportions; with it, what stands over is cut evenly. Never enlarged. */
export interface PictureSize {
  width: number;
  height?: number;
}

export interface PictureOrder {
  crop?: PictureCrop;
  /** Largest first; the first becomes the picture, the others its smaller variants. */
  sizes: readonly [PictureSize, ...PictureSize[]];
  /** `webp` unless told. */
  format?: 'webp' | 'jpeg' | 'png';
}

/** Shown with `<img src="/api/files/<id>">`; `?width=<pixels>` answers the smallest variant that is at least as wide. */
export interface StoredPicture {
  id: string;
  mediaType: string;
  bytes: number;
  width: number;
  height: number;
  /** Widths there are, largest first, its own included. */
  widths: number[];
}

/** Whose picture it is; its `FileReader` for the subject decides who may see it, each time. */
export type PictureOwner = FileOwner;

/**
 * Pictures from people: sniffed, scanned, decoded and drawn anew, so that nothing but the pixels is kept.
 *
 * `store` → `{id}` that only the uploader sees; `attach` it to a record within a day, in the transaction that writes the
 * record. Throws `too-large` (413), `file-type`, `file-infected`, `picture-unreadable`, `picture-too-large` (422: more
 * pixels than the parameter allows), `too-many-requests` (429: too many are waiting) and `invalid-input` for a crop
 * outside the picture.
 */
export abstract class Pictures {
  abstract store(caller: Caller, name: string, content: Buffer, order: PictureOrder): Promise<StoredPicture>;
  /** 422 `unknown-file` unless `caller` uploaded it and nothing owns it yet. */
  abstract attach(transaction: Transaction, caller: Caller, id: string, owner: PictureOwner): Promise<void>;
  /** Lets go of all pictures of the owner but `keep`; those that `Files` attached for a purpose stay. */
  abstract release(transaction: Transaction, owner: PictureOwner, keep?: string): Promise<void>;
}
