import type { Measure } from '../../register/measure.ts';
import type { Organisation } from '../../register/organisation.ts';
import type { Party } from '../../register/party.ts';
import type { System } from '../../register/system.ts';
import { ids } from './ids.ts';

export const organisation: Organisation = {
  id: ids.organisation,
  name: {
    en: 'Invented Software Limited Liability Company',
    ru: 'Общество с ограниченной ответственностью «Вымышленный софт»',
  },
  shortName: { en: 'Invented Software LLC', ru: 'ООО «Вымышленный софт»' },
  type: 'legal-entity',
  regimes: ['fz-152'],
  country: 'RU',
  address: { en: '1 Example Street, Moscow', ru: 'г. Москва, Примерная ул., д. 1' },
  email: 'info@example.org',
  websites: ['https://example.org/'],
  policyAddress: 'https://example.org/disclosure/',
  rightsProcedure: {
    en: 'Users may see their data, have them clarified, blocked or deleted, withdraw consent, and complain of what the operator does or fails to do and of decisions taken solely by automated means.\nA user, or a legal representative, asks for information in writing. The request names the identity document of the user or of the representative (its kind, series and number, who issued it and when), shows that the user deals with the operator or that the operator has the user’s data for another reason, and is signed.\nIt goes by post to the operator’s address or by e-mail to info@example.org; what is sent by e-mail must be an electronic document with an electronic signature as Russian law requires. Questions are answered at the same addresses.',
    ru: 'Пользователь вправе ознакомиться со своими данными, добиться их уточнения, блокирования или удаления, отозвать согласие, обжаловать действия и бездействие оператора, а также решения, принятые исключительно автоматизированно.\nСведения об обработке запрашивает сам пользователь или его законный представитель, письменно. В запросе указываются документ, удостоверяющий личность пользователя или представителя (вид, серия и номер, кем и когда выдан), и обстоятельства, из которых видно, что пользователь имеет дело с оператором или что его данные обрабатываются по иной причине; запрос подписывается.\nЗапрос направляют по почте на адрес оператора или по электронной почте info@example.org; электронный запрос подписывается электронной подписью по правилам российского законодательства. По тем же адресам можно задать вопросы.',
  },
  policyChanges: {
    en: 'The policy, its extract included, is reviewed from time to time and whenever Russian personal data law changes. The operator may alter it without telling users beforehand; an alteration takes effect once it is published on https://example.org/.',
    ru: 'Политика (и выписка из неё) периодически пересматривается, в том числе при изменении российского законодательства о персональных данных. Оператор вправе изменить её без предварительного уведомления; изменения действуют с их публикации на сайте https://example.org/.',
  },
  endCondition: {
    en: 'The purposes are achieved, consent expires or is withdrawn, or unlawful processing is found.',
    ru: 'Достижение целей обработки, истечение или отзыв согласия, выявление неправомерной обработки.',
  },
  measures: [ids.policyAndActs, ids.securityMeasures],
};

export const parties: readonly Party[] = [
  {
    id: ids.analyticsService,
    name: { en: 'Web-metrics service (external)', ru: 'Внешний сервис веб-аналитики' },
    kind: 'analytics',
  },
];

export const systems: readonly System[] = [
  {
    id: ids.website,
    name: { en: 'Website example.org with its forms', ru: 'Сайт example.org и его формы' },
    kind: 'website',
    description: {
      en: 'Receives what users enter in forms and the technical data of their visits.',
      ru: 'Принимает то, что пользователи вводят в формы, и технические данные посещений.',
    },
    country: 'RU',
  },
  {
    id: ids.analytics,
    name: { en: 'Web analytics of example.org', ru: 'Веб-аналитика сайта example.org' },
    kind: 'web-analytics',
    description: {
      en: 'Counts and analyses visits without naming the visitor.',
      ru: 'Считает и анализирует посещения, не называя посетителя.',
    },
    country: 'RU',
    host: ids.analyticsService,
  },
];

export const measures: readonly Measure[] = [
  {
    id: ids.policyAndActs,
    kind: 'policy-and-internal-acts',
    description: {
      en: 'Measures for the information systems are laid down in the operator’s internal regulations.',
      ru: 'Меры для информационных систем установлены локальными актами оператора.',
    },
  },
  {
    id: ids.securityMeasures,
    kind: 'article-19-measures',
    description: {
      en: 'Against unlawful or accidental access, destruction, change, blocking, copying, provision and distribution of data.',
      ru: 'От неправомерного или случайного доступа к данным, их уничтожения, изменения, блокирования, копирования, предоставления и распространения.',
    },
  },
];
