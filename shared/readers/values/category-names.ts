/** A category under 152-FZ named instead of data: ordinary data are all that are not named otherwise. */
const ordinary =
  /^(?:others?|ordinary|general|иные|общие|персональные данные|общедоступные(?: персональные данные)?|personal data|иные (?:персональные данные|категории(?: персональных данных)?)|общие персональные данные|other personal data|ordinary personal data)[.;]?$/;
const special =
  /^(?:special|biometric|sensitive|специальные|биометрические|специальные категории(?: персональных данных)?|биометрические персональные данные|special categories(?: of personal data)?)[.;]?$/;

export const isOrdinaryCategory = (words: string): boolean => ordinary.test(words.trim().toLowerCase());
export const isSpecialCategory = (words: string): boolean => special.test(words.trim().toLowerCase());
