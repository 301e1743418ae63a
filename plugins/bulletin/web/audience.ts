import '@tessera/ui/badge';
import { html, type TemplateResult } from 'lit';
import type { NoticeItem } from '../server/notices/notice.schemas.js';
import { t } from './texts.js';

export type Audience = NoticeItem['audience'];

export const audiences: readonly Audience[] = ['government', 'agency-and-subordinates', 'agency'];

export const audienceIcon: Record<Audience, string> = {
  government: 'building-community',
  'agency-and-subordinates': 'sitemap',
  agency: 'building',
};

/** Whom a notice reaches: a word and an icon, never colour alone. */
export const audienceBadge = (audience: Audience): TemplateResult =>
  html`<t-badge icon=${audienceIcon[audience]}>${t(`audience.${audience}`)}</t-badge>`;
