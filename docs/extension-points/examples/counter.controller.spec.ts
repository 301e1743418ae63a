import { describe, expect, it } from '@jest/globals';
import { accessMetadata, type Enablement, newTokenSecret, tokenSecretHash } from '@tessera/sdk';
import { CounterController } from './server/counter.controller.js';
import type { CountersRepository } from './server/counters.repository.js';

const secret = newTokenSecret();
const counters: Pick<CountersRepository, 'bySecret' | 'readyAt'> = {
  bySecret: async (hash) =>
    hash.equals(tokenSecretHash(secret)) ? { id: '1', place: '二樓櫃檯', agencyId: 'A' } : undefined,
  readyAt: async () => ['投影機'],
};
const controllerWhere = (isOn: boolean) => {
  const enablement: Pick<Enablement, 'isEnabled'> = { isEnabled: (_plugin, agencyId) => isOn && agencyId === 'A' };
  return new CounterController(counters as CountersRepository, enablement as Enablement);
};

describe('the screen at a counter', () => {
  it('is open to anybody', () => {
    expect(Reflect.getMetadata(accessMetadata, CounterController.prototype.show)).toEqual({ kind: 'public' });
  });

  it('shows what is ready to whoever has its secret', async () => {
    await expect(controllerWhere(true).show(secret)).resolves.toEqual({ place: '二樓櫃檯', ready: ['投影機'] });
  });

  it('shows nothing by another secret, or where the plugin is off for the agency of the counter', async () => {
    const refused = { document: expect.objectContaining({ status: 401, number: 'T-2701' }) };
    await expect(controllerWhere(true).show(newTokenSecret())).rejects.toMatchObject(refused);
    await expect(controllerWhere(false).show(secret)).rejects.toMatchObject(refused);
  });
});
