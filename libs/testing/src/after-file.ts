import { closingHook } from './closing-hook.js';

declare const afterAll: (act: () => Promise<void>) => void;

// kept free of imports that a spec without a database would have to pay for
afterAll(async () => {
  await closingHook()?.();
});
