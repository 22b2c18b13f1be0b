import { foldWords } from './fold-words.ts';

const negations =
  /^(?:no|not|none of|without|keine?[nrms]?|ohne|aucun\w*|pas de|ni|sin|ningun\w*|nessun\w*|senza|geen|zonder|ingen|brak|bez|nie|nenhum\w*|sem|никак\p{L}*|без|не)(?: |$)/u;

/** Whether an item of a list says what is not there: “Aucun patient”, “No health data”, «без отчества». */
export const isNegated = (item: string): boolean => negations.test(foldWords(item));
