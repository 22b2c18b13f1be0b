import { stemOf, wordsOf } from './fold-words.ts';

/** What a word says the basis is, before it is known under which law. */
export type BasisConcept =
  'consent' | 'contract' | 'obligation' | 'vital' | 'public-task' | 'interest' | 'explicit-consent';

/** The code of a concept under each law; none where the law has no such basis. */
export const basisCodes: Readonly<
  Record<Exclude<BasisConcept, 'explicit-consent'>, { readonly gdpr: string; readonly 'fz-152': string }>
> = {
  consent: { gdpr: 'consent', 'fz-152': 'item-1' },
  contract: { gdpr: 'contract', 'fz-152': 'item-5' },
  obligation: { gdpr: 'legal-obligation', 'fz-152': 'item-2' },
  vital: { gdpr: 'vital-interests', 'fz-152': 'item-6' },
  'public-task': { gdpr: 'public-task', 'fz-152': 'item-4' },
  interest: { gdpr: 'legitimate-interests', 'fz-152': 'item-7' },
};

/** Phrases that are the law's own words for a basis: whoever writes them means it. */
const terms: Readonly<Record<BasisConcept, readonly string[]>> = {
  'explicit-consent': [
    'explicit consent, ausdrückliche einwilligung, consentement explicite, consentimiento explícito',
    'consenso esplicito, uitdrukkelijke toestemming, uttrykkelig samtykke, согласие в письменной форме, письменное согласие',
  ],
  consent: [
    'consent, consent of the data subject, data subject consent, user consent, consent given',
    'einwilligung, einwilligung der betroffenen person, zustimmung',
    'consentement, consentement de la personne, consentement de la personne concernée',
    'consentimiento, consentimiento del interesado, consentimiento de la persona interesada, consentimento, consentimento do titular',
    'consenso, consenso dell interessato, toestemming, toestemming van de betrokkene, samtykke, samtycke, consimțământ',
    'consimțământul persoanei vizate, consentiment, suostumus, zgoda, zgoda osoby, ekspliziter consent',
    'согласие, согласие субъекта, согласие субъекта персональных данных, согласие на обработку персональных данных',
    'согласие пользователя, согласие на обработку',
    'zgoda osoby której dane dotyczą, zgoda użytkownika, dobrowolna zgoda, souhlas, souhlas subjektu údajů, súhlas, súhlas dotknutej osoby',
    'hozzájárulás, az érintett hozzájárulása, συγκατάθεση, συγκατάθεση του υποκειμένου, съгласие, съгласие на субекта на данните',
    'згода, згода суб єкта персональних даних, privola, pristanek, privolitev, nõusolek, piekrišana, sutikimas, açık rıza, rıza',
  ],
  contract: [
    'performance of a contract, performance of the contract, contract performance, contractual necessity, execution of a contract',
    'pre contract, pre contractual steps, pre contractual measures, necessary for the performance of a contract, fulfilment of a contract, contractual obligation, contractual relationship',
    'vertragserfüllung, erfüllung eines vertrags, erfüllung des vertrages, vertragsanbahnung, vorvertragliche maßnahmen',
    'vertragliche maßnahmen, durchführung eines vertrags',
    'exécution du contrat, exécution d un contrat, mesures précontractuelles, exécution contractuelle, relation contractuelle',
    'ejecución de un contrato, ejecución del contrato, relación contractual, medidas precontractuales, cumplimiento de un contrato',
    'execução de um contrato, execução do contrato, executarea unui contract, executarea contractului',
    'esecuzione di un contratto, esecuzione del contratto, misure precontrattuali, adempimento contrattuale',
    'uitvoering van een overeenkomst, uitvoering overeenkomst, noodzakelijk voor de uitvoering van een overeenkomst',
    'oppfyllelse av avtale, opfyldelse af kontrakt, fullgörande av avtal, avtalsuppfyllelse, sopimuksen täytäntöönpano',
    'niezbędność do wykonania umowy, niezbędne do wykonania umowy, wykonywanie umowy, realizacja umowy, zawarcie umowy, umowa o pracę',
    'zawarcie i wykonanie umowy, plnění smlouvy, splnění smlouvy, uzavření smlouvy, plnenie zmluvy, szerződés teljesítése, szerződéskötés',
    'εκτέλεση σύμβασης, εκτέλεση της σύμβασης, изпълнение на договор, изпълнение на договора, виконання договору, izvršavanje ugovora',
    'izvajanje pogodbe, lepingu täitmine, līguma izpilde, sutarties vykdymas, sözleşmenin ifası, sözleşmenin kurulması veya ifası',
    'procedimentos preliminares, procedimentos preliminares a contrato, diligências pré contratuais, execução contratual',
    'wykonanie umowy, исполнение договора, заключение договора, исполнение договора с субъектом, заключение и исполнение договора',
    'договор с субъектом персональных данных, договор с субъектом, договор с клиентом, договор с работником, договор стороной которого является субъект',
  ],
  obligation: [
    'legal obligation, compliance with a legal obligation, statutory obligation, legal requirement, legal duty, statutory duty',
    'rechtliche verpflichtung, gesetzliche verpflichtung, gesetzliche pflicht, erfüllung einer rechtlichen verpflichtung',
    'gesetzliche aufbewahrungspflicht, rechtspflicht, obligaciones legales, obligations légales, obblighi legali, obrigações legais',
    'obligation légale, respect d une obligation légale, obligations légales, obligation réglementaire',
    'obligación legal, cumplimiento de una obligación legal, cumplimiento de obligaciones legales, obrigação legal, obrigação jurídica',
    'obbligo legale, obbligo di legge, adempimento di un obbligo legale, obblighi di legge, adempimento di obblighi di legge',
    'wettelijke verplichting, wettelijke plicht, rettslig forpliktelse, rettslig plikt, retlig forpligtelse, rättslig förpliktelse',
    'obligație legală, obligația legală, obligació legal, lakisääteinen velvoite, rekisterinpitäjän lakisääteinen velvoite',
    'wypełnienie obowiązku prawnego, wypełnienie obowiązku prawnego ciążącego na administratorze, obowiązki prawne, obowiązek prawny administratora',
    'realizacja obowiązku prawnego, przepisy prawa, przepis prawa, plnění právní povinnosti, právní povinnost, zákonná povinnost',
    'právna povinnosť, zákonná povinnosť, plnenie zákonnej povinnosti, jogi kötelezettség, jogi kötelezettség teljesítése',
    'έννομη υποχρέωση, συμμόρφωση με έννομη υποχρέωση, νομική υποχρέωση, законово задължение, правно задължение',
    'виконання обов язку передбаченого законом, юридичний обов язок, pravna obveza, zakonska obveza, zakonska obveznost, pravna obveznost',
    'juriidiline kohustus, seadusest tulenev kohustus, juridisks pienākums, teisinė prievolė, hukuki yükümlülük, kanuni yükümlülük, kanunlarda öngörülmesi',
    'cumprimento de obrigação legal, cumprimento de obrigação legal ou regulatória, obrigação legal ou regulatória',
    'obowiązek prawny, исполнение обязанностей возложенных законодательством, исполнение требований законодательства',
    'выполнение обязанностей возложенных законодательством, требование закона, законодательная обязанность',
    'исполнение обязанностей предусмотренных законодательством',
  ],
  vital: [
    'vital interest, vital interests, protection of vital interests, vital interests of the data subject',
    'lebenswichtige interessen, schutz lebenswichtiger interessen, intérêts vitaux, sauvegarde des intérêts vitaux',
    'intereses vitales, interés vital, interesses vitais, interessi vitali, vitale belangen, vitaal belang, bescherming van vitale belangen',
    'żywotne interesy osoby, životně důležité zájmy, životne dôležité záujmy, létfontosságú érdek, ζωτικό συμφέρον, жизненоважни интереси',
    'proteção da vida, proteção da vida ou da incolumidade física, yaşamın korunması, життєво важливі інтереси',
    'vitale interesser, grundläggande intressen, interese vitale, elintärkeä etu, żywotne interesy',
    'защита жизни здоровья или иных жизненно важных интересов, жизненно важные интересы, защита жизни и здоровья',
  ],
  'public-task': [
    'public task, public interest, task in the public interest, task carried out in the public interest, official authority',
    'exercise of official authority, public interest task, performance of a task carried out in the public interest',
    'öffentliches interesse, öffentliche aufgabe, wahrnehmung einer aufgabe im öffentlichen interesse, ausübung öffentlicher gewalt',
    'intérêt public, mission d intérêt public, mission de service public, autorité publique, exécution d une mission d intérêt public',
    'interés público, misión de interés público, misión en interés público, poderes públicos, ejercicio de poderes públicos, interesse público',
    'cumplimiento de una misión realizada en interés público, interesse pubblico, compito di interesse pubblico, pubblici poteri',
    'esecuzione di un compito di interesse pubblico, taak van algemeen belang, algemeen belang, openbaar gezag, uitoefening van openbaar gezag',
    'allmenn interesse, offentlig myndighet, samfundets interesse, offentlig myndighedsudøvelse, allmänt intresse, myndighetsutövning',
    'zadanie realizowane w interesie publicznym, wykonanie zadania realizowanego w interesie publicznym, wykonanie zadania w interesie publicznym',
    'veřejný zájem, úkol ve veřejném zájmu, verejný záujem, közérdek, közérdekű feladat, δημόσιο συμφέρον, обществен интерес, задача от обществен интерес',
    'суспільний інтерес, javni interes, avalik huvi, sabiedrības interese, viešasis interesas, kamu yararı, políticas públicas',
    'interes public, interès públic, yleinen etu, interes publiczny, исполнение полномочий органов власти',
  ],
  interest: [
    'legitimate interest, legitimate interests, legitimate interest of the controller, legitimate business interest',
    'berechtigtes interesse, berechtigte interessen, überwiegendes berechtigtes interesse',
    'intérêt légitime, intérêts légitimes, intérêt légitime du responsable, intérêt légitime du responsable de traitement',
    'interés legítimo, intereses legítimos, interés legítimo del responsable, interesse legítimo, interesses legítimos',
    'uzasadniony interes, uzasadniony interes administratora, prawnie uzasadniony interes administratora',
    'interesse legittimo, legittimo interesse, legittimi interessi, gerechtvaardigd belang, gerechtvaardigde belangen',
    'berettiget interesse, legitim interesse, legitime interesser, berättigat intresse, interes legitim, interesul legitim',
    'prawnie uzasadnione interesy, prawnie uzasadnione interesy administratora, prawnie uzasadniony interes realizowany przez administratora, uzasadnione interesy',
    'oprávněný zájem, oprávněný zájem správce, oprávněné zájmy, oprávnený záujem, oprávnené záujmy, jogos érdek, az adatkezelő jogos érdeke',
    'έννομο συμφέρον, έννομα συμφέροντα, законен интерес, легитимен интерес, законний інтерес, legitimni interes, zakoniti interes, legitimen interes',
    'õigustatud huvi, leģitīmās intereses, leģitīma interese, teisėtas interesas, meşru menfaat, meşru menfaatler, legítimo interesse, legítimo interesse do controlador',
    'oikeutettu etu, prawnie uzasadniony interes, законный интерес, законные интересы, законные интересы оператора',
    'осуществление прав и законных интересов оператора, права и законные интересы оператора, legitimní zájem, interès legítim',
  ],
};

/** Words that mean a basis where they stand alone in its cell; elsewhere they mean many things. */
const shortWords: Readonly<Record<Exclude<BasisConcept, 'explicit-consent'>, readonly string[]>> = {
  consent: ['opt in, opt-in, einverständnis, согласен'],
  contract: [
    'contract, contracts, agreement, terms of service, terms of use, contractual, pre contractual',
    'vertrag, vertraglich, vertragsverhältnis, arbeitsvertrag, contrat, contractuel, contrato, contractual, contratto, contrattuale',
    'overeenkomst, contractueel, avtale, kontrakt, avtal, contractul, contracte, sopimus, umowa, договор, оферта, трудовой договор, договор купли-продажи, договор об образовании, договор оказания услуг, договор об оказании услуг, договор на оказание услуг, договор на оказание платных медицинских услуг, договор оказания медицинских услуг, гражданско-правовой договор, пользовательское соглашение, публичная оферта',
  ],
  obligation: [
    'law, statutory, legal, obligation, legislation, gesetz, gesetzlich, loi, légal, ley, legal, legge, wet, wettelijk, lov, закон, законодательство',
  ],
  vital: ['vital'],
  'public-task': ['public, mission, public authority'],
  interest: ['li, lia, li a, legitimate, interest, legit interest, bi, gi'],
};

/** Words that join others and tell no basis from another; left out on both sides of a comparison. */
const fillers: ReadonlySet<string> = new Set(
  'um uma of the a an to in for with by is as der die das des dem den eines einer im zur du de d le la les l un une del el los una en dell della di il van het een til av for и в на с по the y e et und and or oder ou o of'.split(
    ' ',
  ),
);

/** The words of a text by which bases are known. */
const basisKey = (text: string): string =>
  wordsOf(text)
    .filter((word) => !fillers.has(word))
    .map(stemOf)
    .join(' ');

const keysOf = (table: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, BasisConcept> =>
  new Map(
    Object.entries(table).flatMap(([concept, lines]) =>
      lines.flatMap((line) => line.split(', ')).map((phrase) => [basisKey(phrase), concept as BasisConcept]),
    ),
  );

const termKeys = keysOf(terms);
const shortKeys = keysOf(shortWords);
const longest = Math.max(...[...termKeys.keys()].map((key) => key.split(' ').length));

/** A basis named by words. */
export interface NamedBasis {
  readonly concept: BasisConcept;
  /** `false` for a word that often means something else: “contract”, “law”. */
  readonly certain: boolean;
}

/** What joins two bases: “LI / contract”, “consent or contract”. */
const between = /[/+&,]|(?<!\p{L})(?:and|or|und|oder|et|ou|y|o|e|en|of|и|или)(?!\p{L})/iu;

const brackets = /\([^()]*\)/g;

/** Short words count where nothing else stands in their part of the text. */
function shortBases(text: string): readonly NamedBasis[] {
  const concepts = text
    .split(between)
    .map(basisKey)
    .filter((key) => key !== '')
    .map((key) => shortKeys.get(key) ?? termKeys.get(key));
  return concepts.every((concept) => concept !== undefined)
    ? concepts.map((concept) => ({ concept, certain: false }))
    : [];
}

/** The bases that the words of a text name, and the words that name none. */
export function namedBases(text: string): { readonly bases: readonly NamedBasis[]; readonly rest: string } {
  const words = basisKey(text)
    .split(' ')
    .filter((word) => word !== '');
  const bases: NamedBasis[] = [];
  const rest: string[] = [];
  for (let at = 0; at < words.length;) {
    const length = lengthAt(words, at);
    const concept = termKeys.get(words.slice(at, at + length).join(' '));
    if (concept === undefined) rest.push(words[at] ?? '');
    else bases.push({ concept, certain: true });
    at += Math.max(1, length);
  }
  // What stands in brackets explains the basis and is none: “Contract + legal obligation (tax)”.
  const short = rest.length > 0 ? shortBases(text.replaceAll(brackets, ' ')) : [];
  const inside = (text.match(brackets) ?? []).map(basisKey).join(' ').trim();
  return short.length > bases.length ? { bases: short, rest: inside } : { bases, rest: rest.join(' ') };
}

function lengthAt(words: readonly string[], at: number): number {
  for (let length = Math.min(longest, words.length - at); length > 0; length -= 1)
    if (termKeys.has(words.slice(at, at + length).join(' '))) return length;
  return 0;
}
