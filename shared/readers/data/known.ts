/** The same values without those that are not known: `undefined` and empty lists. */
export function known<Values extends object>(values: {
  readonly [Name in keyof Values]: Values[Name] | undefined;
}): Values {
  const entries = Object.entries(values).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(entries) as Values;
}
