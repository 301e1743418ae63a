const blockLength = 64 * 1024;

/** Many short texts as few long ones, encoded; each hand-over of a stream costs more than a line of text. */
export async function* inBlocks(lines: AsyncIterable<string>): AsyncGenerator<Buffer> {
  let block = '';
  for await (const line of lines) {
    block += line;
    if (block.length < blockLength) continue;
    yield Buffer.from(block);
    block = '';
  }
  if (block !== '') yield Buffer.from(block);
}
