/** Hands on what several are working at, each as soon as it is there. Work that fails ends the stream. */
export async function* asReady<Value>(works: Iterable<Promise<Value>>): AsyncGenerator<Value> {
  const pending = new Map([...works].map((work, at) => [at, work.then((value) => ({ at, value }))]));
  while (pending.size > 0) {
    const { at, value } = await Promise.race(pending.values());
    pending.delete(at);
    yield value;
  }
}
