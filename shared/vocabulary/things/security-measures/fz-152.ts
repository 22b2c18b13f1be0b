import { fz152 } from '../../cite.ts';
import type { MeasureGroup } from './measure-groups.ts';
import type { SecurityMeasureTerm } from './security-measure.ts';

const measure = (
  group: MeasureGroup,
  article: string,
  part: string,
): ((item: string, code: string, en: string, ru: string) => SecurityMeasureTerm) => {
  return (item, code, en, ru) => ({
    code,
    label: { en, ru },
    citations: [fz152(`Art. ${article} part ${part} item ${item}`, `п. ${item} ч. ${part} ст. ${article}`)],
    group,
  });
};

const duty = measure('operator-duties', '18.1', '1');
const security = measure('personal-data-security', '19', '2');

/** The six measures of Art. 18.1 part 1 of 152-FZ. */
export const operatorDutyMeasures: readonly SecurityMeasureTerm[] = [
  duty(
    '1',
    'responsible-person-appointed',
    'A person responsible for organising processing is appointed',
    'Назначен ответственный за организацию обработки персональных данных',
  ),
  duty(
    '2',
    'policy-and-internal-acts',
    'A policy on processing and internal acts on personal data are issued',
    'Изданы политика в отношении обработки персональных данных и локальные акты по вопросам их обработки',
  ),
  duty(
    '3',
    'article-19-measures',
    'Legal, organisational and technical security measures under Art. 19 are applied',
    'Применяются правовые, организационные и технические меры безопасности в соответствии со ст. 19',
  ),
  duty(
    '4',
    'internal-control',
    'Internal control and (or) audit of processing is carried out',
    'Осуществляется внутренний контроль и (или) аудит соответствия обработки персональных данных',
  ),
  duty(
    '5',
    'harm-assessment',
    'The harm that a breach of the Act may cause to subjects is assessed',
    'Проведена оценка вреда, который может быть причинён субъектам в случае нарушения закона',
  ),
  duty(
    '6',
    'staff-familiarised',
    'Staff who process personal data are familiarised with the law and internal acts and (or) trained',
    'Работники, обрабатывающие персональные данные, ознакомлены с законодательством и локальными актами и (или) обучены',
  ),
];

/** The measures of Art. 19 part 2 of 152-FZ, item 3.1 added by 233-FZ of 08.08.2024. */
export const personalDataSecurityMeasures: readonly SecurityMeasureTerm[] = [
  security(
    '1',
    'threat-model',
    'Security threats to personal data in information systems are determined',
    'Определены угрозы безопасности персональных данных при их обработке в информационных системах',
  ),
  security(
    '2',
    'protection-level-measures',
    'Organisational and technical measures required for the protection level are applied',
    'Применяются организационные и технические меры, необходимые для установленного уровня защищённости',
  ),
  security(
    '3',
    'assessed-protection-tools',
    'Information-protection tools that passed conformity assessment are used',
    'Применяются средства защиты информации, прошедшие процедуру оценки соответствия',
  ),
  security(
    '3.1',
    'assessed-destruction-tools',
    'Personal data are destroyed with assessed protection tools that have a destruction function',
    'Для уничтожения персональных данных применяются прошедшие процедуру оценки соответствия средства защиты информации с функцией уничтожения информации',
  ),
  security(
    '4',
    'effectiveness-assessment',
    'Effectiveness of the measures is assessed before the information system is put into operation',
    'Проведена оценка эффективности мер до ввода информационной системы в эксплуатацию',
  ),
  security(
    '5',
    'machine-media-records',
    'Machine-readable media with personal data are recorded',
    'Ведётся учёт машинных носителей персональных данных',
  ),
  security(
    '6',
    'intrusion-response',
    'Unauthorised access and computer attacks are detected and responded to',
    'Обнаруживаются факты несанкционированного доступа и компьютерные атаки, принимаются меры реагирования',
  ),
  security(
    '7',
    'data-restoration',
    'Personal data changed or destroyed by unauthorised access are restored',
    'Восстанавливаются персональные данные, изменённые или уничтоженные вследствие несанкционированного доступа',
  ),
  security(
    '8',
    'access-rules-and-logging',
    'Access rules are set; all actions with personal data in information systems are logged',
    'Установлены правила доступа, обеспечены регистрация и учёт всех действий с персональными данными в информационных системах',
  ),
  security(
    '9',
    'control-of-measures',
    'The measures and the protection level of information systems are controlled',
    'Контролируются принимаемые меры и уровень защищённости информационных систем',
  ),
];
