import type { ApplicationView } from '@tessera/contracts';
import { html, nothing, type TemplateResult } from 'lit';
import { t } from '../texts.js';

type Target = Pick<ApplicationView, 'address' | 'kind' | 'opens'>;

/** The link that opens an application; only text while its kind of sign-on cannot be used. A new window learns nothing of this one. */
export function openLink({ address, kind, opens }: Target, look: string, content: unknown): TemplateResult {
  if (kind !== 'link') return html`<span class=${look}>${content}</span>`;
  const apart = opens === 'new';
  return html`<a class=${look} href=${address} target=${apart ? '_blank' : nothing} rel="noopener noreferrer"
    >${content}${apart ? html`<span class="sr">（${t('applications.new-window')}）</span>` : nothing}</a>`;
}
