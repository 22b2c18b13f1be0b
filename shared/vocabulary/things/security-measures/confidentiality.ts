import { gdpr } from '../../cite.ts';
import { measuresOf, type SecurityMeasureTerm } from './security-measure.ts';

const encryption = measuresOf('pseudonymisation-and-encryption', '32(1)(a)');
const confidentiality = measuresOf('confidentiality', '32(1)(b)');

export const encryptionMeasures: readonly SecurityMeasureTerm[] = [
  encryption(
    'pseudonymisation',
    'Pseudonymisation, key kept separately',
    'Псевдонимизация, ключ хранится отдельно',
    { iso27001: '8.11' },
  ),
  encryption(
    'encryption-at-rest',
    'Encryption at rest (disks, databases, backups, mobile media)',
    'Шифрование при хранении (диски, базы данных, резервные копии, съёмные носители)',
    { iso27001: '8.24' },
  ),
  encryption(
    'encryption-in-transit',
    'Encryption in transit (TLS, VPN)',
    'Шифрование при передаче (TLS, VPN)',
    { iso27001: '8.20, 8.24' },
  ),
  encryption(
    'end-to-end-encryption',
    'End-to-end encryption of e-mail and messages',
    'Сквозное шифрование электронной почты и сообщений',
    { iso27001: '8.24' },
  ),
  encryption('key-management', 'Management of encryption keys', 'Управление ключами шифрования', {
    iso27001: '8.24',
  }),
];

export const confidentialityMeasures: readonly SecurityMeasureTerm[] = [
  confidentiality(
    'protection-from-unauthorised-access',
    'IT systems protected against unauthorised access',
    'Защита информационных систем от несанкционированного доступа',
    { iso27001: '5.15, 8.3' },
  ),
  confidentiality(
    'physical-entry-control',
    'Physical entry control (locks, badges, reception, alarm, video surveillance)',
    'Контроль доступа в помещения (замки, пропуска, приём посетителей, сигнализация, видеонаблюдение)',
    { iso27001: '7.1–7.4' },
  ),
  confidentiality(
    'server-room',
    'Locked server room and cabinets',
    'Запираемые серверная и серверные шкафы',
    { iso27001: '7.3, 7.5' },
  ),
  confidentiality(
    'locked-paper-storage',
    'Locked storage of paper files, clear desk',
    'Запираемое хранение бумажных документов, правило чистого стола',
    { iso27001: '7.7, 7.10' },
  ),
  confidentiality(
    'personal-accounts',
    'Personal accounts, no shared logins',
    'Персональные учётные записи, запрет общих',
    { iso27001: '5.16, 8.5' },
  ),
  confidentiality(
    'password-policy',
    'Password policy and lock-out',
    'Парольная политика и блокировка после неудачных попыток',
    { iso27001: '5.17' },
  ),
  confidentiality(
    'multi-factor-authentication',
    'Multi-factor authentication',
    'Многофакторная аутентификация',
    { iso27001: '8.5' },
  ),
  confidentiality('screen-lock', 'Automatic screen lock', 'Автоматическая блокировка экрана', {
    iso27001: '7.7, 8.1',
  }),
  confidentiality(
    'role-based-access',
    'Role-based access, least privilege, periodic review',
    'Ролевое разграничение доступа, минимум прав, периодический пересмотр',
    { iso27001: '5.15, 5.18, 8.3' },
  ),
  confidentiality(
    'privileged-access',
    'Control of privileged access',
    'Контроль привилегированного доступа',
    { iso27001: '8.2' },
  ),
  confidentiality(
    'remote-work-rules',
    'Rules for remote work and mobile devices (device management, disk encryption)',
    'Правила удалённой работы и мобильных устройств (управление устройствами, шифрование дисков)',
    { iso27001: '6.7, 8.1' },
  ),
  confidentiality(
    'separation',
    'Separation of clients, purposes and environments',
    'Разделение данных клиентов, целей и сред',
    { iso27001: '8.22, 8.31' },
  ),
  confidentiality(
    'leak-prevention',
    'Data-leak prevention, control of removable media',
    'Предотвращение утечек, контроль съёмных носителей',
    { iso27001: '8.12' },
  ),
  confidentiality(
    'media-transport',
    'Secure transport of media, record of disclosures',
    'Безопасная перевозка носителей, учёт передачи',
    { iso27001: '7.9, 7.10' },
  ),
  confidentiality(
    'secure-disposal',
    'Secure erasure and destruction of media and paper',
    'Безопасное стирание и уничтожение носителей и бумаги',
    { iso27001: '7.14, 8.10', citations: [gdpr('5(1)(e)'), gdpr('32(1)(b)')] },
  ),
];
