/** Wordings to look out for, in both languages and lower case; each is a piece of a regular expression. */
type Patterns = readonly string[];

const letter = '[a-zа-яё]';

/** A letter of either alphabet before it would make it another word: `\b` knows only the Latin one. */
const anyOf = (patterns: Patterns): RegExp =>
  new RegExp(`(?<![a-zа-яё\\d])(?:${patterns.join('|').replaceAll('\\p{L}', letter)})`);

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
export const severalPurposes = /;\s*\S[^;]*;|;\s*\n|\n\s*(?:[—–•*-]|\d+[.)])\s/;

/** Data that are blocked meanwhile. */
export const blocking = anyOf(['\\p{L}*блокир\\p{L}+', 'block(?:ed|ing|s)?(?!\\p{L})']);

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
  'etc(?:\\.|etera)?(?!\\p{L})',
  'and (?:so on|so forth|others|the like)',
  '(?:including,? )?but not limited to',
]);

/** Acts that are no basis by themselves: the law on personal data, the Constitution, the charter, “other acts”. */
export const weakAct = anyOf([
  'конституци\\p{L}+',
  '152-?\\s?фз',
  'о персональных данных',
  'устав(?!\\p{L})',
  'устава(?!\\p{L})',
  'ины\\p{L}+ нормативн\\p{L}+',
  'constitution',
  '152-?\\s?fz',
  'on personal data',
  '(?:charter|articles of association)(?!\\p{L})',
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

/** Words of another end beside the withdrawal of consent: an alternative, a number, the purpose that is achieved. */
const orElse = 'или |либо | or |\\d|достиж|achiev';
export const anotherEnd = new RegExp(orElse);

/** “Until the withdrawal of consent” and nothing else: nobody can tell when that is. */
export const onlyUntilWithdrawal = new RegExp(
  `^(?!.*(?:${orElse}))` +
    '[^,;]*?(?<![a-zа-яё])' +
    '(?:до (?:момента |даты )?отзыва|(?:until|till|prior to) (?:the )?withdrawal)[^,;]*$',
  's',
);

/** What a procedure of destruction says in words: how, until when, by whom, and what proves it. */
export const destructionInWords = {
  method: anyOf([
    '(?:сти[рх]|измельч|сжиг|сожж|перезапис|форматир|размагнич)\\p{L}*',
    'шред\\p{L}*',
    'гарантированн\\p{L}+ удален\\p{L}+',
    '(?:eras|shred|overwrit|wip|degauss|burn|pulp)(?:e|es|ed|ing|ten|t)?(?!\\p{L})',
  ]),
  deadline: anyOf([
    '\\d[^.;]{0,25}(?:дн|ден|сут|недел|месяц|час)\\p{L}*',
    '\\d[^.;]{0,25}(?:day|week|month|hour)s?(?!\\p{L})',
    '(?:немедленно|незамедлительно)',
    '(?:immediately|at once|without (?:undue )?delay)',
  ]),
  who: anyOf([
    'комисси\\p{L}+',
    'ответственн\\p{L}+',
    'администратор\\p{L}*',
    '(?:commission|committee|administrator)s?(?!\\p{L})',
    '(?:person|officer|employee)s? responsible',
    'responsible (?:person|officer|employee)s?',
  ]),
  proof: anyOf([
    'акт(?:ом|ами|а|у|ы|е)?(?!\\p{L})',
    '(?:журнал|протокол|выгрузк)\\p{L}*',
    '(?:acts?|records?|logs?|certificates?|minutes) (?:of|on|is|are)(?!\\p{L})',
    '(?:recorded|logged|documented)(?!\\p{L})',
  ]),
} as const;

/** Places that somebody meant to fill in. */
export const placeholder = new RegExp(
  [
    '_{3,}',
    '\\{\\{[^}]*\\}\\}',
    '\\{[a-zа-яё_ ]{2,40}\\}',
    '\\[[a-zа-яё_ ]{3,60}\\]',
    '<[a-zа-яё_ ]{3,60}>',
    '…{2,}|\\.{5,}',
    '(?:xxx+|ххх+|tbd|todo|lorem ipsum)(?![a-zа-яё])(?<![a-zа-яё\\d](?:xxx+|ххх+|tbd|todo|lorem ipsum))',
    '(?:xx|хх|дд|dd)\\.(?:xx|хх|мм|mm)\\.',
    '\\((?:указать|вписать|наименование|specify|insert)(?: [a-zа-яё ]{0,40})?\\)',
  ].join('|'),
);
