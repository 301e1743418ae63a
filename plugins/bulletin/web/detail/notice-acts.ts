import type { MenuItem } from '@tessera/ui/menu';
import { ApiProblem, confirm, describeProblem, navigate, toast } from '@tessera/web-sdk';
import { type NoticeDetail, notices, type OwnNoticeItem } from '../notices.api.js';
import { t } from '../texts.js';

type Acted = Pick<OwnNoticeItem, 'id' | 'title' | 'version' | 'state'>;
type Judged = Acted & { may: Pick<NoticeDetail['may'], 'update' | 'takeDown' | 'delete'> };

/** What may be done to a notice, as it stands now. */
export function actsOn({ may, state }: Judged): MenuItem[] {
  const isOut = state === 'current' || state === 'scheduled';
  return [
    ...(may.update ? [{ value: 'edit', label: t('act.edit'), icon: 'edit' }] : []),
    ...(may.update && state === 'in-review'
      ? [{ value: 'withdraw', label: t('act.withdraw'), icon: 'arrow-back-up' }]
      : []),
    { value: 'copy', label: t('act.copy'), icon: 'copy' },
    ...(may.takeDown && isOut ? [{ value: 'take-down', label: t('act.take-down'), icon: 'archive' }] : []),
    ...(may.delete ? [{ value: 'delete', label: t('act.delete'), icon: 'trash', danger: true, separated: true }] : []),
  ];
}

/** Does what was chosen; true when the notice is another one than before. `restored` is called when it is brought back. */
export async function performAct(act: string, notice: Acted, restored: () => void): Promise<boolean> {
  switch (act) {
    case 'edit':
      navigate(`/bulletin/${notice.id}/edit`);
      return false;
    case 'copy':
      return copyNotice(notice);
    case 'withdraw':
      return attempt(() => notices.withdraw(notice.id, notice.version), t('act.withdrawn'));
    case 'take-down':
      return takeDownNotice(notice);
    default:
      return deleteNotice(notice, restored);
  }
}

/** Tells how an act went; somebody else's change is named as such. */
async function attempt(act: () => Promise<unknown>, done: string): Promise<boolean> {
  try {
    await act();
  } catch (error) {
    const conflict = error instanceof ApiProblem && error.slug === 'conflict';
    toast({ text: conflict ? t('act.conflict') : describeProblem(error).text, kind: 'danger' });
    return false;
  }
  if (done) toast({ text: done, kind: 'success' });
  return true;
}

/** Makes a draft that begins as this notice, and opens it. */
async function copyNotice({ id }: Acted): Promise<boolean> {
  let copy: NoticeDetail | undefined;
  const copied = await attempt(async () => {
    copy = await notices.copy(id);
  }, t('act.copied'));
  if (copy) navigate(`/bulletin/${copy.id}/edit`);
  return copied;
}

/** Asks, deletes, and offers to bring it back. */
async function deleteNotice({ id, title, version }: Acted, restored: () => void): Promise<boolean> {
  const agreed = await confirm({
    title: t('delete.question', { title }),
    text: t('delete.text'),
    action: t('act.delete'),
    danger: true,
  });
  if (!agreed || !(await attempt(() => notices.remove(id, version), ''))) return false;
  const undo = async () => {
    if (await attempt(() => notices.restore(id), t('delete.restored'))) restored();
  };
  toast({ text: t('delete.done'), kind: 'success', action: { label: t('act.undo'), run: () => void undo() } });
  return true;
}

/** Asks and takes a notice off the board. */
async function takeDownNotice({ id, title, version }: Acted): Promise<boolean> {
  const agreed = await confirm({
    title: t('take-down.question', { title }),
    text: t('take-down.text'),
    action: t('act.take-down'),
  });
  return agreed && attempt(() => notices.takeDown(id, version), t('take-down.done'));
}
