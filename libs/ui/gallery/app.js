// The frame of the gallery: settings, index with search, and the page that the address names (`/#button`).
import '@tessera/ui/empty.js';
import '@tessera/ui/search-field.js';
import { html, nothing, render } from 'lit';
import { componentPage } from './component-page.js';
import { indexPage, matching } from './index-page.js';
import { renderSettings } from './settings.js';
import { word } from './words.js';

let components = [];
let sought = '';
let page;
let place;

export async function showGallery(gallery) {
  place = gallery;
  place.className = 'gallery';
  components = await (await fetch('/components.json')).json();
  window.addEventListener('hashchange', () => void open());
  await open(false);
}

async function open(moved = true) {
  const file = location.hash.slice(1);
  const component = components.find((one) => one.file === file);
  const opened = component ? await componentPage(component) : await indexPage(components, file);
  // an older address that took longer than a newer one
  if (file !== location.hash.slice(1)) return;
  page = opened;
  show();
  document.documentElement.dataset.page = file;
  if (!moved) return;
  window.scrollTo(0, 0);
  document.querySelector('#page h1').focus();
}

function show() {
  document.title = page.title() === word('title') ? page.title() : `${page.title()} · ${word('title')}`;
  const current = location.hash.slice(1);
  const found = matching(components, sought);
  render(
    html`
      <header>
        <a class="home" href="#">${word('title')}</a>
        ${renderSettings(show)}
      </header>
      <nav aria-label=${word('components')}>
        <t-search-field label=${word('search')} .value=${sought} @t-search=${seek}></t-search-field>
        <ul>${found.map(
          ({ file, tag }) =>
            html`<li><a href="#${file}" aria-current=${file === current ? 'page' : 'false'}>${tag}</a></li>`,
        )}</ul>
        ${found.length === 0 ? html`<t-empty icon="search" heading=${word('none')} note=${word('none-note')}></t-empty>` : nothing}
      </nav>
      <main id="page">${page.view()}</main>`,
    place,
  );
}

function seek(event) {
  sought = event.detail.value;
  show();
}
