import { browserProblem, elementErrorEvent } from '@tessera/web-sdk';

type Reaction = (this: HTMLElement) => void;

/** Called by the browser itself, which tells the window of what they throw and nobody else. */
const reactions = ['connectedCallback', 'disconnectedCallback'] as const;

function failed(element: HTMLElement, reaction: (typeof reactions)[number], error: unknown): void {
  if (reaction === 'connectedCallback')
    element.dispatchEvent(new CustomEvent(elementErrorEvent, { detail: error, bubbles: true, composed: true }));
  else console.error(`${browserProblem('part-leaving').problem.number} ${element.localName}`, error);
}

/** What a class throws when it comes into the page becomes an event for its frame; when it leaves, a line of the console. */
export function contain(type: CustomElementConstructor): void {
  const { prototype } = type as { prototype: Partial<Record<(typeof reactions)[number], Reaction>> };
  for (const reaction of reactions) {
    const own = prototype[reaction];
    if (!own) continue;
    prototype[reaction] = function (this: HTMLElement) {
      try {
        own.call(this);
      } catch (error) {
        failed(this, reaction, error);
      }
    };
  }
}
