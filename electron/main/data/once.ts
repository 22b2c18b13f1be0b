/** Something that is opened when it is first asked for, once; a failure is tried again at the next asking. */
export interface Once<Value> {
  readonly get: () => Promise<Value>;
  /** What was opened; `undefined` before and after a failure. */
  readonly opened: () => Value | undefined;
  /** Has what is open closed and something done, then opens it anew; whoever asks meanwhile waits. */
  readonly reopen: (between: (former: Value) => Promise<void>) => Promise<Value>;
}

export function once<Value>(open: () => Promise<Value>): Once<Value> {
  let opening: Promise<Value> | undefined;
  let value: Value | undefined;
  const begin = (work: () => Promise<Value>): Promise<Value> => {
    opening = work().then(
      (opened) => (value = opened),
      (error: unknown) => {
        opening = undefined;
        value = undefined;
        throw error;
      },
    );
    return opening;
  };
  const get = (): Promise<Value> => opening ?? begin(open);
  return {
    get,
    opened: () => value,
    reopen: (between) => {
      const former = get();
      return begin(async () => {
        await between(await former);
        return open();
      });
    },
  };
}
