import { readdirSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { describeComponents } from './description/describe-components.mjs';
import { exampleCode, literal, usedTags } from './example.js';
import { long } from './invented.js';

type Text = readonly [string, string];
type Translate = (chinese: string, english: string) => string;
interface Example {
  name: Text;
  markup: (t: Translate) => string;
  set?: (t: Translate) => Record<string, Record<string, unknown>>;
}
interface GalleryPage {
  purpose: Text;
  pointer?: Text;
  keys: readonly [string[], string, string][];
  examples: Example[];
}
interface Property {
  name: string;
  attribute: string | null;
  type: string;
  inherited: boolean;
}
interface Component {
  file: string;
  tag: string;
  about: string;
  field: boolean;
  properties: Property[];
  events: { name: string; about: string }[];
  slots: { name: string; about: string }[];
  told: { slots: string[]; events: string[] };
  types: { name: string; source: string }[];
}

const components: Component[] = describeComponents();
const tags = components.map(({ tag }) => tag);
const chinese: Translate = (text) => text;
const english: Translate = (_text, text) => text;
const pageOf = async (file: string): Promise<GalleryPage> => (await import(`./pages/${file}.js`)).default;

/** Values of a union of words, through the name of a type: `'small' | 'medium'`. */
function words({ type }: Property, { types }: Component): string[] {
  const source = types.find(({ name }) => name === type)?.source.replace(/^type \w+ =/, '') ?? type;
  return /^[\s|]*'/.test(source) ? [...source.matchAll(/'([\w-]+)'/g)].map(([, word]) => word ?? '') : [];
}

/** How often a page shows a property; with `value`, set to that. */
function shows(page: GalleryPage, { tag }: Component, { name, attribute }: Property, value?: string): boolean {
  return page.examples.some(({ markup, set }) => {
    const own = [...markup(chinese).matchAll(new RegExp(`<${tag}\\b[^>]*`, 'g'))].join('\n');
    const written = new RegExp(`\\s${attribute}${value === undefined ? '(?=[\\s=]|$)' : `="${value}"`}`, 'm').test(own);
    const members = set?.(chinese)[tag] ?? {};
    return written || (name in members && (value === undefined || members[name] === value));
  });
}

it('has a page for each component, and no page of one that is gone', () => {
  const pages = readdirSync(new URL('./pages', import.meta.url)).map((name) => name.replace(/\.js$/, ''));
  expect(pages.sort()).toEqual(components.map(({ file }) => file).sort());
  expect(components.length).toBeGreaterThan(25);
});

describe.each(components.map((component) => [component.file, component] as const))(
  'the page of %s',
  (file, component) => {
    it('says in both languages what it is for, and names no element that is gone', async () => {
      const { purpose, examples } = await pageOf(file);
      for (const text of [...purpose, ...examples.flatMap(({ name }) => name)]) expect(text.length).toBeGreaterThan(0);
      for (const example of examples) {
        for (const tag of usedTags(example, chinese)) expect(tags).toContain(tag);
        for (const selector of Object.keys(example.set?.(chinese) ?? {})) expect(tags).toContain(selector);
      }
    });

    it('says how it is used by keyboard and pointer, or that it is not', async () => {
      const { keys, pointer } = await pageOf(file);
      if (component.events.length > 0) expect(keys.length).toBeGreaterThan(0);
      if (keys.length > 0) expect(pointer?.every((text) => text.length > 0)).toBe(true);
    });

    it('shows every switch and every word that its properties know', async () => {
      const page = await pageOf(file);
      const asked = component.properties.filter(
        ({ inherited, name }) => !inherited || name === 'disabled' || (component.field && name === 'error'),
      );
      const missing = asked.flatMap((property) => {
        const { name, type, attribute } = property;
        const values = words(property, component).filter((value) => !shows(page, component, property, value));
        const plain = type === 'boolean' || name === 'error' || attribute === null;
        return [
          ...values.map((value) => `${name}="${value}"`),
          ...(plain && !shows(page, component, property) ? [name] : []),
        ];
      });
      expect(missing).toEqual([]);
    });

    it('shows a text that is longer than expected, in both languages, unless it has no words', async () => {
      if (['badge', 'icon', 'month-grid', 'pager', 'skeleton', 'toast-stack'].includes(file)) return;
      const { examples } = await pageOf(file);
      for (const t of [chinese, english])
        expect(examples.map(({ markup, set }) => markup(t) + JSON.stringify(set?.(t))).join('\n')).toContain(
          long(t).slice(0, 12),
        );
    });

    it('has a docstring that tells its events and slots, and none that are gone', () => {
      expect(component.about).not.toBe('');
      expect([...component.events, ...component.slots].filter(({ about }) => !about).map(({ name }) => name)).toEqual(
        [],
      );
      const events = component.events.map(({ name }) => name);
      const inherited = component.field || component.tag === 't-search-field' ? ['input', 'change'] : [];
      expect(component.told.events.filter((name) => !events.includes(name) && !inherited.includes(name))).toEqual([]);
      const slots = [...component.slots.map(({ name }) => name), ...(inherited.length > 0 ? ['label-end'] : [])];
      expect(component.told.slots.filter((name) => !slots.includes(name))).toEqual([]);
    });
  },
);

describe('what is read from the sources', () => {
  const one = (file: string) => components.find((component) => component.file === file);

  it('knows members, types, defaults and where they come from', () => {
    const find = (name: string) => one('text-field')?.properties.find((property) => property.name === name);
    expect(find('readonly')).toMatchObject({
      attribute: 'readonly',
      type: 'boolean',
      default: 'false',
      inherited: false,
    });
    expect(find('hideLabel')).toMatchObject({ attribute: 'hide-label', inherited: true });
    expect(find('type')?.type).toContain("'password'");
    expect(one('tree')?.types.map(({ name }) => name)).toContain('TreeNode');
  });

  it('knows events with their detail, even those of a parameter, and slots', () => {
    expect(
      one('pager')
        ?.events.map(({ name }) => name)
        .sort(),
    ).toEqual(['t-next', 't-previous', 't-size']);
    expect(one('dialog')?.events).toEqual([
      { name: 't-close', detail: '{ reason }', preventable: true, about: expect.stringContaining('prevent') },
    ]);
    expect(one('dialog')?.slots.map(({ name }) => name)).toEqual(['default', 'footer', 'footer-start']);
    expect(
      one('date-field')
        ?.events.map(({ name }) => name)
        .sort(),
    ).toEqual(['change', 'input']);
  });
});

describe('the code to copy', () => {
  it('imports what it uses and sets what the live example sets', () => {
    const example = {
      name: ['', ''],
      markup: () => '<t-panel><t-tabs label="甲"></t-tabs></t-panel>',
      set: () => ({ 't-tabs': { tabs: [{ value: 'a', label: "a's" }] } }),
    };
    expect(exampleCode(example, chinese, 'tabs')).toBe(
      [
        "import '@tessera/ui/tabs';",
        "import '@tessera/ui/panel';",
        '',
        '<t-panel><t-tabs label="甲"></t-tabs></t-panel>',
        '',
        "document.querySelector('t-tabs').tabs = [{ value: 'a', label: 'a\\'s' }];",
      ].join('\n'),
    );
  });

  it('tells what a press does as a page would write it', () => {
    const example = {
      markup: () => `
        <div>
          <t-button>甲</t-button>
        </div>`,
      press: {
        't-button': (_root: unknown, { toast }: { toast: (text: string) => void }, t: Translate) => toast(t('乙', 'B')),
      },
    };
    expect(exampleCode(example, english, 'toast-stack').split('\n')).toEqual([
      "import { toast } from '@tessera/ui/toast-stack';",
      "import '@tessera/ui/button';",
      '',
      '<div>',
      '  <t-button>甲</t-button>',
      '</div>',
      '',
      "document.querySelector('t-button').addEventListener('click', () => toast('B'));",
    ]);
  });

  it('writes sets and long lists so that they can be read', () => {
    expect(literal(new Set(['a']))).toBe("new Set(['a'])");
    expect(literal(Array.from({ length: 9 }, (_, at) => ({ value: `value-${at}` }))).split('\n')).toHaveLength(11);
  });
});
