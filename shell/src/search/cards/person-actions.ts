import type { PersonCard } from '@tessera/contracts';
import { localized, toast } from '@tessera/web-sdk';
import { t } from '../texts.js';

/** Something to do with the person of a card: a link, or an act in the browser. */
export interface CardAction {
  key: string;
  label: string;
  icon: string;
  href?: string;
  run?(): Promise<void>;
}

async function copy(mail: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(mail);
    toast({ text: t('person.copied', { mail }), kind: 'success' });
  } catch {
    toast({ text: t('person.not-copied'), kind: 'warning' });
  }
}

/** The portal's own acts first, then those of plugins (`personActions` of their manifests). */
export function actionsOf({ mail, officePhone, actions }: PersonCard): CardAction[] {
  const number = officePhone.replace(/[^\d+#*]/g, '').replace(/#/, ',');
  return [
    ...(number ? [{ key: 'call', label: t('person.call'), icon: 'phone', href: `tel:${number}` }] : []),
    ...(mail
      ? [
          { key: 'write', label: t('person.write'), icon: 'mail', href: `mailto:${mail}` },
          { key: 'copy-mail', label: t('person.copy-mail'), icon: 'copy', run: () => copy(mail) },
        ]
      : []),
    ...actions.map(({ plugin, id, label, icon, to }) => ({
      key: `${plugin}.${id}`,
      label: localized(label),
      icon,
      href: to,
    })),
  ];
}
