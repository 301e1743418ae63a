import { rm } from 'node:fs/promises';
import { temporaryFolder } from '@tessera/testing';
import { startPortal } from '../bench/portal.mjs';

export const password = 'Screens-2026';

/** The portal with the demo city in a folder that goes with it. */
export async function startDemo(environment = {}) {
  const folder = temporaryFolder();
  const remove = () => rm(folder, { recursive: true, force: true });
  const portal = await startPortal(folder, {
    TESSERA_DEMO: '1',
    TESSERA_DEMO_PASSWORD: password,
    TESSERA_WORKERS: '1',
    ...environment,
  }).catch(async (error) => {
    await remove();
    throw error;
  });
  return {
    ...portal,
    folder,
    stop: async () => {
      await portal.stop();
      await remove();
    },
  };
}
