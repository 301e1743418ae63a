import { formatNumber } from '@tessera/ui/numbers';
import { localized } from '@tessera/web-sdk';
import type { Parameter, ParameterValue } from './parameters.api.js';
import { t } from './texts.js';

const rooms: Record<string, () => string> = {
  portal: () => t('room.portal'),
  identity: () => t('room.identity'),
  organisation: () => t('room.organisation'),
  applications: () => t('room.applications'),
  files: () => t('room.files'),
  banners: () => t('room.banners'),
  help: () => t('room.help'),
  mail: () => t('room.mail'),
  plugins: () => t('room.plugins'),
};
const choices: Record<string, () => string> = {
  always: () => t('choice.always'),
  'after-failures': () => t('choice.after-failures'),
  off: () => t('choice.off'),
  'proof-of-work': () => t('choice.proof-of-work'),
  picture: () => t('choice.picture'),
};
const named = (names: Record<string, () => string>, key: string): string =>
  Object.hasOwn(names, key) && names[key] ? names[key]() : key;

/** A room or choice that has no words of its own is called by its key. */
export const roomName = (room: string): string => named(rooms, room);
export const choiceName = (choice: string): string => named(choices, choice);

/** A value in words: 30 分鐘, 啟用, 「」 for an empty text. */
export function valueText({ type, unit }: Pick<Parameter, 'type' | 'unit'>, value: ParameterValue): string {
  if (typeof value === 'boolean') return value ? t('on') : t('off');
  if (typeof value === 'number') return unit ? `${formatNumber(value)}\u00a0${localized(unit)}` : formatNumber(value);
  return type === 'choice' ? choiceName(value) : value || t('blank');
}
