const digitsOf = (number: string): readonly number[] => Array.from(number, Number);

const weighted = (digits: readonly number[], weights: readonly number[]): number =>
  (weights.reduce((sum, weight, place) => sum + weight * (digits[place] ?? 0), 0) % 11) % 10;

const ofTen = [2, 4, 10, 3, 5, 9, 4, 6, 8];
const eleventh = [7, ...ofTen];
const twelfth = [3, ...eleventh];

/** Whether a taxpayer number (ИНН) has 10 or 12 digits and the check digits they ask for. */
export function isInn(number: string): boolean {
  if (!/^(?:\d{10}|\d{12})$/.test(number)) return false;
  const digits = digitsOf(number);
  return digits.length === 10
    ? weighted(digits, ofTen) === digits[9]
    : weighted(digits, eleventh) === digits[10] && weighted(digits, twelfth) === digits[11];
}

/** Whether a registration number (ОГРН of 13 digits, ОГРНИП of 15) has the check digit it asks for. */
export function isOgrn(number: string): boolean {
  if (!/^(?:\d{13}|\d{15})$/.test(number)) return false;
  const body = Number(number.slice(0, -1));
  return (body % (number.length - 2)) % 10 === Number(number.at(-1));
}
