/** Ends a `switch` over a union: a case that was forgotten does not compile, and one that slips in is a fault of ours. */
export function assertNever(value: never): never {
  throw new Error(`unexpected ${JSON.stringify(value)}`);
}
