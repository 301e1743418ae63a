import '@tessera/ui/button';
import { html, type TemplateResult } from 'lit';
import { t } from '../texts.js';

/** What an outdated page offers instead of 重試. */
export const reloadButton = (): TemplateResult =>
  html`<t-button size="small" icon="refresh" @click=${() => location.reload()}>${t('strip.reload')}</t-button>`;
