import { browserProblem } from '@tessera/web-sdk';

export const manifestTimeout = 5_000;

/** A code string in a manifest would be run by the federation runtime; nothing of ours has one. */
const carriesCode = (manifest: unknown): boolean => JSON.stringify(manifest).includes('"getPublicPath"');

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw browserProblem('part-refused', error);
  }
}

/** Fetches and judges a remote's manifest; its text, so that the runtime need not ask again. */
export async function fetchManifest(url: string): Promise<string> {
  let response: Response;
  let text: string;
  try {
    response = await fetch(url, { signal: AbortSignal.timeout(manifestTimeout) });
    text = await response.text();
  } catch (error) {
    throw browserProblem('part-unreachable', error);
  }
  if (!response.ok) throw browserProblem('part-unreachable', `${response.status} ${url}`);
  const manifest = parse(text);
  if (typeof manifest !== 'object' || manifest === null || !('metaData' in manifest) || carriesCode(manifest))
    throw browserProblem('part-refused', url);
  return text;
}
