import { html, render } from 'lit';
import { buttons } from './sections/buttons.js';
import { choices } from './sections/choices.js';
import { data } from './sections/data.js';
import { dates } from './sections/dates.js';
import { fields } from './sections/fields.js';
import { lists } from './sections/lists.js';
import { overlays } from './sections/overlays.js';
import { schemas } from './sections/schemas.js';
import { states } from './sections/states.js';

const query = new URLSearchParams(location.search);
const root = document.documentElement;
root.lang = query.get('lang') ?? 'zh-Hant-TW';
if (query.get('theme')) root.dataset.theme = query.get('theme');
root.dataset.calendar = query.get('calendar') ?? 'roc';

const sections = { buttons, choices, fields, dates, states, data, lists, schemas, overlays };
const only = query.get('only')?.split(',');
const gallery = document.querySelector('#gallery');
for (const [name, section] of Object.entries(sections)) {
  if (only && !only.includes(name)) continue;
  const place = document.createElement('section');
  place.id = name;
  gallery.append(place);
  render(html`<h2>${section.title}</h2>${section.content()}`, place);
}
root.dataset.ready = '';
