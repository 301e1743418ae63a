import { html, type TemplateResult } from 'lit';

export interface RoomTab {
  href: string;
  label: string;
}

/** The pages of a room; pages, hence links. Needs the shared styles `tabs`. */
export const roomTabs = (label: string, pages: readonly RoomTab[], current: string): TemplateResult => html`
  <nav class="tabs" aria-label=${label}>${pages.map(
    (page) =>
      html`<a class="tab" href=${page.href} aria-current=${page.href === current ? 'page' : 'false'}>${page.label}</a>`,
  )}</nav>`;
