/** What Word and browsers put around the words; the schema would drop the tags, but these would leave words behind. */
const noise = 'style, script, meta, link, title, xml, template, iframe, object, svg';
const isOfficeTag = ({ localName }: Element) => /^[a-z]+:/.test(localName);

const classes: Readonly<Record<string, string>> = { center: 'align-center', right: 'align-end', end: 'align-end' };

/** What a style says, as the tag or the class that rich text has for it; taken from the attribute that `cleanPasted` renamed. */
function readStyles(body: HTMLElement): void {
  for (const one of body.querySelectorAll<HTMLElement>('[data-style], [align]')) {
    const style = one.dataset.style ?? '';
    const alignment = /text-align:\s*(\w+)/i.exec(style)?.[1] ?? one.getAttribute('align') ?? '';
    const name = classes[alignment.toLowerCase()];
    if (name) one.classList.add(name);
    if (one.localName === 'b' && /font-weight:\s*(?:normal|400)/i.test(style)) one.replaceWith(...one.childNodes);
    else if (one.localName === 'span') {
      if (/font-weight:\s*(?:bold|[6-9]00)/i.test(style)) wrapInside(one, 'strong');
      if (/font-style:\s*italic/i.test(style)) wrapInside(one, 'em');
      if (/text-decoration[^;]*underline/i.test(style)) wrapInside(one, 'u');
    }
  }
}

function wrapInside(one: HTMLElement, tag: string): void {
  const mark = one.ownerDocument.createElement(tag);
  mark.append(...one.childNodes);
  one.append(mark);
}

const marker = 'span[data-style*="mso-list"]';

/** Word writes a list as paragraphs with a bullet or number of their own. */
function gatherLists(body: HTMLElement): void {
  let list: HTMLElement | undefined;
  for (const paragraph of body.querySelectorAll<HTMLElement>('p[data-style*="mso-list"]')) {
    const bullet = paragraph.querySelector(marker)?.textContent?.trim() ?? '';
    const tag = /^[\p{Number}一二三四五六七八九十]+[.)、]/u.test(bullet) ? 'ol' : 'ul';
    if (list?.localName !== tag || paragraph.previousElementSibling !== list) {
      list = body.ownerDocument.createElement(tag);
      paragraph.before(list);
    }
    for (const one of paragraph.querySelectorAll(marker)) one.remove();
    const item = body.ownerDocument.createElement('li');
    item.append(...paragraph.childNodes);
    list.append(item);
    paragraph.remove();
  }
}

/** Styles under another name, no sheets, no base: the content security policy would complain of each while they are only read. */
const withoutStyles = (html: string): string =>
  html
    .replace(/<style\b[\s\S]*?(?:<\/style\s*>|$)/gi, '')
    .replace(/<base\b[^>]*>/gi, '')
    .replace(/<[a-z][^>]*>/gi, (tag) => tag.replace(/([\s/"'])style\s*=/gi, '$1 data-style='));

/** Pasted HTML as rich text has it. The browser parses it without running or loading anything. */
export function cleanPasted(html: string): string {
  const { body } = new DOMParser().parseFromString(withoutStyles(html), 'text/html');
  for (const one of body.querySelectorAll(noise)) one.remove();
  for (const one of [...body.querySelectorAll('*')].filter(isOfficeTag)) one.replaceWith(...one.childNodes);
  gatherLists(body);
  readStyles(body);
  return body.innerHTML;
}
