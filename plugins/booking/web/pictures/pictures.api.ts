import { api } from '@tessera/web-sdk';
import type { ResourcePictureList } from '../../server/pictures/resource-picture.schemas.js';

export type { ResourcePictureList } from '../../server/pictures/resource-picture.schemas.js';

const of = (id: string) => `/api/plugins/booking/resources/${encodeURIComponent(id)}/pictures`;

export const pictures = {
  list: (id: string, signal: AbortSignal) => api.get<ResourcePictureList>(of(id), { signal }),
  add: (id: string, file: string) => api.post<ResourcePictureList>(of(id), { file }),
  describe: (id: string, file: string, alt: string) => api.patch<ResourcePictureList>(`${of(id)}/${file}`, { alt }),
  arrange: (id: string, files: readonly string[]) => api.put<ResourcePictureList>(`${of(id)}/order`, { files }),
  remove: (id: string, file: string) => api.delete<ResourcePictureList>(`${of(id)}/${file}`),
};
