import type { TargetId } from '../../targets.ts';

/** Small letters without the accents of the Latin alphabet; «й» stays, being a letter of its own. */
const plainLetters = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/(?<!и)\u0306|(?!\u0306)\p{M}/gu, '')
    .normalize('NFC');

/** What a document calls itself that tells everybody how data are processed, instead of keeping a record of it. */
const titles =
  /^[^.]{0,100}(?:в отношении|по вопросам) обработки (?:и защиты )?персональных данных$|(?:privacy|data protection|personal data)[^.]{0,40}(?:policy|notice|statement)|polic\p{L}+ (?:regarding|on) the processing|политик\p{L}+ (?:[\p{L}\d№«»"“”„.-]+ ){0,8}(?:обработк|конфиденциальн|персональн)|политика конфиденциальности|согласи\p{L}+ на обработку|положение об обработке|datenschutz(?:erklarung|hinweis|information|bestimmung)|politique (?:de confidentialite|relative|de protection)|declaration de confidentialite|politica de (?:privacidad|privacidade|confidentialitate)|informativa (?:sul|privacy)|privacy ?verklaring|privacy ?beleid|polityk\p{L} prywatnosci|integritetspolicy|personvernerklaring|privatlivspolitik/u;

export const isPolicyTitle = (text: string): boolean => titles.test(plainLetters(text).replace(/\s+/gu, ' '));

/** Chapters that say what words mean, what people may ask and how the text is changed: nothing of any activity. */
const aside =
  /definition|interpretation|glossary|\bterms\b|concepts|general provisions|introduction|\brights\b|\bchoices\b|changes? to|change or delete|amendment|feedback|contact|cookie|plugin|complaint|final provisions|terms of use|begriff|definizion|\brechte\b|anderung|beschwerde|droits?\b|reclamation|recht auf|right to|modification|definicion|derechos|diritti|modifiche|rechten|wijziging|\bprawa\b|zmiany|rattigheter|rettigheter|поняти|термин|определени|общие положени|введение|(?<!\p{L})прав(?:а|ах|о)(?!\p{L})|изменени|обратн\p{L}+ связ|заключительн|жалоб|обращени|ответственност/u;

export const isAsideTitle = (text: string): boolean => aside.test(plainLetters(text));

/** Chapters in which even a label or a name says nothing of the processing or of who does it. */
const ofOthers =
  /definition|glossar|begriff|definizion|definicion|lexique|поняти|термин|complaint|beschwerde|aufsichtsbehord|reclam|жалоб|\brights?\b|\brechte?\b|droits?\b|derechos|diritt|prawa\b|(?<!\p{L})прав(?:а|ах|о)(?!\p{L})/u;

export const saysNothingOfProcessing = (text: string): boolean => ofOthers.test(plainLetters(text));

/** A chapter that gathers what the chapters of the activities say: “Übersicht der Verarbeitungen”. */
const summary =
  /ubersicht (?:der|uber die) (?:daten)?verarbeitung|apercu des traitements|overview of (?:the )?(?:data )?processing|resumen de(?: los)? tratamientos|panoramica dei trattamenti/u;

export const isSummaryTitle = (text: string): boolean => summary.test(plainLetters(text));

/** A sentence that defines a word, or speaks of what a person may do. */
const definitionOrRight =
  /(?:personal data|processing|operator|destruction|distribution|provision|blocking|consent|controller|processor)[”"»]?\)? (?:means(?! in this[^.]*following)|is any|are any|is an? |shall mean)|[—–-] (?:это )?(?:люб\p{L}+|действи\p{L}+|лиц\p{L}+|совокупност\p{L}+|обработка|временно\p{L}+|государственн\p{L}+)|обработке подлежат только|ограничива\p{L}+ достижением|you (?:may|can) (?:withdraw|exercise|request|object|contact|ask|opt|always|refuse|have the)|you have the |you wish not|the right (?:to|at any)|вправе|(?<!\p{L})име\p{L}+ право(?!\p{L})|sie (?:haben das recht|konnen)|vous (?:pouvez|avez le droit)|(?:tiene|puede) (?:usted )?(?:derecho|ejercer)|ha (?:il )?diritto/u;

export const isDefinitionOrRight = (text: string): boolean => definitionOrRight.test(plainLetters(text));

const purposes =
  /(?:use|process|collect)\p{L}* (?:[^.]* )?(?:data|information)(?: [^.]*)? (?:to|for)$|обрабатыва\p{L}+ (?:[^.]* )?для$|(?<!\p{L})(?:purposes?|goals?|objectives|aims|in order to|цел(?:и|ей|ях|ям|ями)|для чего|zwecke?n?|finalites?|finalidad(?:es)?|finalita|doeleinden|cel(?:e|ach|ow|u)|formal|andamal|fins)(?!\p{L})/u;

/** Whether a line that ends with a colon announces what the data are for. */
export const announcesPurposes = (text: string): boolean =>
  purposes.test(plainLetters(text.replace(/:\s*$/u, ''))) &&
  !namesItsPurposes(text) &&
  !isDefinitionOrRight(text);

/** «Работники — для целей ведения кадрового учёта:» names its purposes, and what follows are their data; «для каждой цели» none. */
const namesItsPurposes = (text: string): boolean =>
  /\s[—–-]\s+(?:для|в) цел(?:ей|ях|и)\s|для каждой цели|(?:цел\p{L}+|purposes?)\s*(?:№|no\.)?\s*\d/iu.test(
    text,
  );

/** What a line before a list announces; the first that fits. */
const leads: readonly (readonly [TargetId, RegExp])[] = [
  ['measures', /measures|how we (?:protect|secure|safeguard)|(?<!\p{L})мер(?:ы|ам|ами|ах)?(?!\p{L})|massnahmen|mesures|medidas|misure|maatregelen/u],
  ['legalBasis', /legal (?:ground|bas[ie]s)|lawful bas|правов\p{L}+ основан|rechtsgrund|bases? (?:juridi|legal)|base giuridic|grondslag|podstaw\p{L}+ prawn/u],
  ['subjects', /categories of (?:personal )?data subjects?|data subjects? (?:include|are)|data subject[”"»][^.]{0,40} means$|категори\p{L}+ субъект|субъект\p{L}+ персональных данных[^.]{0,60}:?$|betroffene|personnes concernees|interesados|interessati|betrokkenen/u],
  ['retention', /destr\p{L}+[^.]*within|retention|kept for|(?:store|retain)[^.]*(?:for|within)|срок\p{L}* (?:обработки|хранения|уничтожения)|уничтож[^.]*срок|хран[^.]*(?:не дольше|в течение)|speicherdauer|aufbewahr|loschfrist|duree|plazo|conservazione|bewaartermijn|okres/u],
  ['destruction', /destruction of|(?:is|are) destroyed|уничтож\p{L}+/u],
  ['actions', /(?:following )?(?:actions|operations)|действи\p{L}+[^.]*(?:данными|пдн)|перечень действий/u],
  ['method', /automated and (?:non|manual)|способ\p{L}* обработки|следующими способами|средств автоматизации/u],
  ['processors', /service providers|(?<!\p{L})dienstleister|auftragsverarbeiter|sous-traitants|поруча\p{L}+ обработк|(?:sub|data )?processors (?:are|include)|по поручению/u],
  ['recipients', /(?:transfer|disclos|shar)\p{L}*[^.]*(?:third parties|following|parties set out below| with$)|recipients|переда\p{L}+[^.]*(?:третьим лицам|следующим)|могут передаваться$|empfanger|destinataires|destinatari|ontvangers/u],
  ['data', /(?:following|these|categories of|types of) (?:personal |technical )?(?:data|information)|(?:data|information)[^.]{0,60}(?:includ\p{L}*|consists? of|are|is|collected|processed)$|перечень (?:обрабатываем\p{L}+ )?персональных|состав|следующ\p{L}+ (?:персональн\p{L}+ )?данн|обрабатыва\p{L}+[^.]*данн\p{L}+$|персональн\p{L}+ данн\p{L}+,? (?:которые )?обрабатыва|обрабатываем\p{L}+ оператором|(?:могут |может )обрабатыва(?:ться|ются)$|персональн\p{L}+ данн\p{L}+[^.]{0,60}(?:включа|следующ|относятся)|(?:folgende|verarbeitete)n? [^.]*daten|(?:donnees|datos|dati|gegevens|dane)(?: \p{L}+){0,3}$/u],
]; // prettier-ignore

/** Lists of occasions tell when something is done, not with whom or what. */
const occasions =
  /(?:circumstances|cases|reasons|conditions|principles|events|случа\p{L}+|услови\p{L}+|принцип\p{L}+|требовани\p{L}+|fallen|cas suivants|casos|casi|gevallen)\s*$/u;
const ofOccasions: ReadonlySet<TargetId> = new Set(['destruction', 'retention']);

/** The place that what follows a line has. */
export const placeOfLead = (text: string): TargetId | undefined => {
  const letters = plainLetters(text.replace(/:\s*$/u, ''));
  const found = leads.find(([, shape]) => shape.test(letters))?.[0];
  return found !== undefined && occasions.test(letters) && !ofOccasions.has(found) ? undefined : found;
};
/** Sentences that say it themselves, without a list. */
const sentences: readonly (readonly [TargetId, RegExp])[] = [
  ['method', /(?:both )?automated and (?:non-automated|manual)|as well as without|как (?:с использованием[^.]*так и без|автоматизированн[^.]*так и неавтоматизированн)|смешанн\p{L}+ (?:обработк|способ)|осуществля\p{L}+ (?:не)?автоматизированн\p{L}+ обработк|с использованием средств автоматизации/u],
  ['retention', /(?:store|keep|kept|retain)[^.]*(?:no longer than|as long as|for the period|during|until|for (?:\d|a maximum of|up to|at least))|(?:gespeichert|geloscht|aufbewahrt)[^.]*(?:\d+ (?:tag|monat|jahr|woche)|sobald|bis )|(?:nach|fur) \d+ (?:tag|monat|jahr|woche)\p{L}*[^.]*(?:gespeichert|geloscht|aufbewahrt)|conserv\p{L}+[^.]*(?:\d+ (?:an|mois|jour)|jusqu)|хран\p{L}*[^.]*(?:не дольше|в течение|до достижения)|срок\p{L}* (?:обработки|хранения)[^.]*(?:\d|до |составля|определя)/u],
  ['location', /(?:stor|hold)\p{L}*[^.]*(?:territory|database)[^.]*federation|баз\p{L}* данных[^.]*на территории|хран\p{L}+ на территории/u],
  ['destruction', /уничтож\p{L}+[^.]*(?:осуществля|производ)\p{L}+[^.]*(?:пут[её]м|комисси|с составлением|по акту)|факт уничтожения[^.]*(?:подтвержда|оформля)/u],
]; // prettier-ignore

export const placeOfSentence = (text: string): TargetId | undefined => {
  const letters = plainLetters(text);
  return sentences.find(([, shape]) => shape.test(letters))?.[0];
};
