import { describeProblem, toast, upload } from '@tessera/web-sdk';
import { inlineSource } from './file-addresses.js';

/** Kinds that the portal draws anew. */
export const pictureKinds = 'image/png,image/jpeg,image/webp';

/** Lets the person choose a picture for the text and sends it; who writes the text gives the words. */
export async function pickPicture(): Promise<{ src: string; alt: string } | undefined> {
  const file = await chosenFile();
  if (!file) return undefined;
  try {
    const { id } = await upload(file, { as: 'picture' });
    return { src: inlineSource(id), alt: '' };
  } catch (error) {
    toast({ kind: 'danger', text: describeProblem(error).text });
    return undefined;
  }
}

function chosenFile(): Promise<File | undefined> {
  const input = Object.assign(document.createElement('input'), { type: 'file', accept: pictureKinds });
  return new Promise((resolve) => {
    input.addEventListener('change', () => resolve(input.files?.[0]));
    input.addEventListener('cancel', () => resolve(undefined));
    input.click();
  });
}
