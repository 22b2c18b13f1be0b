import { foldWords } from './fold-words.ts';

/** Who has the data anyway: the organisation, or the persons themselves on their devices. */
const oneself =
  '(?:the |der |die |das |den |le |la |l |les |il |el |lo |de |het )?(?:data )?(?:controller|verantwortlich\\p{L}*|betreiber|responsable(?: d\\p{L}+ (?:tratamiento|traitement))?|titolare(?: del trattamento)?|verwerkingsverantwoordelijke|owner|operator|оператор|user|users|nutzer|utilisateur|usuario|utente|gebruiker|local device|lokal\\p{L}*)';
const only =
  'only|nur|ausschliesslich|solo|solamente|unicamente|seulement|uniquement|soltanto|alleen|enkel|только|исключительно';

/** “Internal use only”, “within the company”. */
const inside =
  '(?:only |apenas |solo |nur |uniquement |seulement )?(?:for )?(?:internal(?: use| purposes)?|usage interne|uso interno|intern(?:e nutzung|er gebrauch)?|a uso interno|uzytek wewnetrzny|внутреннее использование)(?: only| uniquement| exclusivement| exclusivo| unicamente)?|innerhalb (?:de[rs]|von|unser\\p{L}*)(?: \\p{L}+){1,3}|within (?:the |our )?(?:company|organi[sz]ation|tenant|group)|au sein d\\p{L}* (?:\\p{L}+ ?){1,3}|(?:только )?внутри (?:компании|организации|оператора)';

/** What is handed on, where it should be told to whom: “données pseudonymisées uniquement pour la recherche”. */
const things = '(?:daten|donnees|datos|dati|gegevens|данные)(?: [\\p{L}\\d]+){3,}';

const shape = new RegExp(
  `^(?:${inside}|(?:${only}) ${oneself}|${oneself} (?:${only})|${things}|personne)$`,
  'u',
);

/** Words in the place of a recipient that name nobody outside: “internal use only”, “only the controller”, “personne”. */
export const namesNobody = (item: string): boolean =>
  shape.test(foldWords(item.replaceAll(/\s*\([^()]*\)/g, '')));

const remarks: ReadonlySet<string> = new Set(
  'offen, noch offen, hinweis, anmerkung, open, open point, open points, to do, todo, note, notes, remark, remarks, remarque, nota, observaciones, osservazioni, opmerking, примечание, важно, wichtig, important'.split(
    ', ',
  ),
);

/** Whether a label opens a remark: “Offen: Verträge abschließen”. */
export const isRemark = (label: string): boolean => remarks.has(foldWords(label));
