import { order178 } from '../by-laws.ts';
import { rknOrder178Edition } from '../editions.ts';
import type { Term, Vocabulary } from '../vocabulary.ts';

/** A situation that the order names, and the degree of harm it stands for. */
export interface HarmCriterion extends Term {
  readonly degree: 'high' | 'medium' | 'low';
}

const criterion =
  (degree: HarmCriterion['degree']) =>
  (code: string, en: string, ru: string): HarmCriterion => ({
    code,
    degree,
    label: { en, ru },
    citations: [order178],
  });

const [high, medium, low] = [criterion('high'), criterion('medium'), criterion('low')];

/** The situations by which the degree of harm is told; where several apply the highest holds. */
export const harmCriteria: Vocabulary<HarmCriterion> = {
  id: 'fz-152-harm-criteria',
  name: { en: 'Criteria of harm', ru: 'Критерии степени вреда' },
  editions: [rknOrder178Edition],
  terms: [
    high(
      'h1',
      'Biometric data used to establish identity, outside the cases of federal laws that set purposes, order and conditions',
      'Биометрические данные, используемые для установления личности, вне случаев, когда федеральные законы устанавливают цели, порядок и условия обработки',
    ),
    high(
      'h2',
      'Special categories of data or data on criminal records, outside the cases of federal laws that set purposes, order and conditions',
      'Специальные категории данных или сведения о судимости вне случаев, когда федеральные законы устанавливают цели, порядок и условия обработки',
    ),
    high(
      'h3',
      'Data of minors for a contract to which they are party, beneficiary or guarantor, in cases that legislation does not provide for',
      'Данные несовершеннолетних для договора, стороной, выгодоприобретателем или поручителем по которому они являются, в случаях, не предусмотренных законодательством',
    ),
    high(
      'h4',
      'De-identification, for scoring, forecasts of consumer behaviour and other research outside Art. 6 part 1 item 9',
      'Обезличивание, в том числе для оценочных (скоринговых) исследований, прогнозов поведения потребителей и иных исследований вне п. 9 ч. 1 ст. 6',
    ),
    high(
      'h5',
      'Assignment of the processing of data of citizens of Russia to a foreign person',
      'Поручение иностранному лицу обработки данных граждан РФ',
    ),
    high(
      'h6',
      'Collection of data with databases outside Russia',
      'Сбор данных с использованием баз данных за пределами РФ',
    ),
    medium(
      'm1',
      'Distribution on the operator’s site or provision to an indefinite circle, outside the cases of federal laws that set purposes, order and conditions',
      'Распространение на сайте оператора или предоставление неограниченному кругу лиц вне случаев, когда федеральные законы устанавливают цели, порядок и условия обработки',
    ),
    medium(
      'm2',
      'Processing for additional purposes other than that of the collection',
      'Обработка в дополнительных целях, отличных от первоначальной цели сбора',
    ),
    medium(
      'm3',
      'Promotion of goods, works and services by direct contact with a database of another operator',
      'Продвижение товаров, работ, услуг прямыми контактами с использованием баз данных иного оператора',
    ),
    medium(
      'm4',
      'Consent received through a site’s function that does not identify or authenticate the person later',
      'Согласие через функционал сайта без дальнейшей идентификации или аутентификации субъекта',
    ),
    medium(
      'm5',
      'Consent that lets a definite or indefinite circle of persons process for purposes incompatible with each other',
      'Согласие на обработку определённым или неопределённым кругом лиц в целях, несовместимых между собой',
    ),
    low(
      'l1',
      'Public sources of personal data under Art. 8',
      'Ведение общедоступных источников персональных данных по ст. 8',
    ),
    low(
      'l2',
      'A person responsible for processing who is not on the operator’s staff',
      'Назначение ответственным за обработку лица, не состоящего в штате оператора',
    ),
  ],
};
