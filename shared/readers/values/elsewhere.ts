import { foldWords } from './fold-words.ts';

/** Words that only point to where it is said, whatever follows them in a few words; folded. */
const beginnings = [
  'idem|ditto|dito|dto|ibid\\p{L}*|(?:the )?same as(?: above| before)?|see (?:above|below|also|activity|processing|row|no|record|annex|appendix|section|part|chapter|\\d)|as (?:above|in|for)',
  'wie (?:oben|zuvor|vor|nr|vt|vvt|va|punkt|ziffer|bei|verarbeitung\\p{L}*|tatigkeit)|siehe (?:oben|unten|auch|\\d|abschnitt|kapitel|nr|vt|vvt|va|punkt|ziffer|verarbeitung\\p{L}*|tatigkeit|anlage|anhang|tom\\p{L}*)|analog(?: zu)?',
  'voir (?:\\d|section|ci dessous|ci dessus|fiche|traitement|activite|annexe)|(?:les |la )?memes? que|ver (?:\\d|abajo|seccion|secao|arriba|anterior|actividad|tratamiento|ficha|anexo|apartado)|(?:el|la|los|las) mism[oa]s? que',
  'vedi (?:\\d|sotto|sezione|sopra|trattamento|attivita|scheda|allegato)|come sopra|(?:gli stess|le stess|lo stess|la stess)\\p{L} (?:di|del|della)|zie (?:\\d|onder|hieronder|boven|hierboven|verwerking|nr|bijlage)',
  '(?:anlage|anhang|annex|annexe|appendix|anexo|allegato|bijlage|vedlegg|bilaga|приложение) (?:\\d{1,2}|[a-z]|[ivx]{1,4})(?= |$)',
  '(?:som|se) (?:over|ovenfor|ovan|behandling|vedlegg)|см (?:\\d|выше|ниже|раздел|п|процесс|цель|приложение)|как (?:в|и в|для)|то же(?: самое)?|аналогично|так же|jak wyzej|patrz (?:wyzej|nizej|pkt|punkt|sekcja|\\d)|ca mai sus',
];
const shape = new RegExp(`^(?:${beginnings.join('|')})(?: .{0,30})?$`, 'u');

/** Whether a text says nothing itself but where to look: “wie VT-01”, “see above”, “idem”, “som over”, «см. выше». */
export const pointsElsewhere = (text: string): boolean => shape.test(foldWords(text));
