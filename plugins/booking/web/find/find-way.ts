import '@tessera/ui/radio-group';
import { setQuery } from '@tessera/web-sdk';
import { html, type TemplateResult } from 'lit';
import { kindIcon, kindName } from '../resource-words.js';
import type { BookableKind } from './find.api.js';
import { t } from './texts.js';

const kinds: readonly BookableKind[] = ['venue', 'vehicle'];

/** What belongs to one kind or one resource, and goes when another kind is chosen. */
const ofAnotherKind = { site: null, type: null, resource: null, capacity: null, driverId: null };

/** Choice of the kind, beside the title. */
export const kindChoice = (kind: BookableKind): TemplateResult => html`<t-radio-group hide-label label=${t('kind')}
  .options=${kinds.map((value) => ({ value, label: kindName(value), icon: kindIcon[value] }))} value=${kind}
  @change=${({ target }: Event) => setQuery({ ...ofAnotherKind, kind: (target as HTMLInputElement).value }, false)}></t-radio-group>`;

/** The two ways to find something; links, because each is a page of its own. */
export const wayLinks = (
  current: 'by-resource' | 'by-time',
  kind: BookableKind,
): TemplateResult => html`<nav class="ways" aria-label=${t('way')}>
  <a href=${`/booking?kind=${kind}`} aria-current=${current === 'by-resource' ? 'page' : 'false'}>${t('by-resource')}</a>
  <a href=${`/booking/free?kind=${kind}`} aria-current=${current === 'by-time' ? 'page' : 'false'}>${t('by-time')}</a>
</nav>`;
