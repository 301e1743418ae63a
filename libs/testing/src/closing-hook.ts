type Close = () => Promise<void>;

const key = Symbol.for('tessera.testing.close');
const holder = globalThis as { [key]?: Close };

/** What the spec file at hand opened and must close after its last test. */
export const closingHook = (): Close | undefined => holder[key];

export const setClosingHook = (close: Close): void => {
  holder[key] = close;
};
