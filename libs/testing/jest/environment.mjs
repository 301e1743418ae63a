import { createRequire } from 'node:module';
import { TestEnvironment } from 'jest-environment-node';

/** Node as jest knows it, and Node's own way to load a package, which inside of specs jest replaces. */
export default class Environment extends TestEnvironment {
  async setup() {
    await super.setup();
    this.global[Symbol.for('tessera.testing.require')] = createRequire(import.meta.url);
  }
}
