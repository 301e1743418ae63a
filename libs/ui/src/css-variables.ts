import { type ElementPart, noChange } from 'lit';
import { Directive, directive } from 'lit/directive.js';

/** Sets custom properties on an element from code, which the policy allows where a style attribute is forbidden. */
class CssVariables extends Directive {
  render(_values: Readonly<Record<string, string | number>>): typeof noChange {
    return noChange;
  }

  override update({ element }: ElementPart, [values]: [Readonly<Record<string, string | number>>]): typeof noChange {
    for (const [name, value] of Object.entries(values))
      (element as HTMLElement | SVGElement).style.setProperty(name, String(value));
    return noChange;
  }
}

/** `<li ${cssVariables({ '--top': 3 })}>`: for what only the figures of the moment can say. */
export const cssVariables = directive(CssVariables);
