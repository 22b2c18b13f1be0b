import type { Wording } from '../../wording/wording.ts';
import { fz152 } from '../cite.ts';
import type { BasisDemand } from '../legal-basis-term.ts';
import type { Fz152ConditionTerm } from './protected-data.ts';

const exception = (code: string, label: Wording, demand: BasisDemand): Fz152ConditionTerm => ({
  code,
  appliesTo: 'biometric',
  short: { en: '11(2)', ru: 'ч. 2 ст. 11' },
  label,
  demands: [demand],
  citations: [fz152('Art. 11 part 2', 'ч. 2 ст. 11')],
});

/** Art. 11: biometric data that the operator uses to establish identity, with written consent or in the cases of part 2. */
export const biometricConditions: readonly Fz152ConditionTerm[] = [
  {
    code: 'biometric-consent',
    appliesTo: 'biometric',
    short: { en: '11(1)', ru: 'ч. 1 ст. 11' },
    label: {
      en: 'Biometric data: consent in writing',
      ru: 'Биометрические данные: согласие в письменной форме',
    },
    hint: {
      en: 'Giving biometric data cannot be made obligatory, and service may not be refused for lack of them where the law does not require them (Art. 11 part 3).',
      ru: 'Предоставление биометрических данных не может быть обязательным; отказать в обслуживании из-за отказа их предоставить нельзя, если закон их не требует (ч. 3 ст. 11).',
    },
    demands: ['consent'],
    citations: [fz152('Art. 11 part 1', 'ч. 1 ст. 11')],
  },
  exception(
    'biometric-readmission',
    {
      en: 'Biometric data: international readmission treaties',
      ru: 'Биометрические данные: реализация международных договоров Российской Федерации о реадмиссии',
    },
    'act',
  ),
  exception(
    'biometric-justice',
    {
      en: 'Biometric data: administration of justice and execution of judicial acts',
      ru: 'Биометрические данные: осуществление правосудия и исполнение судебных актов',
    },
    'proceedings',
  ),
  exception(
    'biometric-registration',
    {
      en: 'Biometric data: mandatory state fingerprint or genomic registration',
      ru: 'Биометрические данные: обязательная государственная дактилоскопическая или геномная регистрация',
    },
    'act',
  ),
  {
    ...exception(
      'biometric-legislation',
      {
        en: 'Biometric data: cases set by the legislation that Art. 11 part 2 names',
        ru: 'Биометрические данные: случаи, предусмотренные законодательством, указанным в ч. 2 ст. 11',
      },
      'act',
    ),
    doubtful: true,
    hint: {
      en: 'Name the act and its article. As far as known: defence, security, counter-terrorism, transport security, anti-corruption, operational-search activity, state service, penal enforcement, exit and entry, citizenship, notaries; check the current text of Art. 11 part 2.',
      ru: 'Назовите акт и статью. Насколько известно: оборона, безопасность, противодействие терроризму, транспортная безопасность, противодействие коррупции, оперативно-разыскная деятельность, государственная служба, уголовно-исполнительное законодательство, выезд и въезд, гражданство, нотариат; сверьте с действующим текстом ч. 2 ст. 11.',
    },
  },
];
