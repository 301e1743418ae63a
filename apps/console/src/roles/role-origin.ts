import type { Role } from './roles.api.js';
import { t } from './texts.js';

/** Who brings a role: the portal, a plugin, or the administrators. */
export const originText = ({ plugin, editable, builtIn }: Role): string =>
  editable ? t('origin.own') : builtIn && plugin === 'core' ? t('origin.core') : t('origin.plugin', { plugin });
