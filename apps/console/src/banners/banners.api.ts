import type {
  BannerAudience,
  BannerPicture,
  BannerReach,
  BannersQuery,
  ManagedBanner,
  NewBanner,
  Page,
} from '@tessera/contracts';
import { api, type CursorRequest } from '@tessera/web-sdk';

const root = '/api/banners';
const most = 100;

export type BannerFilter = Pick<BannersQuery, 'q' | 'phase' | 'audience'>;

export const banners = {
  list: (filter: BannerFilter, { cursor, signal, background }: CursorRequest) =>
    api.get<Page<ManagedBanner>>(root, { query: { ...filter, cursor, limit: 20 }, signal, background }),
  /** Every banner there is: an order is of all of them. */
  async all(): Promise<ManagedBanner[]> {
    const items: ManagedBanner[] = [];
    for (let cursor: string | null | undefined; cursor !== null; ) {
      const page: Page<ManagedBanner> = await api.get(root, { query: { cursor, limit: most } });
      items.push(...page.items);
      cursor = page.next;
    }
    return items;
  },
  upload(file: File): Promise<BannerPicture> {
    const form = new FormData();
    form.set('file', file);
    return api.post<BannerPicture>(`${root}/pictures`, form);
  },
  create: (banner: NewBanner) => api.post<ManagedBanner>(root, banner),
  update: (id: string, banner: NewBanner & { version: number }) => api.put<ManagedBanner>(`${root}/${id}`, banner),
  remove: (id: string, version: number) => api.delete<void>(`${root}/${id}`, { query: { version } }),
  arrange: (ids: string[]) => api.put<void>(`${root}/order`, { ids }),
  reach: (audience: BannerAudience) => api.post<BannerReach>(`${root}/reach`, { audience }),
};

export const pictureAddress = ({ id }: BannerPicture, width: number): string => `/api/files/${id}?width=${width}`;
