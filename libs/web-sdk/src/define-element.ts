const tags = new WeakMap<CustomElementConstructor, string>();

/** `1.0.0` as a part of an element name. */
const dashed = (version: string) => version.replaceAll(/[^a-z0-9]+/gi, '-').toLowerCase();

/**
 * The tag of a class, defining it on first sight as `<name>-v<version>`. Plugins export classes and never names, because
 * a name can be defined once and a class under one name only; where the name is taken a number is added.
 */
export function defineElement(type: CustomElementConstructor, name: string, version: string): string {
  const known = tags.get(type);
  if (known) return known;
  const wanted = `${name}-v${dashed(version)}`;
  let tag = wanted;
  for (let copy = 2; customElements.get(tag); copy++) tag = `${wanted}-${copy}`;
  customElements.define(tag, type);
  tags.set(type, tag);
  return tag;
}
