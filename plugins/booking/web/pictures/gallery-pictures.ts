import type { GalleryPicture } from '@tessera/ui/picture-gallery';
import type { ResourceDetail } from '../../server/resources/resource.schemas.js';

const thumbnailWidth = 480;
const viewerWidth = 2048;

/** Pictures of a resource as `t-picture-gallery` shows them. */
export const galleryOf = ({ images }: Pick<ResourceDetail, 'images'>): GalleryPicture[] =>
  images.map(({ id, src, alt, width, height }) => ({
    ...{ id, alt, width, height },
    small: `${src}?width=${thumbnailWidth}`,
    large: `${src}?width=${viewerWidth}`,
  }));
