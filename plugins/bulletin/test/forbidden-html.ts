import type { Page } from 'playwright-core';

/** What Chromium's own parser finds in these texts that no notice may hold; parsed twice, because a text may change by being written out. */
export const forbiddenIn = (page: Page, texts: readonly string[]): Promise<string[]> =>
  page.evaluate((given) => {
    const alignment = ['align-start', 'align-center', 'align-end'];
    const plain =
      'p h2 h3 h4 ul ol li blockquote hr br strong em u s sub sup a img table caption thead tbody tr th td span'.split(
        ' ',
      );
    const attributes: Record<string, string[]> = {
      a: ['href', 'rel'],
      img: ['src', 'alt'],
      th: ['colspan', 'rowspan', 'class'],
      td: ['colspan', 'rowspan', 'class'],
    };
    for (const aligned of ['p', 'h2', 'h3', 'h4']) attributes[aligned] = ['class'];
    const faults: string[] = [];
    const look = (html: string, of: string): string => {
      const { body } = new DOMParser().parseFromString(html, 'text/html');
      for (const element of body.querySelectorAll('*')) {
        const tag = element.localName;
        if (!plain.includes(tag) || element.namespaceURI !== 'http://www.w3.org/1999/xhtml')
          faults.push(`${tag} in ${of}`);
        for (const { name, value } of element.attributes) {
          if (!attributes[tag]?.includes(name)) faults.push(`${tag} ${name} in ${of}`);
          if (name === 'class' && !value.split(' ').every((one) => alignment.includes(one)))
            faults.push(`class ${value} in ${of}`);
          if (/span$/.test(name) && !/^([2-9]|1\d|20)$/.test(value)) faults.push(`${name} ${value} in ${of}`);
        }
        if (tag === 'a' && element.hasAttribute('href')) {
          const { protocol, host } = new URL(element.getAttribute('href')!, 'https://own.example/');
          if (!['http:', 'https:', 'mailto:', 'tel:'].includes(protocol)) faults.push(`${protocol} in ${of}`);
          const written = element.getAttribute('href')!;
          if (host !== 'own.example' && !/^https?:\/\//.test(written)) faults.push(`${written} in ${of}`);
        }
        if (tag === 'img' && !/^\/api\/files\/[0-9a-f-]{36}$/.test(element.getAttribute('src') ?? ''))
          faults.push(`img in ${of}`);
      }
      return body.innerHTML;
    };
    for (const html of given) look(look(html, html), html);
    return [...new Set(faults)];
  }, texts);
