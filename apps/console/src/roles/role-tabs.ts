import { html, type TemplateResult } from 'lit';
import { t } from './texts.js';

const places = { roles: '/console/roles', grants: '/console/roles/grants', explain: '/console/roles/explain' } as const;
export type RoleTab = keyof typeof places;

/** The pages of the room; pages, hence links. */
export const roleTabs = (current: RoleTab): TemplateResult => html`
  <nav class="tabs" aria-label=${t('title')}>${(['roles', 'grants', 'explain'] as const).map(
    (tab) =>
      html`<a class="tab" href=${places[tab]} aria-current=${tab === current ? 'page' : 'false'}>${t(`tab.${tab}`)}</a>`,
  )}</nav>`;
