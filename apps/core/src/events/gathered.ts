/** Gathers what comes within a short time and hands it on as one: the last value for each key. */
export class Gathered<Value> {
  private waiting = new Map<string, Value>();
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly milliseconds: number,
    private readonly handOn: (gathered: ReadonlyMap<string, Value>) => void,
  ) {}

  add(key: string, value: Value): void {
    this.waiting.set(key, value);
    this.timer ??= setTimeout(() => {
      const gathered = this.waiting;
      this.waiting = new Map();
      this.timer = undefined;
      this.handOn(gathered);
    }, this.milliseconds);
  }

  stop(): void {
    clearTimeout(this.timer);
  }
}
