import type { GalleryPicture } from '@tessera/ui/picture-gallery';
import type { UploadedFile } from '@tessera/ui/uploads';
import type { NoticeFile } from './attachments.api.js';

const previewWidth = 240;
const thumbnailWidth = 480;
const viewerWidth = 2048;

const address = (id: string, width?: number): string => `/api/files/${id}${width ? `?width=${width}` : ''}`;

/** A file as `t-uploads` shows it. */
export const uploaded = ({ id, name, bytes, mediaType, width }: NoticeFile): UploadedFile => ({
  id,
  name,
  bytes,
  mediaType,
  href: address(id),
  ...(width ? { preview: address(id, previewWidth) } : {}),
});

/** A picture as `t-picture-gallery` shows it. */
export const shown = ({ id, alt, width, height }: NoticeFile): GalleryPicture => ({
  id,
  alt,
  small: address(id, thumbnailWidth),
  large: address(id, viewerWidth),
  width: width ?? 0,
  height: height ?? 0,
});

/** Source of a picture within the text. */
export const inlineSource = (id: string): string => address(id);
