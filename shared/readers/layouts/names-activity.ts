import { plainLetters } from '../headings/fold-heading.ts';
import { purposeTitle } from './purpose-title.ts';
import { keyedName } from './record-key.ts';

/** “B. Verarbeitungen als Auftragsverarbeiter”, “Parte B — Como encargado”: in which role, not with whose help. */
const inRole =
  /(?:^|[^\p{L}])(?:als (?:gemeinsam )?(?:verantwortlich|auftragsverarbeit|verwerk)|as (?:a |an |the )?(?:joint )?(?:controller|processor)|en (?:tant que|qualite de) (?:responsable|sous-traitant)|(?:como|en calidad de) (?:responsable|encargad|corresponsable)|(?:come|in qualita di) (?:titolare|responsabile|contitolare)|som (?:behandlingsansvarlig|databehandler|dataansvarlig)|jako (?:administrator|podmiot)|в качестве (?:оператор|обработчик))/u;

/** The key of an activity before its name; a word that is a known heading as a whole is its label all the same. */
const isKeyed = (heading: string, sure: number): boolean =>
  sure < 0.9 && keyedName(heading).key !== undefined;

/**
 * Whether a heading is of an activity, or of several, though a word in it is that of a place.
 * @param sure how sure the words alone are of a place
 */
export const namesActivity = (heading: string, sure: number): boolean =>
  purposeTitle(heading) !== undefined || inRole.test(plainLetters(heading)) || isKeyed(heading, sure);

const asOneFor =
  /(?:auftragsverarbeit|processor|sous-traitant|encargad|come responsabile|qualita di responsabile|verwerk(?!ingsverantwoord)|databehandler|podmiot|обработчик)/;

/** “Processing as a processor”: who is named as the controller there is the one on whose behalf it is done. */
export const isOnBehalf = (heading: string): boolean =>
  inRole.test(plainLetters(heading)) && asOneFor.test(plainLetters(heading));
