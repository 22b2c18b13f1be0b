import { plainLetters } from '../headings/fold-heading.ts';
import { purposeTitle } from './purpose-title.ts';

/** “B. Verarbeitungen als Auftragsverarbeiter”, “Processing activities as a processor”: in which role, not with whose help. */
const inRole =
  /(?:verarbeitung\w*|verarbeitungstatigkeit\w*) als |processing (?:activities |operations )?(?:carried out |performed )?as (?:a |an |the )?(?:joint )?(?:controller|processor)|traitements? (?:\w+ )?en (?:tant que|qualite de)|tratamientos? (?:\w+ )?(?:como|en calidad de) |trattament\w (?:\w+ )?(?:in qualita di|come) |verwerkingen als |przetwarzan\w+ jako |обработк\S+ в качестве /;

/** Whether a heading is of an activity, or of several, though a word in it is that of a place. */
export const namesActivity = (heading: string): boolean =>
  purposeTitle(heading) !== undefined || inRole.test(plainLetters(heading));

const asOneFor =
  /(?:auftragsverarbeiter|processor|sous-traitant|encargad|responsabile (?:esterno|del trattamento)|verwerker|podmiot przetwarz|обработчик|по поручению)/;

/** “Processing as a processor”: who is named as the controller there is the one on whose behalf it is done. */
export const isOnBehalf = (heading: string): boolean =>
  inRole.test(plainLetters(heading)) && asOneFor.test(plainLetters(heading));
