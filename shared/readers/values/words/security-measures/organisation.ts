import type { Synonyms } from '../../term-matcher.ts';

/** Other words for measures of organisation and for those of 152-FZ. */
export const organisationSynonyms: Synonyms = {
  policies: [
    'data protection policy, security policy, information security policy, policies',
    'policies and procedures, internal policies, privacy policy, information security policies',
    'data protection policies, datenschutzrichtlinie, datenschutzkonzept, sicherheitskonzept',
    'it sicherheitsrichtlinie, richtlinien, politique de sécurité, pssi',
    'politique de protection des données, procédures internes, política de seguridad',
    'documento de seguridad, políticas de seguridad, política de protección de datos, regolamento interno',
    'politiche di sicurezza, policy interne, procedure interne, beveiligingsbeleid',
    'informatiebeveiligingsbeleid, privacybeleid, sikkerhetspolicy, retningslinjer, interne rutiner',
    'informasjonssikkerhetspolicy, politici de securitate, политика безопасности, локальные акты',
    'политика информационной безопасности, внутренние документы',
  ],
  'acceptable-use-policy': [
    'acceptable use policy, it policy, charte informatique, it nutzungsrichtlinie, it richtlinie',
    'normas de uso, gedragscode ict, user policy, benutzungsordnung, правила использования',
  ],
  training: [
    'training, staff training, employee training, awareness training, security awareness, awareness',
    'data protection training, privacy training, security training, mitarbeiterschulung, schulung',
    'schulungen, mitarbeiterschulungen, datenschutzschulung, sensibilisierung, sensibilisation',
    'formation du personnel, sensibilisation des utilisateurs, sensibilisation du personnel, formation',
    'formación, formación del personal, concienciación, formazione, formazione del personale',
    'formazione dei dipendenti, bewustwording, training personeel, opleiding medewerkers, opplæring',
    'opplæring av ansatte, uddannelse af medarbejdere, utbildning, instruire, koulutus, szkolenia',
    'обучение, обучение персонала, обучение работников, инструктаж',
  ],
  'staff-confidentiality': [
    'confidentiality, confidentiality undertaking, confidentiality agreement with staff, nda',
    'confidentiality agreements, duty of confidentiality, staff confidentiality, professional secrecy',
    'confidentiality clauses, verpflichtung auf vertraulichkeit, verschwiegenheitspflicht',
    'verpflichtung der mitarbeiter, verschwiegenheitsverpflichtung, vertraulichkeitsverpflichtung',
    'vertraulichkeit, engagement de confidentialité, clause de confidentialité, confidentialité',
    'deber de secreto, compromiso de confidencialidad, acuerdos de confidencialidad',
    'cláusulas de confidencialidad, obbligo di riservatezza, impegno alla riservatezza',
    'lettere di incarico, geheimhouding, geheimhoudingsverklaring, geheimhoudingsplicht, taushetsplikt',
    'taushetserklæring, tavshedspligt, tystnadsplikt, confidențialitate, обязательство о неразглашении',
    'обязательства о неразглашении, соглашение о неразглашении',
  ],
  'confidentiality-agreements': [
    'confidentiality agreements with suppliers, nda with suppliers, ndas, соглашения о конфиденциальности',
  ],
  'processor-control': [
    'data processing agreement, data processing agreements, dpa, dpas, processor agreements',
    'art 28 contracts, vendor management, processing agreement, processor contracts',
    'contracts with processors, auftragsverarbeitungsvertrag, avv, av vertrag, auftragskontrolle',
    'auftragsverarbeitungsverträge, av verträge, encadrement des sous traitants',
    'contrat de sous traitance, contrats avec les sous traitants, contrato de encargado',
    'contratos de encargo de tratamiento, contratos con encargados, nomina responsabile',
    'nomina a responsabile, contratto ex art 28, verwerkersovereenkomst, verwerkersovereenkomsten',
    'databehandleravtale, databehandleravtaler, databehandleraftale, personuppgiftsbiträdesavtal',
    'поручение обработки',
  ],
  'request-procedure': [
    'procedure for data subject requests, dsar procedure, betroffenenrechte prozess, gestion des demandes',
    'procedimiento de ejercicio de derechos, порядок работы с обращениями субъектов',
  ],
  'retention-and-erasure': [
    'retention policy, deletion concept, retention schedule, automatic deletion, data retention policy',
    'löschkonzept, aufbewahrungs und löschkonzept, automatische löschung, politique de conservation',
    'purge automatique, política de conservación, bewaarbeleid, slettingsrutiner, порядок уничтожения',
  ],
  minimisation: [
    'data minimisation, data minimization, minimisation, anonymisation, anonymization, datenminimierung',
    'anonymisierung, datensparsamkeit, privacy freundliche voreinstellungen, minimisation des données',
    'anonymisation des données, minimización, minimización de datos, anonimización, minimizzazione',
    'anonimizzazione, dataminimalisatie, anonimisering, dataminimering, anonymisering, минимизация данных',
    'ip anonymisation, ip anonymisierung',
  ],
  'joiners-and-leavers': [
    'joiners and leavers, onboarding and offboarding, offboarding, entzug von berechtigungen',
  ],
  screening: ['background checks, screening, sicherheitsüberprüfung personal, vog'],
  'responsible-person-appointed': [
    'dpo appointed, назначен ответственный',
    'назначение ответственного за организацию обработки персональных данных, назначение ответственного',
    'назначено лицо ответственное за организацию обработки персональных данных',
  ],
  'policy-and-internal-acts': [
    'издание локальных актов, политика в отношении обработки персональных данных',
    'разработка локальных актов, издание документов определяющих политику',
  ],
  'internal-control': [
    'внутренний контроль, осуществление внутреннего контроля, внутренний контроль и аудит',
  ],
  'harm-assessment': ['оценка вреда, проведение оценки вреда, оценка вреда субъектам'],
  'staff-familiarised': [
    'ознакомление работников, ознакомление работников с законодательством',
    'ознакомление сотрудников с положениями законодательства',
    'ознакомление работников с положениями законодательства',
  ],
  'threat-model': [
    'модель угроз, определение угроз безопасности, определение угроз безопасности персональных данных',
    'threat model',
  ],
  'protection-level-measures': [
    'определение уровня защищенности, применение организационных и технических мер',
    'уровень защищенности персональных данных',
  ],
  'assessed-protection-tools': [
    'сертифицированные средства защиты информации',
    'применение средств защиты информации прошедших оценку соответствия, сзи, средства защиты информации',
    'применение прошедших в установленном порядке процедуру оценки соответствия средств защиты информации',
  ],
  'effectiveness-assessment': [
    'оценка эффективности мер, оценка эффективности принимаемых мер, оценка эффективности',
  ],
  'machine-media-records': [
    'учет машинных носителей, учет машинных носителей персональных данных, учет носителей',
    'учет съемных носителей',
  ],
  'intrusion-response': [
    'обнаружение фактов несанкционированного доступа, обнаружение компьютерных атак',
    'обнаружение фактов несанкционированного доступа к персональным данным и принятие мер',
  ],
  'data-restoration': [
    'восстановление персональных данных, восстановление данных',
    'восстановление персональных данных модифицированных или уничтоженных вследствие несанкционированного доступа',
  ],
  'access-rules-and-logging': [
    'установление правил доступа, правила доступа, регистрация и учет действий',
    'установление правил доступа к персональным данным, регистрация и учет всех действий',
  ],
  'control-of-measures': [
    'контроль за принимаемыми мерами, контроль принимаемых мер',
    'контроль за принимаемыми мерами по обеспечению безопасности',
  ],
};
