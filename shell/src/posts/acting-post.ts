import type { ServerEvent, SessionView } from '@tessera/contracts';
import { api, describeProblem, session, toast } from '@tessera/web-sdk';
import { t } from './texts.js';

let choosing = false;

/** Acts in a post from now on; the whole portal begins anew, because nearly everything depends on it. Null: the main post. */
export async function actIn(post: string | null): Promise<void> {
  choosing = true;
  try {
    await api.put<SessionView>('/api/session/post', { post });
    location.assign('/');
  } catch (error) {
    choosing = false;
    toast({ kind: 'warning', text: describeProblem(error).text });
  }
}

/** Chosen in another window, or the post ended: said, because what is being typed here must not be lost. */
export function tellOfPost({ unitId }: Extract<ServerEvent, { kind: 'post-changed' }>): void {
  const { agency, unit } = session();
  if (choosing || (unit ?? agency).id === unitId) return;
  toast({ kind: 'warning', text: t('changed'), action: { label: t('reload'), run: () => location.reload() } });
}
