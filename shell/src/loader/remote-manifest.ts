import { getInstance, satisfy } from '@module-federation/enhanced/runtime';
import { browserProblem } from '@tessera/web-sdk';

export const manifestTimeout = 5_000;

/** A code string in a manifest would be run by the federation runtime; nothing of ours has one. */
const carriesCode = (manifest: unknown): boolean => JSON.stringify(manifest).includes('"getPublicPath"');

/** What a manifest says of shared code that its remote wants. */
interface WantedShare {
  name: string;
  requiredVersion?: string;
}

/** Names shared code that the page has in another version only: a second copy of a singleton would break both. */
function mismatch(shared: readonly WantedShare[]): string | undefined {
  const offered = getInstance()?.options.shared ?? {};
  const wrong = shared.find(({ name, requiredVersion }) => {
    const versions = offered[name];
    return requiredVersion && versions?.length && !versions.some(({ version }) => satisfy(version, requiredVersion));
  });
  return wrong && `${wrong.name} ${wrong.requiredVersion}`;
}

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
    const isLate = error instanceof DOMException && error.name === 'TimeoutError';
    throw browserProblem(isLate ? 'part-timeout' : 'part-unreachable', error);
  }
  if (!response.ok) throw browserProblem('part-unreachable', `${response.status} ${url}`);
  const manifest = parse(text);
  if (typeof manifest !== 'object' || manifest === null || !('metaData' in manifest) || carriesCode(manifest))
    throw browserProblem('part-refused', url);
  const wanted = 'shared' in manifest && Array.isArray(manifest.shared) ? mismatch(manifest.shared) : undefined;
  if (wanted) throw browserProblem('part-mismatch', `${url} wants ${wanted}`);
  return text;
}
