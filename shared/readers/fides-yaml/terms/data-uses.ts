import type { Wording } from '../../../wording/wording.ts';

/** A data use of the fides taxonomy in our words, and what it says of the activity besides. */
export interface FidesDataUse extends Wording {
  readonly says?: 'directMarketing' | 'profiling';
}

const meaning = (en: string, ru: string, says?: FidesDataUse['says']): FidesDataUse => ({
  en,
  ru,
  ...(says ? { says } : {}),
});
const marketing = (en: string, ru: string): FidesDataUse => meaning(en, ru, 'directMarketing');
const profiling = (en: string, ru: string): FidesDataUse => meaning(en, ru, 'profiling');

/** The data uses of fideslang 2 and 3 (`data_uses.csv`), by key. */
export const fidesDataUses: Readonly<Record<string, FidesDataUse>> = {
  analytics: meaning('Analytics', 'Аналитика'),
  'analytics.reporting': meaning('Analytics for reporting', 'Аналитика для отчётности'),
  'analytics.reporting.ad_performance': meaning('Measuring advertising', 'Оценка эффективности рекламы'),
  'analytics.reporting.content_performance': meaning('Measuring content', 'Оценка эффективности материалов'),
  'analytics.reporting.campaign_insights': meaning('Insights into campaigns', 'Анализ кампаний'),
  'analytics.reporting.system': meaning('Analytics of system activity', 'Аналитика работы систем'),
  'analytics.reporting.system.performance': meaning(
    'Analytics of system performance',
    'Аналитика производительности систем',
  ),
  collect: meaning('Collection for a purpose not yet set', 'Сбор для цели, которая ещё не определена'),
  employment: meaning('Employment', 'Трудовые отношения'),
  'employment.recruitment': meaning('Recruitment', 'Подбор персонала'),
  essential: meaning('Operating the service or product', 'Работа услуги или продукта'),
  'essential.fraud_detection': meaning('Detecting fraud', 'Выявление мошенничества'),
  'essential.legal_obligation': meaning('Meeting a legal obligation', 'Исполнение обязанности по закону'),
  'essential.service': meaning('Providing the service or product', 'Предоставление услуги или продукта'),
  'essential.service.authentication': meaning('Authenticating users', 'Аутентификация пользователей'),
  'essential.service.notifications': meaning('Notifications about the service', 'Уведомления об услуге'),
  'essential.service.notifications.email': meaning(
    'Notifications about the service by e-mail',
    'Уведомления об услуге по электронной почте',
  ),
  'essential.service.notifications.sms': meaning(
    'Notifications about the service by SMS',
    'Уведомления об услуге по СМС',
  ),
  'essential.service.operations': meaning('Running the service', 'Обеспечение работы услуги'),
  'essential.service.operations.support': meaning('Supporting the service', 'Поддержка услуги'),
  'essential.service.operations.improve': meaning(
    'Improving the support of the service',
    'Улучшение поддержки услуги',
  ),
  'essential.service.payment_processing': meaning('Processing payments', 'Обработка платежей'),
  'essential.service.security': meaning('Security of the service', 'Безопасность услуги'),
  'essential.service.upgrades': meaning('Timely upgrades of the service', 'Своевременные обновления услуги'),
  finance: meaning('Finance and accounting', 'Финансы и бухгалтерский учёт'),
  functional: meaning('Functions of the service', 'Функции услуги'),
  'functional.storage': meaning('Storing information on the device', 'Хранение сведений на устройстве'),
  'functional.service': meaning('Functions related to the service', 'Функции, связанные с услугой'),
  'functional.service.improve': meaning('Improving the service', 'Улучшение услуги'),
  marketing: marketing('Marketing', 'Маркетинг'),
  'marketing.advertising': marketing('Advertising', 'Реклама'),
  'marketing.advertising.first_party': marketing('First-party advertising', 'Реклама по собственным данным'),
  'marketing.advertising.first_party.contextual': marketing(
    'First-party contextual advertising',
    'Контекстная реклама по собственным данным',
  ),
  'marketing.advertising.first_party.targeted': marketing(
    'First-party personalised advertising',
    'Персональная реклама по собственным данным',
  ),
  'marketing.advertising.frequency_capping': marketing(
    'Limiting how often advertising is shown',
    'Ограничение частоты показа рекламы',
  ),
  'marketing.advertising.negative_targeting': marketing(
    'Excluding people from advertising',
    'Исключение людей из показа рекламы',
  ),
  'marketing.advertising.profiling': profiling('Profiling for advertising', 'Профилирование для рекламы'),
  'marketing.advertising.serving': marketing('Delivering advertising', 'Показ рекламы'),
  'marketing.advertising.third_party': marketing('Third-party advertising', 'Реклама по данным третьих лиц'),
  'marketing.advertising.third_party.targeted': marketing(
    'Third-party targeted advertising',
    'Персональная реклама по данным третьих лиц',
  ),
  'marketing.communications': marketing('Marketing communications', 'Маркетинговые сообщения'),
  'marketing.communications.email': marketing(
    'Marketing by e-mail',
    'Рекламные рассылки по электронной почте',
  ),
  'marketing.communications.sms': marketing('Marketing by SMS', 'Рекламные рассылки по СМС'),
  operations: meaning('Business operations', 'Хозяйственная деятельность'),
  personalize: meaning('Personalisation', 'Персонализация'),
  'personalize.content': meaning('Personalisation of content', 'Персонализация материалов'),
  'personalize.content.limited': meaning(
    'Personalisation of content with limited data',
    'Персонализация материалов по ограниченным данным',
  ),
  'personalize.content.profiling': profiling(
    'Profiling for personalisation',
    'Профилирование для персонализации',
  ),
  'personalize.content.profiled': profiling('Content chosen by profiles', 'Подбор материалов по профилям'),
  'personalize.system': meaning('Personalisation of the system', 'Персонализация системы'),
  sales: meaning('Sales', 'Продажи'),
  third_party_sharing: meaning('Sharing with third parties', 'Передача третьим лицам'),
  'third_party_sharing.legal_obligation': meaning(
    'Sharing to meet a legal obligation',
    'Передача третьим лицам по требованию закона',
  ),
  train_ai_system: meaning('Training an AI system', 'Обучение системы искусственного интеллекта'),
};
