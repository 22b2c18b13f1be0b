/** Something that is opened when it is first asked for, once; a failure is tried again at the next asking. */
export interface Once<Value> {
  readonly get: () => Promise<Value>;
  /** What was opened; `undefined` before and after a failure. */
  readonly opened: () => Value | undefined;
}

export function once<Value>(open: () => Promise<Value>): Once<Value> {
  let opening: Promise<Value> | undefined;
  let value: Value | undefined;
  return {
    get: () => {
      opening ??= open().then(
        (opened) => (value = opened),
        (error: unknown) => {
          opening = undefined;
          throw error;
        },
      );
      return opening;
    },
    opened: () => value,
  };
}
