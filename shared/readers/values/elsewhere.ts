import { foldWords } from './fold-words.ts';

/** Words that only point to where it is said, whatever follows them in a few words; folded. */
const beginnings = [
  'idem|ditto|dito|dto|ibid\\p{L}*|same as(?: above| before)?|see (?:above|activity|row|annex|appendix|section)|as (?:above|in)',
  'wie (?:oben|zuvor|vor|nr|vt|vvt|va|punkt|ziffer)|siehe (?:oben|nr|vt|vvt|va|punkt|ziffer|anlage|anhang|tom\\p{L}*)|analog(?: zu)?',
  'voir (?:ci dessus|fiche|annexe)|ver (?:arriba|anterior|anexo|apartado)|vedi (?:sopra|allegato)|come sopra|zie (?:boven|hierboven|bijlage)',
  '(?:som|se) (?:over|ovenfor|ovan|vedlegg)|см (?:выше|п|приложение)|то же(?: самое)?|аналогично|так же|jak wyzej|ca mai sus',
];
const shape = new RegExp(`^(?:${beginnings.join('|')})(?: .{0,30})?$`, 'u');

/** Whether a text says nothing itself but where to look: “wie VT-01”, “see above”, “idem”, “som over”, «см. выше». */
export const pointsElsewhere = (text: string): boolean => shape.test(foldWords(text));
