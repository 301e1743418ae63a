// Components side by side, as pages combine them: `/?only=buttons,fields`. The specs of forms, dates and layers work on these.
import { html, render } from 'lit';
import { buttons } from './sections/buttons.js';
import { choices } from './sections/choices.js';
import { data } from './sections/data.js';
import { dates } from './sections/dates.js';
import { fields } from './sections/fields.js';
import { overlays } from './sections/overlays.js';
import { sending } from './sections/sending.js';
import { states } from './sections/states.js';
import { writing } from './sections/writing.js';

export const sections = { buttons, choices, fields, dates, states, data, overlays, writing, sending };

export function showTogether(names, gallery) {
  gallery.className = 'together';
  gallery.setAttribute('role', 'main');
  render(html`<h1>Tessera 元件</h1>`, gallery);
  for (const [name, section] of Object.entries(sections)) {
    if (!names.includes(name)) continue;
    const place = document.createElement('section');
    place.id = name;
    gallery.append(place);
    render(html`<h2>${section.title}</h2>${section.content()}`, place);
  }
}
