import { adequacyListEdition, gdprEdition } from '../../editions.ts';
import { countryName } from '../../things/countries/country-name.ts';
import type { Wording } from '../../../wording/wording.ts';
import type { DatedTable, Row } from '../dated-table.ts';
import type { Span } from '../days.ts';
import { adequacyCorrection, decision, sayAdequacy, type Adequacy } from './adequacy.ts';

const everyone = (key: string, number: string, span: Span = {}): Row<Adequacy> => ({
  key,
  value: { reach: 'all' },
  ...span,
  source: decision(number),
});

const only = (
  key: string,
  number: string,
  scope: Wording,
  more: Partial<Row<Adequacy>> = {},
): Row<Adequacy> => ({
  key,
  value: { reach: 'some', scope },
  source: decision(number),
  ...more,
});

/** Countries and territories with an adequacy decision of the European Commission (Art. 45(3) and (9) GDPR). */
export const euAdequacy: DatedTable<Adequacy> = {
  id: 'eu-adequacy',
  name: {
    en: 'Adequacy decisions of the European Commission',
    ru: 'Решения Европейской комиссии об адекватности',
  },
  about: {
    en: 'A country whose protection of data the European Commission found adequate (Art. 45 GDPR)',
    ru: 'Страна, защиту данных в которой Европейская комиссия признала адекватной (ст. 45 GDPR)',
  },
  editions: [gdprEdition, adequacyListEdition],
  checkedOn: '2026-08-05',
  labelOf: countryName,
  say: sayAdequacy,
  rows: [
    everyone('AD', '2010/625/EU'),
    everyone('AR', '2003/490/EC'),
    only(
      'BR',
      'C(2026) 373',
      {
        en: 'controllers and processors subject to the general data protection law of Brazil (LGPD)',
        ru: 'контролёры и обработчики, подпадающие под общий закон Бразилии о защите данных (LGPD)',
      },
      { from: '2026-01-26' },
    ),
    only('CA', '2002/2/EC', {
      en: 'commercial organisations subject to the Canadian act PIPEDA',
      ru: 'коммерческие организации, подпадающие под канадский закон PIPEDA',
    }),
    everyone('CH', '2000/518/EC'),
    everyone('FO', '2010/146/EU'),
    only(
      'GB',
      '(EU) 2021/1772',
      {
        en: 'not data transferred for immigration control (Art. 1(2))',
        ru: 'кроме данных, передаваемых для иммиграционного контроля (ст. 1(2))',
      },
      { from: '2021-06-28', until: '2025-12-18' },
    ),
    everyone('GB', '(EU) 2021/1772, C(2025) 8771', { from: '2025-12-19', until: '2031-12-27' }),
    everyone('GG', '2003/821/EC'),
    only('IL', '2011/61/EU', {
      en: 'automated transfers, or data processed further by automated means in Israel',
      ru: 'автоматизированная передача либо данные, которые затем обрабатываются в Израиле автоматизированно',
    }),
    everyone('IM', '2004/411/EC'),
    everyone('JE', '2008/393/EC'),
    only(
      'JP',
      '(EU) 2019/419',
      {
        en: 'business operators under the Japanese act APPI with its Supplementary Rules; some press, writers, universities and religious bodies are left out',
        ru: 'операторы, подпадающие под японский закон APPI с Дополнительными правилами; часть прессы, писателей, университетов и религиозных организаций исключена',
      },
      { from: '2019-01-23' },
    ),
    only(
      'KR',
      '(EU) 2022/254',
      {
        en: 'controllers under the Korean act PIPA with its Supplementary Rules; credit information under the financial supervisor, religious missions and political parties are left out',
        ru: 'контролёры, подпадающие под корейский закон PIPA с Дополнительными правилами; исключены кредитная информация под финансовым надзором, религиозные миссии и политические партии',
      },
      { from: '2021-12-17' },
    ),
    everyone('NZ', '2013/65/EU'),
    only(
      'US',
      '(EU) 2023/1795',
      {
        en: 'organisations certified under the EU-US Data Privacy Framework; look the recipient up in its list',
        ru: 'организации, сертифицированные по EU-US Data Privacy Framework; проверьте получателя по её перечню',
      },
      {
        from: '2023-07-10',
        note: {
          en: 'An appeal against it is before the Court of Justice (C-703/25 P). The UK Extension and the Swiss-US framework are others.',
          ru: 'В Суде ЕС рассматривается жалоба на него (C-703/25 P). UK Extension и швейцарско-американские правила — это другие акты.',
        },
      },
    ),
    everyone('UY', '2012/484/EU'),
  ],
  correction: { keys: 'countries', ...adequacyCorrection },
};
