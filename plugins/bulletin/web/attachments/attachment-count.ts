import '@tessera/ui/icon';
import { html, nothing, type TemplateResult } from 'lit';
import { t } from './texts.js';

/** A paper clip with the number of files, for rows of lists; nothing without files. */
export const attachmentCount = (count: number): TemplateResult | typeof nothing =>
  count > 0
    ? html`<span class="num" title=${t('count', { count })}><t-icon name="paperclip" size="16"></t-icon><span aria-hidden="true">${count}</span><span class="sr">${t('count', { count })}</span></span>`
    : nothing;
