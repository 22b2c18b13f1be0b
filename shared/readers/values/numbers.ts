const scales: readonly (readonly [RegExp, number])[] = [
  [/^\s*(?:k|тыс|тысяч|thousand|mille|tausend|mil|mila|duizend)(?!\p{L})/iu, 1_000],
  [/^\s*(?:m|mio|mln|млн|million|millionen|millones|milioni|miljoen)(?!\p{L})/iu, 1_000_000],
];

/** The whole number a text names, with the separators of any country: “1 200”, “1.200”, “1,200”, “~ 5 тыс.”. */
export function numberIn(text: string): { readonly number: number; readonly certain: boolean } | undefined {
  const found = /\d{1,3}(?:[\s.,'’]\d{3})+(?!\d)|\d+/u.exec(text);
  if (!found) return undefined;
  const digits = Number(found[0].replaceAll(/\D/g, ''));
  const after = text.slice(found.index + found[0].length);
  const scale = scales.find(([shape]) => shape.test(after))?.[1] ?? 1;
  const others = `${text.slice(0, found.index)}${after}`;
  return { number: digits * scale, certain: scale === 1 && !/[\p{L}\p{N}<>]/u.test(others) };
}
