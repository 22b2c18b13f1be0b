import type { Organisation } from '../../register/organisation.ts';
import { ids } from './ids.ts';

export const organisation: Organisation = {
  id: ids.organisation,
  name: {
    en: 'Invented Mapping Joint-Stock Company',
    ru: 'Акционерное общество «Вымышленная картография»',
  },
  shortName: { en: 'Invented Mapping JSC', ru: 'АО «Вымышленная картография»' },
  type: 'legal-entity',
  regimes: ['fz-152'],
  country: 'RU',
  address: { en: '2 Example Street, Moscow', ru: 'г. Москва, Примерная ул., д. 2' },
  postalAddress: {
    en: '2 Example Street, office 15, Moscow',
    ru: 'г. Москва, Примерная ул., д. 2, оф. 15',
  },
  email: 'info@example.org',
  websites: ['https://example.org/'],
  policyAddress: 'https://example.org/privacy',
  rightsProcedure: {
    en: 'Questions and requests go by e-mail to info@example.org or by post to the operator’s postal address. At any time one may ask for a copy of one’s data, or correct what one gave on registration in the personal account.\nWhether data are processed, on which grounds and for which purposes, and the rest of what part 7 of Article 14 names, is told on the application or request of the person or a representative; data of other persons are left out unless there is a lawful ground.\nA request states the identity document (number, date, who issued it), facts that show dealings with the operator (number and date of a contract, a code word or other facts) or otherwise that data are processed, and bears a signature; it may be an electronic document with an electronic signature. Where something the law asks for is missing, or there is no right to the information, a reasoned refusal is sent. Access may be limited as part 8 of Article 14 says, among other cases where it would infringe rights of third parties.\nWhere data turn out to be inaccurate they are blocked from the request on while this is checked, unless that would infringe rights of the person or of others; once confirmed, they are clarified within seven working days of receiving the facts and unblocked. Unlawfully processed data are blocked from the request on.',
    ru: 'Вопросы и запросы направляют на info@example.org или по почте на почтовый адрес оператора. В любое время можно запросить копию своих данных, а данные, указанные при регистрации, исправить в личном кабинете.\nСведения о том, обрабатываются ли данные, на каких основаниях и для каких целей, и иное, что названо в части 7 статьи 14, сообщаются по обращению или запросу субъекта либо представителя; данные других лиц не раскрываются, если для этого нет законного основания.\nВ запросе указывают документ, удостоверяющий личность (номер, дата выдачи, кем выдан), обстоятельства, из которых видны отношения с оператором (номер и дата договора, условное словесное обозначение или иное), либо иначе подтверждающие обработку; запрос подписывают, в том числе электронной подписью. Если требуемых законом сведений нет или нет права на доступ, направляется мотивированный отказ. Доступ может быть ограничен по части 8 статьи 14, в том числе если он нарушает права третьих лиц.\nПри выявлении неточных данных они блокируются с момента обращения на время проверки, если это не нарушает права субъекта или третьих лиц; после подтверждения уточняются в течение семи рабочих дней со дня представления сведений, и блокирование снимается. Неправомерно обрабатываемые данные блокируются с момента обращения.',
  },
  disclosure: {
    en: 'Without the person’s consent data are not disclosed or distributed unless a federal law says otherwise. They are passed on if the person agreed, for the delivery of mailings by a service, on a reasoned request of a court or another competent state body made as the law prescribes, on the sale of the business or a part of it, to protect rights of the operator and of others when a user breaks the agreements or this policy, and for other lawful commercial aims or duties of the operator. Data are not sold to advertisers, data brokers or anyone else. Contracts with outside services guarantee confidentiality and security.',
    ru: 'Без согласия субъекта данные не раскрываются и не распространяются, если иное не предусмотрено федеральным законом. Они передаются, если субъект согласился, для рассылки через внешний сервис, по мотивированному запросу суда или иного уполномоченного государственного органа в установленном порядке, при продаже бизнеса или его части, для защиты прав оператора и третьих лиц при нарушении пользователем соглашений или политики, а также для иных законных коммерческих целей и обязанностей оператора. Данные не продаются рекламодателям, брокерам данных и другим лицам. Договоры с внешними сервисами гарантируют конфиденциальность и безопасность.',
  },
  policyChanges: {
    en: 'The operator may change the policy on its own, without special notice; the version in force stands at https://example.org/privacy, and users are advised to look there regularly. Who goes on using the site is taken to agree.',
    ru: 'Оператор вправе менять политику в одностороннем порядке без особого уведомления; действующая редакция размещена по адресу https://example.org/privacy, пользователям рекомендуется её проверять. Продолжение использования сайта считается согласием.',
  },
  authority: [ids.authority],
  measures: [
    ids.threats,
    ids.acts,
    ids.responsible,
    ids.article19,
    ids.control,
    ids.harm,
    ids.familiarised,
    ids.documents,
    ids.storage,
  ],
  securityNote: {
    en: 'Data stay confidential unless a user makes information about himself public. They are stored and processed under internal rules, on the territory of Russia; users abroad are told that Russian law protects their data and may differ from their own.',
    ru: 'Данные конфиденциальны, кроме случаев, когда пользователь сам делает сведения о себе общедоступными. Хранение и обработка ведутся по внутренним правилам, на территории России; пользователям за рубежом сообщается, что их данные защищает российское право, которое может отличаться от их собственного.',
  },
};
