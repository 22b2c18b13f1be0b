import { fz152, gdpr } from '../../cite.ts';
import { measuresOf, type SecurityMeasureTerm } from './security-measure.ts';

const integrity = measuresOf('integrity', '32(1)(b)');
const availability = measuresOf('availability', '32(1)(b)');
const restoration = measuresOf('restoration', '32(1)(c)');
const testing = measuresOf('testing', '32(1)(d)');

export const integrityMeasures: readonly SecurityMeasureTerm[] = [
  integrity('firewall', 'Firewall and network segmentation', 'Межсетевой экран и сегментация сети', {
    iso27001: '8.20, 8.22',
  }),
  integrity('anti-malware', 'Protection against malware', 'Антивирусная защита', { iso27001: '8.7' }),
  integrity(
    'vulnerability-management',
    'Patch and vulnerability management',
    'Управление обновлениями и уязвимостями',
    { iso27001: '8.8' },
  ),
  integrity(
    'software-updates',
    'Software and firmware kept up to date (updates, patches, fixes)',
    'Поддержание программ и микропрограмм в актуальном состоянии (обновления, исправления)',
    { iso27001: '8.8, 8.19' },
  ),
  integrity(
    'logging',
    'Logging of access, input, change and deletion',
    'Журналирование доступа, ввода, изменения и удаления',
    { iso27001: '8.15' },
  ),
  integrity('monitoring', 'Monitoring and intrusion detection', 'Мониторинг и обнаружение вторжений', {
    iso27001: '8.16',
  }),
  integrity(
    'change-management',
    'Change control, no real data in tests',
    'Управление изменениями, тестирование без реальных данных',
    { iso27001: '8.32, 8.33' },
  ),
  integrity(
    'secure-development',
    'Secure development, data protection by design and by default',
    'Безопасная разработка, защита данных при проектировании и по умолчанию',
    { iso27001: '8.25–8.29', citations: [gdpr('25'), gdpr('32(1)(b)')] },
  ),
  integrity(
    'integrity-check',
    'Digital signature, integrity hashes',
    'Электронная подпись, контроль целостности',
    { iso27001: '8.24' },
  ),
];

export const availabilityMeasures: readonly SecurityMeasureTerm[] = [
  availability(
    'loss-and-corruption-protection',
    'Protection against loss and corruption',
    'Защита от утраты и повреждения данных',
    { iso27001: '8.13, 8.14', citations: [gdpr('5(1)(f)'), gdpr('32(1)(b)')] },
  ),
  availability(
    'redundancy',
    'Redundancy (spare equipment, uninterruptible power, RAID)',
    'Резервирование (оборудование, бесперебойное питание, RAID)',
    { iso27001: '8.14' },
  ),
  availability(
    'fire-and-climate',
    'Fire protection and climate control',
    'Противопожарная защита и климат-контроль',
    { iso27001: '7.5, 7.11' },
  ),
];

export const restorationMeasures: readonly SecurityMeasureTerm[] = [
  restoration(
    'backup',
    'Backups, off-site copy, retention of backups',
    'Резервное копирование, копия вне площадки, срок хранения копий',
    { iso27001: '8.13' },
  ),
  restoration(
    'restore-tests',
    'Restore tests, disaster-recovery plan',
    'Проверка восстановления, план аварийного восстановления',
    { iso27001: '5.30, 8.13' },
  ),
  restoration(
    'incident-procedure',
    'Incident and breach procedure',
    'Порядок реагирования на инциденты и утечки',
    {
      iso27001: '5.24–5.28',
      hint: {
        en: 'GDPR: 72 hours to notify the supervisory authority, unless a risk is unlikely. 152-FZ: 24 hours for the first notice and 72 hours for the findings, whatever the risk.',
        ru: 'GDPR: уведомить надзорный орган за 72 часа, кроме случаев, когда риск маловероятен. 152-ФЗ: 24 часа на первое уведомление и 72 часа на результаты расследования, без оговорки о риске.',
      },
      citations: [gdpr('33'), gdpr('34'), fz152('Art. 21 part 3.1', 'ч. 3.1 ст. 21')],
    },
  ),
];

export const testingMeasures: readonly SecurityMeasureTerm[] = [
  testing(
    'audit',
    'Regular testing and audit of measures, penetration test',
    'Регулярная проверка и аудит мер, тестирование на проникновение',
    { iso27001: '5.35, 5.36' },
  ),
  testing(
    'certification',
    'Security management system, certification (ISO/IEC 27001, 27701), code of conduct',
    'Система управления безопасностью, сертификация (ISO/IEC 27001, 27701), кодекс поведения',
    { iso27001: '5.1', citations: [gdpr('32(1)(d)'), gdpr('32(3)')] },
  ),
];
