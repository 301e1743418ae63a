import type { BootData } from '@tessera/contracts';

/** The data block that the server wrote into the page. */
export function readBoot(): BootData {
  const block = document.getElementById('boot')?.textContent;
  if (!block) throw new Error('The page carries no boot data');
  return JSON.parse(block) as BootData;
}
