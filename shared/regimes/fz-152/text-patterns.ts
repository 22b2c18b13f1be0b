import type { Text } from '../../wording/wording.ts';

/** Wordings to look out for, in both languages; each is a piece of a regular expression. */
type Patterns = readonly string[];

/** A letter of either alphabet before or after would make it another word: `\b` knows only the Latin one. */
const anyOf = (patterns: Patterns): RegExp => new RegExp(`(?<![\\p{L}\\d])(?:${patterns.join('|')})`, 'iu');

/** Purposes that say nothing. */
export const vaguePurpose = anyOf([
  'ин(?:ые|ых|ым) (?:законны\\p{L}+ )?(?:коммерческ\\p{L}+ )?цел\\p{L}+',
  'друг(?:ие|их) цел\\p{L}+',
  'осуществлени\\p{L}+ (?:\\p{L}+ ){0,2}деятельности(?: (?:общества|организации|оператора|компании))?\\s*[.;]?\\s*$',
  'обеспечени\\p{L}+ деятельности(?: (?:общества|организации|оператора|компании))?\\s*[.;]?\\s*$',
  'в соответствии с уставом',
  '(?:иных|других) (?:правовых|законных) обязанностей',
  'other (?:legitimate |lawful |legal )?(?:commercial |business )?(?:goals|purposes|obligations)',
  'any (?:lawful |other )?purposes?',
  '(?:carrying out|conduct of|running) (?:of )?(?:our|its|the) (?:business|activit(?:y|ies))\\s*[.;]?\\s*$',
]);

/** Several purposes in one: an enumeration of clauses or lines. */
export const severalPurposes = /;\s*\S[^;]*;|;\s*\n|\n\s*(?:[—–•*-]|\d+[.)])\s/u;

/** Lists without an end. */
export const openList = anyOf([
  'ин(?:ая|ую|ой) (?:\\p{L}+ )?информаци\\p{L}+',
  'ин(?:ые|ых) (?:персональн\\p{L}+ )?(?:сведени\\p{L}+|данн\\p{L}+)',
  'друг(?:ая|ую|ие|их|ое) (?:\\p{L}+ )?(?:информаци\\p{L}+|сведени\\p{L}+|данн\\p{L}+)',
  'и др(?:\\.|угие|угое)',
  'и т\\. ?[дп]\\.?',
  'и проч(?:\\.|ее|ие)',
  'проч(?:ие|ая|их) (?:сведени\\p{L}+|данн\\p{L}+|информаци\\p{L}+)',
  'и ины[ех]',
  'other (?:personal )?(?:information|data|details)',
  'etc(?:\\.|etera)?(?![\\p{L}])',
  'and (?:so on|so forth|others|the like)',
  '(?:including,? )?but not limited to',
]);

/** Acts that are no basis by themselves: the law on personal data, the Constitution, the charter, “other acts”. */
export const weakAct = anyOf([
  'конституци\\p{L}+',
  '152-?\\s?ФЗ',
  'о персональных данных',
  'устав(?![\\p{L}])',
  'устава(?![\\p{L}])',
  'ины\\p{L}+ нормативн\\p{L}+',
  'constitution',
  '152-?\\s?FZ',
  'on personal data',
  '(?:charter|articles of association)(?![\\p{L}])',
  'other (?:statutory |regulatory )?(?:legal )?acts',
]);

/** The place of an article within an act. */
export const articlePlace = anyOf([
  'стать\\p{L}+',
  'стать[яеию]',
  'ст\\.',
  'п\\. ?\\d',
  'ч\\. ?\\d',
  'art(?:icle|\\.)',
  '§',
  'section \\d',
]);

/** Terms without an end. */
export const endlessTerm = anyOf([
  'бессрочн\\p{L}+',
  '(?:без ограничени\\p{L}+|неограниченн\\p{L}+|неопредел[её]нн\\p{L}+) (?:по )?срок\\p{L}*',
  'indefinite(?:ly)?',
  'forever',
  'perpetual(?:ly)?',
  'without (?:a )?(?:time )?limit',
  'unlimited (?:period|term|time)',
]);

/** “Until the withdrawal of consent” and nothing else: nobody can tell when that is. */
export const onlyUntilWithdrawal = new RegExp(
  '^(?!.*(?:или |либо | or |\\d|достиж|achiev))[^,;]*?(?<!\\p{L})' +
    '(?:до (?:момента |даты )?отзыва|(?:until|till|prior to) (?:the )?withdrawal)[^,;]*$',
  'isu',
);

/** Places that somebody meant to fill in. */
export const placeholder = new RegExp(
  [
    '_{3,}',
    '\\{\\{[^}]*\\}\\}',
    '\\{[\\p{L}_ ]{2,40}\\}',
    '\\[[\\p{L}_ ]{3,60}\\]',
    '<[\\p{L}_ ]{3,60}>',
    '…{2,}|\\.{5,}',
    '(?<![\\p{L}\\d])(?:X{3,}|Х{3,}|TBD|TODO|lorem ipsum)(?![\\p{L}])',
    '(?:XX|ХХ|дд|dd)\\.(?:XX|ХХ|мм|mm)\\.',
    '\\((?:указать|вписать|наименование|specify|insert)(?: [\\p{L} ]{0,40})?\\)',
  ].join('|'),
  'iu',
);

const russianForms =
  'ООО|АО|ПАО|ЗАО|ОАО|НАО|НКО|АНО|ФГУП|ГУП|МУП|(?:(?:[Пп]убличное|[Зз]акрытое|[Оо]ткрытое|[Нн]епубличное) )?[Аа]кционерное общество|[Оо]бщество с ограниченной ответственностью';
const englishForms = 'LLC|JSC|PJSC|CJSC|Ltd|Limited Liability Company|Limited|Inc|GmbH';

/** Legal forms, to be taken off a name before it is compared. */
export const legalForm = new RegExp(
  `(?<![\\p{L}\\d])(?:${russianForms}|${englishForms})(?![\\p{L}\\d])`,
  'giu',
);

/** A name with a legal form: ООО «Ромашка», “Camomile LLC”, “JSC CAMOMILE”. */
const companyName = new RegExp(
  `(?<![\\p{L}\\d])(?:${russianForms})\\s*[«"“](?<quoted>[^»"”]{2,80})[»"”]` +
    `|(?<![\\p{L}\\d])P?JSC\\s+(?<after>[A-Z][\\p{L}\\d-]+)` +
    `|(?<before>(?:[A-Z][A-Za-z\\d-]*,?\\s+){1,4})(?:${englishForms})(?![\\p{L}])`,
  'gu',
);

const bothOf = ({ en, ru }: Text): string[] => [en, ru].filter((words) => words !== undefined);

/** The words a pattern finds in a text, in whichever language; `undefined` where it finds none. */
export function found(text: Text | undefined, pattern: RegExp): string | undefined {
  if (!text) return undefined;
  for (const words of bothOf(text)) {
    const match = pattern.exec(words);
    if (match) return match[0].trim();
  }
  return undefined;
}

/** The names of companies in a text, without their legal form. */
export const companiesIn = (text: Text): readonly string[] =>
  bothOf(text).flatMap((words) =>
    [...words.matchAll(companyName)].map(({ groups }) =>
      (groups?.['quoted'] ?? groups?.['after'] ?? groups?.['before'] ?? '').trim(),
    ),
  );
