/** The outcome of `work`, or an error that names it when there is none in time. What comes later is ignored. */
export async function within<Value>(milliseconds: number, name: string, work: () => Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${name} took longer than ${milliseconds} ms`)), milliseconds);
  });
  return Promise.race([work(), late]).finally(() => clearTimeout(timer));
}
