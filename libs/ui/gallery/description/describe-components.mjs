// What each component is, put together from its own class and the ones that it extends.
import {
  readClass,
  readEvents,
  readFunctions,
  readMethods,
  readParts,
  readProperties,
  readSlots,
  readSources,
  readStyles,
  readTypes,
} from './read-sources.mjs';

/** Every element of the library, by tag. `file` is what is imported: `@tessera/ui/<file>`. */
export function describeComponents(sources = readSources()) {
  const classes = new Map([...sources].map(([file, source]) => [readClass(source).name, file]));
  const types = new Map([...sources.values()].flatMap(readTypes));
  return [...sources]
    .filter(([, source]) => readClass(source).tag)
    .map(([file]) => describe(file, sources, classes, types))
    .sort((one, other) => one.tag.localeCompare(other.tag));
}

function describe(file, sources, classes, types) {
  const own = sources.get(file);
  const { tag, text } = readClass(own);
  const chain = ancestry(file, sources, classes);
  const tags = chain.map((one) => readClass(one));
  const about = (kind, name) => tags.find((one) => one[kind][name])?.[kind][name] ?? '';
  const properties = byName(
    chain.flatMap((source) => readProperties(source).map((one) => ({ ...one, inherited: source !== own }))),
  );
  const events = byName([...readEvents(own), ...inheritedEvents(chain, own)]);
  const slots = [...new Set([...readSlots(own), ...inheritedSlots(chain, own)])];
  const functions = readFunctions(own);
  const methods = byName(chain.flatMap(readMethods).map((one) => ({ ...one, name: one.signature })));
  const named = JSON.stringify([properties, events, functions, methods]);
  return {
    file,
    tag,
    about: text,
    properties,
    events: events.map((one) => ({ ...one, about: about('fires', one.name) })),
    slots: slots.map((name) => ({ name, about: about('slot', name) })),
    told: {
      slots: tags.flatMap(({ slot }) => Object.keys(slot)),
      events: tags.flatMap(({ fires }) => Object.keys(fires)),
    },
    methods,
    functions,
    parts: readParts(own),
    styles: readStyles(own),
    types: referenced(named, types),
    /** Shows its own complaint and help, as fields do. */
    field: /render(Field|Messages)\(/.test(own),
  };
}

function ancestry(file, sources, classes) {
  const source = sources.get(file);
  const parent = classes.get(readClass(source).parent);
  return parent ? [source, ...ancestry(parent, sources, classes)] : [source];
}

/** A field settles and changes in what it inherits; what its own template lets through is the platform's `input`. */
function inheritedEvents(chain, own) {
  const isField = chain.some((source) => source.includes('class FormControl '));
  return chain
    .slice(1)
    .flatMap(readEvents)
    .filter(({ name }) => {
      if (!isField) return true;
      return name === 'change' ? own.includes('this.settled') : /this\.changing|@input=/.test(own);
    });
}

const inheritedSlots = (chain, own) =>
  chain.slice(1).flatMap((source) => (own.includes('this.renderField(') ? readSlots(source) : []));

function referenced(text, types, found = new Map()) {
  for (const [name, source] of types) {
    if (found.has(name) || !new RegExp(`\\b${name}\\b`).test(text)) continue;
    found.set(name, source);
    referenced(source, types, found);
  }
  return [...found].map(([name, source]) => ({ name, source }));
}

const byName = (all) => [...new Map(all.toReversed().map((one) => [one.name, one])).values()].toReversed();
