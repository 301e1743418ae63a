import { bannersParameters } from '../banners/banners.parameters.js';
import { filesParameters } from '../files/files.parameters.js';
import { accountParameters } from '../identity/account/account.parameters.js';
import { identityParameters } from '../identity/identity.parameters.js';
import { mailParameters } from '../mail/mail.parameters.js';
import { organisationParameters } from '../organisation/organisation.parameters.js';
import { pagesParameters } from '../pages/pages.parameters.js';
import { pluginsParameters } from '../plugins/plugins.parameters.js';
import type { ParameterDeclaration } from './parameter-declaration.js';

/** Every parameter of the portal, by room. */
export const parameterRegistry: readonly ParameterDeclaration[] = [
  ...pagesParameters,
  ...identityParameters,
  ...accountParameters,
  ...organisationParameters,
  ...filesParameters,
  ...bannersParameters,
  ...mailParameters,
  ...pluginsParameters,
];
