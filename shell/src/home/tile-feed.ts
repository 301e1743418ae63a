import type { TileLine } from '@tessera/contracts';
import { ApiProblem, browserProblem, linesOf, request } from '@tessera/web-sdk';

/** What one placement shows, or why it cannot. `at`: ISO 8601 time of the data. */
export type TileContent = { data: unknown; at: string } | { problem: ApiProblem };

const address = '/api/home/tiles';
/** The server gives up on every tile before: a stream that brings nothing for so many milliseconds is dead. */
const silence = 65_000;

function contentOf(line: TileLine): { placement: string; content: TileContent } | undefined {
  if ('done' in line) return undefined;
  const { placement } = line;
  if ('problem' in line) return { placement, content: { problem: new ApiProblem(line.problem) } };
  return { placement, content: { data: line.data, at: line.at } };
}

/**
 * Reads the tiles of the page from one stream, or some placements only. Placements asked for but not sent are told as missing,
 * so that no tile waits for ever.
 */
export async function readTiles(
  wanted: readonly string[],
  receive: (placement: string, content: TileContent) => void,
  { only, background = false }: { only?: readonly string[]; background?: boolean } = {},
): Promise<void> {
  const waiting = new Set(wanted);
  const patience = new AbortController();
  let timer = setTimeout(() => patience.abort(), silence);
  let problem = browserProblem('tile-missing');
  try {
    const response = await request(
      'GET',
      address + (only ? `?${only.map((id) => `placement=${id}`).join('&')}` : ''),
      undefined,
      {
        background,
        headers: { accept: 'application/x-ndjson' },
        signal: patience.signal,
      },
    );
    for await (const line of linesOf(response)) {
      clearTimeout(timer);
      timer = setTimeout(() => patience.abort(), silence);
      const told = contentOf(JSON.parse(line) as TileLine);
      if (!told) continue;
      waiting.delete(told.placement);
      receive(told.placement, told.content);
    }
  } catch (error) {
    const slug = patience.signal.aborted ? 'tile-silent' : 'bad-answer';
    problem = error instanceof ApiProblem ? error : browserProblem(slug, error);
  }
  clearTimeout(timer);
  for (const placement of waiting) receive(placement, { problem });
}
