import '@tessera/ui/button.js';
import { toast } from '@tessera/ui/toast-stack.js';
import { html, nothing } from 'lit';
import { exampleCode, liveExample, usedTags } from './example.js';
import { prose, renderKeyboard, renderReference } from './reference.js';
import { inLanguage, t, word } from './words.js';

async function copy(text) {
  await navigator.clipboard.writeText(text);
  toast(word('copied'));
}

function renderExample(example, component, module) {
  const code = exampleCode(example, t, component.file);
  return html`<section class="example ${example.wide ? 'wide' : ''}">
    <h3>${inLanguage(example.name)}</h3>
    ${liveExample(example, t, module)}
    <details>
      <summary>${word('code')}</summary>
      <pre lang="en" tabindex="0"><code>${code}</code></pre>
      <t-button size="small" icon="copy" @click=${() => copy(code)}>${word('copy')}</t-button>
    </details>
  </section>`;
}

/** One component: purpose, examples, keyboard, and what its source says. */
export async function componentPage(component) {
  const { default: page } = await import(`./pages/${component.file}.js`);
  const module = await import(`@tessera/ui/${component.file}.js`);
  await Promise.all(
    page.examples.flatMap((example) => usedTags(example, t)).map((tag) => import(`@tessera/ui/${tag.slice(2)}.js`)),
  );
  const view = () => html`
    <h1 tabindex="-1" data-page=${component.file}>${component.tag}</h1>
    <p class="purpose">${inLanguage(page.purpose)}</p>
    <pre class="import" lang="en"><code>import '@tessera/ui/${component.file}';</code></pre>
    <h2>${word('examples')}</h2>
    <div class="examples">${page.examples.map((example) => renderExample(example, component, module))}</div>
    ${renderKeyboard(page)}
    ${component.about ? html`<p class="about" lang="en">${prose(component.about)}</p>` : nothing}
    ${renderReference(component)}`;
  return { title: () => component.tag, view };
}
