/** Stands for `sanitize-html` in specs: it requires an ES module, which Node 20 can do and jest cannot. */
export default globalThis[Symbol.for('tessera.testing.require')]('sanitize-html');
