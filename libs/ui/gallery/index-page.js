import '@tessera/ui/callout.js';
import '@tessera/ui/empty.js';
import { html, nothing } from 'lit';
import { inLanguage, word } from './words.js';

/** Components whose name, members or own description hold all the words sought. */
export function matching(components, sought) {
  const words = sought.toLowerCase().split(/\s+/).filter(Boolean);
  return components.filter((one) => {
    const text = [one.tag, one.about, ...[...one.properties, ...one.events, ...one.slots].map(({ name }) => name)]
      .join(' ')
      .toLowerCase();
    return words.every((each) => text.includes(each));
  });
}

/** All components with what each is for. `missing`: the address named one that is not there. */
export async function indexPage(components, missing) {
  const pages = await Promise.all(components.map(({ file }) => import(`./pages/${file}.js`)));
  const view = () => html`
    <h1 tabindex="-1" data-page="">${word('title')}</h1>
    ${missing ? html`<t-callout variant="warning" heading=${word('unknown')}>#${missing}</t-callout>` : nothing}
    <p class="purpose">${word('intro')}</p>
    <ul class="cards">${components.map(
      ({ file, tag }, at) =>
        html`<li><a href="#${file}">${tag}</a><p>${inLanguage(pages[at].default.purpose)}</p></li>`,
    )}</ul>
    <p><a href="/?only=buttons,choices,fields,dates,states,data,overlays,writing,sending">${word('together')}</a></p>`;
  return { title: () => word('title'), view };
}
