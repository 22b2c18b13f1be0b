import { foldWords } from './fold-words.ts';

/** Adjectives that make a group of persons one inside the organisation, and the groups, language by language; folded. */
const groups: readonly (readonly [inside: string, persons: string])[] = [
  [
    'authori[sz]ed|internal|own|designated|appointed|competent|responsible|privileged|relevant|eigenes',
    '(?:users?|staff|personnel|employees|persons?|people|individuals|team|teams|members|workers|admins?|administrators?|operators|departments?)(?: members)?',
  ],
  [
    'berechtigte[rsn]?|autorisierte[rsn]?|befugte[rsn]?|interne[rsn]?|eigene[rsn]?|zugriffsberechtigte[rsn]?',
    'personen(?:kreis)?|mitarbeit\\p{L}*|beschaftigte\\p{L}*|nutzer\\p{L}*|benutzer\\p{L}*|personal|admin\\p{L}*|fachabteilung\\p{L}*|abteilung\\p{L}*|team\\p{L}*|bearbeit\\p{L}*',
  ],
  [
    'autorise\\p{L}*|habilite\\p{L}*|internes?',
    'personnels?|personnes|utilisateurs|agents|salaries|collaborateurs|administrateurs|services|equipes?|membres',
  ],
  [
    'autorizad\\p{L}*|habilitad\\p{L}*|intern[oa]s?',
    'personal|usuarios|personas|emplead[oa]s|administradores|equipos?|departamentos',
  ],
  [
    'autorizzat\\p{L}*|incaricat\\p{L}*|intern[oiae]',
    'personale|utenti|persone|dipendenti|soggetti|amministratori|collaboratori|uffici|team|staff',
  ],
  [
    'bevoegde|geautoriseerde?|gemachtigde|interne|eigen',
    'medewerkers?|personen|gebruikers|personeel|beheerders|afdelingen|team',
  ],
  [
    'уполномоченн\\p{L}*|ответственн\\p{L}*|внутренн\\p{L}*|допущенн\\p{L}*|авторизованн\\p{L}*',
    'работник\\p{L}*|сотрудник\\p{L}*|лиц|лица|пользовател\\p{L}*|персонал\\p{L}*|администратор\\p{L}*|подразделени\\p{L}*',
  ],
];

/** What needs no adjective: it is the organisation's by itself. */
const alone =
  '(?:hiring|line|case|account|project) managers?|(?:\\p{L}+ )?(?:administrators?|admins?|administratoren|administrateurs|administradores|amministratori|beheerders?|администраторы?)|(?:team|tenant|customer|our|the|support|office) (?:team|staff|personnel|employees|members)|equipe (?:de|du|des|interne) .*|incaricati(?: del trattamento)?|(?:сотрудники|работники) (?:оператора|компании|организации|общества)';

/** Who goes on after such a group says of what or with what: “with role-based access”, “of the shop”. */
const tail =
  '(?: (?:only|with|of|at|in|within|on|who|having|de|del|della|du|des|d|der|von|mit|bei|im|van|met|con|avec|au|al|ayant|nur|uniquement|seulement|solo|alleen|с|со|оператора|компании|организации|имеющи\\p{L}*|только)(?: .*)?)?';

const shapes: readonly RegExp[] = [
  ...groups.map(
    ([inside, persons]) =>
      new RegExp(
        `^(?:(?:only|all|nur|tous les|solo|alle|только|le|les|il|gli|el|los|the) )?(?:(?:${inside}) (?:\\p{L}+ ){0,2}?(?:${persons})|(?:${persons}) (?:\\p{L}+ ){0,2}?(?:${inside}))${tail}$`,
        'u',
      ),
  ),
  new RegExp(`^(?:${alone})${tail}$`, 'u'),
];

/** Whether words name a role inside the organisation and no party: “authorised users”, “befugte Mitarbeiter”, «уполномоченные работники». */
export const isInternalRole = (words: string): boolean => {
  const folded = foldWords(words);
  return shapes.some((shape) => shape.test(folded));
};
