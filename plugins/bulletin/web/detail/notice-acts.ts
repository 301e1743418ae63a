import { ApiProblem, confirm, describeProblem, toast } from '@tessera/web-sdk';
import { notices, type OwnNoticeItem } from '../notices.api.js';
import { t } from '../texts.js';

type Acted = Pick<OwnNoticeItem, 'id' | 'title' | 'version'>;

/** Tells why an act failed; somebody else's change is named as such. */
function refused(error: unknown): false {
  const text =
    error instanceof ApiProblem && error.slug === 'conflict' ? t('act.conflict') : describeProblem(error).text;
  toast({ text, kind: 'danger' });
  return false;
}

/** Asks, deletes, and offers to bring it back. True when it was deleted. */
export async function deleteNotice({ id, title, version }: Acted, restored?: () => void): Promise<boolean> {
  const agreed = await confirm({
    title: t('delete.question', { title }),
    text: t('delete.text'),
    action: t('act.delete'),
    danger: true,
  });
  if (!agreed) return false;
  try {
    await notices.remove(id, version);
  } catch (error) {
    return refused(error);
  }
  const undo = async () => {
    try {
      await notices.restore(id);
      toast({ text: t('delete.restored'), kind: 'success' });
      restored?.();
    } catch (error) {
      refused(error);
    }
  };
  toast({ text: t('delete.done'), kind: 'success', action: { label: t('act.undo'), run: () => void undo() } });
  return true;
}

/** Asks and takes a notice off the board. True when it was. */
export async function takeDownNotice({ id, title, version }: Acted): Promise<boolean> {
  const agreed = await confirm({
    title: t('take-down.question', { title }),
    text: t('take-down.text'),
    action: t('act.take-down'),
  });
  if (!agreed) return false;
  try {
    await notices.takeDown(id, version);
  } catch (error) {
    return refused(error);
  }
  toast({ text: t('take-down.done'), kind: 'success' });
  return true;
}
