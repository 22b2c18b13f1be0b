import { gdpr } from '../cite.ts';
import { gdprEdition } from '../editions.ts';
import type { LegalBasisTerm } from '../legal-basis-term.ts';
import type { Vocabulary } from '../vocabulary.ts';

const place = (letter: string): Pick<LegalBasisTerm, 'short' | 'citations'> => ({
  short: { en: `6(1)(${letter})`, ru: `6(1)(${letter})` },
  citations: [gdpr(`6(1)(${letter})`)],
});

/** The lawful bases of Art. 6(1) GDPR, points (a) to (f). */
export const gdprLegalBases: Vocabulary<LegalBasisTerm> = {
  id: 'gdpr-legal-bases',
  name: { en: 'Legal basis (Art. 6 GDPR)', ru: 'Правовое основание (ст. 6 GDPR)' },
  editions: [gdprEdition],
  terms: [
    {
      code: 'consent',
      label: { en: 'Consent', ru: 'Согласие субъекта данных' },
      hint: {
        en: 'Freely given, specific, informed and unambiguous, for one or more specific purposes; you must be able to prove it (Art. 7(1)), and it can be withdrawn at any time (Art. 7(3)).',
        ru: 'Добровольное, конкретное, информированное и однозначное, для одной или нескольких конкретных целей; получение нужно суметь доказать (ст. 7(1)), отозвать можно в любое время (ст. 7(3)).',
      },
      demands: ['consent'],
      ...place('a'),
    },
    {
      code: 'contract',
      label: {
        en: 'Contract with the data subject, or steps before it at their request',
        ru: 'Договор с субъектом данных или меры до его заключения по просьбе субъекта',
      },
      hint: {
        en: 'The data subject is a party to the contract: a contract with their employer is not enough.',
        ru: 'Сторона договора — сам субъект данных: договора с его работодателем недостаточно.',
      },
      demands: ['contract'],
      ...place('b'),
    },
    {
      code: 'legal-obligation',
      label: { en: 'Legal obligation of the controller', ru: 'Правовая обязанность контролёра' },
      hint: {
        en: 'Laid down by Union law or the law of a Member State (Art. 6(3)); a law of a third country is not such a basis.',
        ru: 'Установлена правом ЕС или государства-члена (ст. 6(3)); закон третьей страны таким основанием не является.',
      },
      demands: ['act'],
      ...place('c'),
    },
    {
      code: 'vital-interests',
      label: {
        en: 'Vital interests of the data subject or of another natural person',
        ru: 'Жизненно важные интересы субъекта данных или иного физического лица',
      },
      hint: {
        en: 'For another person’s interests, in principle only where no other basis is manifestly available (recital 46).',
        ru: 'Ради интересов иного лица — в принципе только тогда, когда другого основания явно нет (п. 46 преамбулы).',
      },
      demands: ['vital'],
      ...place('d'),
    },
    {
      code: 'public-task',
      label: {
        en: 'Task in the public interest or exercise of official authority',
        ru: 'Задача в общественных интересах или осуществление официальных полномочий',
      },
      hint: {
        en: 'Laid down by Union law or the law of a Member State (Art. 6(3)); the data subject may object (Art. 21(1)).',
        ru: 'Установлена правом ЕС или государства-члена (ст. 6(3)); субъект данных вправе возразить (ст. 21(1)).',
      },
      demands: ['act'],
      ...place('e'),
    },
    {
      code: 'legitimate-interests',
      label: {
        en: 'Legitimate interests of the controller or a third party',
        ru: 'Законные интересы контролёра или третьего лица',
      },
      hint: {
        en: 'Unless the interests or rights of the data subject override them. Not for public authorities in the performance of their tasks. The data subject may object (Art. 21(1)).',
        ru: 'Если их не перевешивают интересы или права субъекта данных. Не для публичных органов при выполнении их задач. Субъект данных вправе возразить (ст. 21(1)).',
      },
      demands: ['interest'],
      ...place('f'),
    },
  ],
};
