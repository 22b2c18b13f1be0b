import type { Wording } from '../../wording/wording.ts';
import { gdpr } from '../cite.ts';
import type { Citation } from '../vocabulary.ts';
import type { TransferMechanismTerm } from './transfer-mechanism-term.ts';

type Limits = Pick<TransferMechanismTerm, 'occasional' | 'closedToAuthorities' | 'documented'>;

const secondSubparagraph: Citation = {
  regime: 'gdpr',
  en: 'Art. 49(1), second subparagraph, GDPR',
  ru: 'второй абзац ст. 49(1) GDPR',
};

const derogation = (
  code: string,
  letter: string,
  label: Wording,
  hint: Wording,
  limits: Limits = {},
): TransferMechanismTerm => ({
  code,
  group: 'derogation',
  label,
  hint,
  citations: [gdpr(`49(1)(${letter})`)],
  ...limits,
});

const occasional: Wording = {
  en: 'Only for occasional transfers and only where necessary (recital 111).',
  ru: 'Только для случайных (несистематических) передач и только при необходимости (п. 111 преамбулы).',
};

/** The derogations for specific situations of Art. 49(1) GDPR; as exceptions they are read narrowly. */
export const derogations: readonly TransferMechanismTerm[] = [
  derogation(
    'explicit-consent',
    'a',
    { en: 'Explicit consent', ru: 'Явное согласие' },
    {
      en: 'After the data subject has been informed of the possible risks of the transfer.',
      ru: 'После того как субъекту данных сообщили о возможных рисках передачи.',
    },
    { closedToAuthorities: true },
  ),
  derogation(
    'contract-with-subject',
    'b',
    {
      en: 'Contract with the data subject, or steps before it at their request',
      ru: 'Договор с субъектом данных или меры до его заключения по просьбе субъекта',
    },
    occasional,
    { occasional: true, closedToAuthorities: true },
  ),
  derogation(
    'contract-in-subject-interest',
    'c',
    {
      en: 'Contract in the interest of the data subject with another person',
      ru: 'Договор с иным лицом в интересах субъекта данных',
    },
    occasional,
    { occasional: true, closedToAuthorities: true },
  ),
  derogation(
    'public-interest',
    'd',
    { en: 'Important reasons of public interest', ru: 'Важные причины общественного интереса' },
    {
      en: 'The interest is recognised in Union law or the law of the Member State to which the controller is subject (Art. 49(4)).',
      ru: 'Интерес признан правом ЕС или правом государства-члена, которому подчинён контролёр (ст. 49(4)).',
    },
  ),
  derogation(
    'legal-claims',
    'e',
    {
      en: 'Establishment, exercise or defence of legal claims',
      ru: 'Установление, осуществление или защита правовых требований',
    },
    occasional,
    { occasional: true },
  ),
  derogation(
    'vital-interests',
    'f',
    {
      en: 'Vital interests, where the data subject cannot give consent',
      ru: 'Жизненно важные интересы, если субъект данных не способен дать согласие',
    },
    {
      en: 'Of the data subject or other persons; the data subject is physically or legally incapable of consenting.',
      ru: 'Субъекта данных или иных лиц; субъект физически или юридически не способен дать согласие.',
    },
  ),
  derogation(
    'public-register',
    'g',
    {
      en: 'Transfer from a register intended to inform the public',
      ru: 'Передача из реестра, предназначенного для информирования общественности',
    },
    {
      en: 'Not the entirety of the data or entire categories of the data in the register (Art. 49(2)).',
      ru: 'Не все данные и не целые категории данных реестра (ст. 49(2)).',
    },
  ),
  {
    code: 'compelling-interests',
    group: 'derogation',
    label: { en: 'Compelling legitimate interests', ru: 'Веские законные интересы контролёра' },
    hint: {
      en: 'Only if no other mechanism applies: not repetitive, a limited number of data subjects, suitable safeguards. Document the assessment and the safeguards in the record (Art. 49(6)); inform the supervisory authority and the data subjects.',
      ru: 'Только если не подходит ни один другой механизм: передача не повторяется, число субъектов ограничено, есть надлежащие гарантии. Оценку и гарантии укажите в реестре (ст. 49(6)); сообщите надзорному органу и субъектам данных.',
    },
    citations: [secondSubparagraph, gdpr('49(6)')],
    documented: true,
    closedToAuthorities: true,
  },
];
