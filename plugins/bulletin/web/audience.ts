import { type Audience, audienceIcons, audienceName } from '@tessera/ui/audiences';
import '@tessera/ui/badge';
import { html, type TemplateResult } from 'lit';

/** Whom a notice reaches: a word and an icon, never colour alone. */
export const audienceBadge = (audience: Audience): TemplateResult =>
  html`<t-badge icon=${audienceIcons[audience]}>${audienceName(audience)}</t-badge>`;
