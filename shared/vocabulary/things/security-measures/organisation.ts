import { gdpr } from '../../cite.ts';
import { measuresOf, type SecurityMeasureTerm } from './security-measure.ts';

const organisation = measuresOf('organisation', '32(4)');

export const organisationMeasures: readonly SecurityMeasureTerm[] = [
  organisation(
    'policies',
    'Data-protection and security policies',
    'Политики защиты данных и информационной безопасности',
    { iso27001: '5.1, 5.34', citations: [gdpr('24(2)')] },
  ),
  organisation(
    'acceptable-use-policy',
    'Acceptable-use and IT policies, known to and followed by all users',
    'Правила использования информационных систем, с которыми ознакомлены все пользователи',
    { iso27001: '5.10' },
  ),
  organisation('training', 'Staff training', 'Обучение персонала', {
    iso27001: '6.3',
    citations: [gdpr('32(4)'), gdpr('39(1)(b)')],
  }),
  organisation(
    'staff-confidentiality',
    'Confidentiality undertakings of staff',
    'Обязательства работников о неразглашении',
    { iso27001: '6.6', citations: [gdpr('28(3)(b)'), gdpr('32(4)')] },
  ),
  organisation(
    'confidentiality-agreements',
    'Confidentiality agreements with service providers',
    'Соглашения о конфиденциальности с поставщиками услуг',
    { iso27001: '5.20, 6.6', citations: [gdpr('28(3)(b)')] },
  ),
  organisation(
    'processor-control',
    'Selection of processors, contracts under Art. 28, audits',
    'Выбор обработчиков, договоры по ст. 28 GDPR, проверки',
    { iso27001: '5.19–5.23', citations: [gdpr('28(1)'), gdpr('28(3)')] },
  ),
  organisation(
    'request-procedure',
    'Procedure for requests of data subjects',
    'Порядок работы с запросами субъектов',
    { iso27001: '5.34', citations: [gdpr('12'), gdpr('15–22')] },
  ),
  organisation(
    'retention-and-erasure',
    'Retention and erasure concept',
    'Порядок определения сроков хранения и удаления данных',
    { iso27001: '5.33, 8.10', citations: [gdpr('5(1)(e)'), gdpr('25')] },
  ),
  organisation(
    'minimisation',
    'Data minimisation, privacy-friendly default settings',
    'Минимизация данных, щадящие настройки по умолчанию',
    { iso27001: '8.11', citations: [gdpr('5(1)(c)'), gdpr('25(2)')] },
  ),
  organisation(
    'joiners-and-leavers',
    'Access granted, changed and withdrawn when people join, move and leave',
    'Предоставление, изменение и отзыв доступа при приёме, переводе и увольнении',
    { iso27001: '5.11, 6.5' },
  ),
  organisation(
    'screening',
    'Background checks where lawful',
    'Проверка кандидатов, где это допускает закон',
    { iso27001: '6.1' },
  ),
];
