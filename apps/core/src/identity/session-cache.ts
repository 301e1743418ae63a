interface Entry<Value> {
  value: Promise<Value | null>;
  accountId: string | null;
  until: number;
}

const most = 20_000;

/**
 * Sessions by token, for seconds only. What is loading is held as well, so that many requests at once load once, and
 * whatever was forgotten while loading is not remembered afterwards.
 */
export class SessionCache<Value> {
  private readonly entries = new Map<string, Entry<Value>>();

  get(token: string, now: number): Promise<Value | null> | undefined {
    const entry = this.entries.get(token);
    if (entry && entry.until > now) return entry.value;
    return undefined;
  }

  /** `accountOf` and `until` (milliseconds) are asked once the value is there; unknown tokens are not remembered. */
  put(
    token: string,
    value: Promise<Value | null>,
    until: number,
    known: (value: Value) => { accountId: string; until: number },
  ): void {
    if (this.entries.size >= most) this.entries.delete(this.entries.keys().next().value as string);
    const entry: Entry<Value> = { value, accountId: null, until };
    this.entries.delete(token);
    this.entries.set(token, entry);
    const forget = () => {
      if (this.entries.get(token) === entry) this.entries.delete(token);
    };
    value.then((loaded) => {
      if (loaded === null) return forget();
      Object.assign(entry, known(loaded));
    }, forget);
  }

  forgetAccount(accountId: string): void {
    for (const [token, entry] of this.entries) {
      // a session still loading may be this account's
      if (entry.accountId === null || entry.accountId === accountId) this.entries.delete(token);
    }
  }

  clear(): void {
    this.entries.clear();
  }
}
