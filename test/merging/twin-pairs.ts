/** What two colleagues wrote: of one activity, or of two that are not the same. */
export interface ActivityPair {
  readonly isSame: boolean;
  readonly one: ActivityWords;
  readonly other: ActivityWords;
}

export interface ActivityWords {
  readonly name: string;
  readonly purpose?: string;
  readonly subjects?: readonly string[];
  readonly data?: readonly string[];
}

const words = (text: string): ActivityWords => {
  const [name = '', purpose, subjects, data] = text.split(' | ');
  const list = (of: string | undefined): Partial<Record<'codes', readonly string[]>> =>
    of ? { codes: of.split(' ') } : {};
  const [people, items] = [list(subjects).codes, list(data).codes];
  return {
    name,
    ...(purpose ? { purpose } : {}),
    ...(people ? { subjects: people } : {}),
    ...(items ? { data: items } : {}),
  };
};

const pairs = (isSame: boolean, lines: readonly (readonly [string, string])[]): readonly ActivityPair[] =>
  lines.map(([one, other]) => ({ isSame, one: words(one), other: words(other) }));

/** Labelled by hand: name | purpose | persons | data, as far as somebody wrote them. German stands for other languages. */
export const activityPairs: readonly ActivityPair[] = [
  ...pairs(true, [
    ['Payroll', 'Payroll'],
    ['Payroll', 'Payroll accounting'],
    [
      'Payroll | Paying wages and taxes | employee',
      'Payroll processing | Payment of wages, taxes | employee',
    ],
    [
      'Recruitment | Selecting candidates for vacancies | applicant',
      'Recruiting | Selection of candidates for a vacancy | applicant',
    ],
    ['Newsletter | Sending news to subscribers', 'Newsletters | Sending news to our subscribers by e-mail'],
    [
      'Video surveillance | Protection of premises',
      'Video surveillance of premises | Protecting premises and property',
    ],
    [
      'Website contact form | Answering enquiries',
      'Contact form on the website | To answer enquiries of visitors',
    ],
    [
      'Visitor register | Access control to the building | visitor',
      'Register of visitors | Control of access to the building | visitor',
    ],
    [
      'Customer support | Handling complaints and questions',
      'Support of customers | Handling of questions and complaints',
    ],
    ['Order delivery | Delivering orders to customers', 'Delivery of orders | Delivering customer orders'],
    ['Training of employees | Organising training', 'Employee training | Organisation of trainings'],
    [
      'Whistleblowing | Receiving reports of misconduct',
      'Whistleblower reports | Receiving reports of misconduct',
    ],
    [
      'Accounting | Keeping the books and tax reporting',
      'Bookkeeping and accounting | Keeping books, tax reports',
    ],
    [
      'IT access management | Granting rights in systems',
      'Management of IT access | Granting access rights in IT systems',
    ],
    [
      'Marketing surveys | Learning what customers think',
      'Survey marketing | Learning what customers think of us',
    ],
    [
      'Расчёт заработной платы | Начисление и выплата зарплаты',
      'Расчет зарплаты | Начисление и выплата заработной платы',
    ],
    [
      'Подбор персонала | Рассмотрение кандидатов на вакансии',
      'Подбор кандидатов | Рассмотрение кандидатов на вакантные должности',
    ],
    [
      'Обращения граждан | Рассмотрение обращений',
      'Рассмотрение обращений граждан | Рассмотрение обращений и ответы на них',
    ],
    [
      'Пропускной режим | Контроль доступа на территорию',
      'Пропускной режим на территории | Контроль доступа посетителей',
    ],
    [
      'Рассылка новостей | Информирование подписчиков',
      'Новостная рассылка | Информирование подписчиков о новостях',
    ],
    [
      'Видеонаблюдение | Охрана имущества и безопасность',
      'Видеонаблюдение в офисе | Безопасность и охрана имущества',
    ],
    [
      'Договоры с клиентами | Заключение и исполнение договоров',
      'Исполнение договоров с клиентами | Заключение, исполнение договоров',
    ],
    ['Обучение работников | Организация обучения', 'Обучение персонала | Организация обучения работников'],
    ['Кадровый учёт | Ведение кадрового учёта работников', 'Ведение кадрового учета | Кадровый учёт'],
    [
      'Форма обратной связи | Ответы на вопросы посетителей сайта',
      'Обратная связь на сайте | Ответы на вопросы посетителей',
    ],
    [
      'Личный кабинет | Доступ пользователей к сервису',
      'Личный кабинет пользователя | Предоставление доступа к сервису',
    ],
    [
      'Lohnabrechnung | Berechnung und Zahlung der Löhne',
      'Lohn- und Gehaltsabrechnung | Berechnung der Löhne, Zahlung',
    ],
    ['Bewerbermanagement | Auswahl von Bewerbern', 'Bewerbungsverfahren | Auswahl der Bewerber'],
    [
      'Mitgliederverwaltung | Verwaltung der Mitglieder',
      'Verwaltung der Mitglieder | Verwaltung von Mitgliedern des Vereins',
    ],
    [
      'Videoüberwachung | Schutz des Eigentums',
      'Videoüberwachung Eingang | Schutz von Eigentum und Personen',
    ],
    ['Kontaktformular | Beantwortung von Anfragen', 'Kontaktformular der Website | Anfragen beantworten'],
    ['Spendenverwaltung | Abwicklung von Spenden', 'Verwaltung von Spenden | Abwicklung der Spenden'],
  ]),
  ...pairs(false, [
    ['Payroll', 'Recruitment'],
    ['Payroll | Paying wages | employee', 'Travel expenses | Reimbursing travel costs | employee'],
    ['Recruitment | Selecting candidates', 'Training | Organising training of employees'],
    ['Newsletter | Sending news to subscribers', 'Survey | Asking customers what they think'],
    ['Video surveillance | Protecting premises', 'Access control | Letting employees into the building'],
    ['Website contact form | Answering enquiries', 'Website statistics | Measuring the use of the website'],
    ['Visitor register | Access control', 'Customer register | Keeping customers’ addresses'],
    ['Customer support | Handling questions', 'Customer loyalty programme | Rewarding purchases'],
    ['Order delivery | Delivering orders', 'Order payment | Taking payments by card'],
    [
      'Employee health checks | Occupational medicine | employee',
      'Employee training | Organising training | employee',
    ],
    ['Accounting | Keeping the books', 'Auditing | Checking the books by an auditor'],
    ['IT access management | Granting rights', 'IT backups | Restoring data after a loss'],
    [
      'Processing of personal data of customers | Fulfilling contracts',
      'Processing of personal data of employees | Keeping personnel files',
    ],
    ['Marketing e-mails | Advertising to customers', 'Marketing events | Inviting partners to events'],
    ['Supplier contracts | Purchasing goods', 'Customer contracts | Selling goods'],
    ['Расчёт заработной платы | Выплата зарплаты', 'Воинский учёт | Ведение воинского учёта'],
    ['Подбор персонала | Рассмотрение кандидатов', 'Обучение персонала | Организация обучения'],
    ['Обращения граждан | Рассмотрение обращений', 'Пропускной режим | Контроль доступа'],
    [
      'Обработка персональных данных клиентов | Исполнение договоров',
      'Обработка персональных данных работников | Кадровый учёт',
    ],
    ['Рассылка новостей | Информирование подписчиков', 'Опрос клиентов | Изучение мнения клиентов'],
    ['Видеонаблюдение | Охрана имущества', 'Медицинские осмотры | Охрана здоровья работников'],
    ['Договоры с поставщиками | Закупка товаров', 'Договоры с клиентами | Продажа товаров'],
    [
      'Добровольное страхование работников | Страхование',
      'Обязательное страхование работников | Отчётность в фонд',
    ],
    ['Личный кабинет | Доступ пользователей', 'Статистика сайта | Измерение посещаемости'],
    ['Командировки | Организация поездок', 'Корпоративная связь | Телефонная связь'],
    ['Lohnabrechnung | Zahlung der Löhne', 'Zeiterfassung | Erfassung der Arbeitszeit'],
    ['Bewerbermanagement | Auswahl von Bewerbern', 'Mitgliederverwaltung | Verwaltung der Mitglieder'],
    ['Videoüberwachung | Schutz des Eigentums', 'Zutrittskontrolle | Zugang zum Gebäude'],
    ['Kontaktformular | Beantwortung von Anfragen', 'Newsletter | Versand von Neuigkeiten'],
    ['Spendenverwaltung | Abwicklung von Spenden', 'Mitgliedsbeiträge | Einzug der Beiträge'],
    ['Website-Statistik | Messung der Nutzung', 'Website-Kontakt | Beantwortung von Anfragen'],
    ['Verwaltung der Mitglieder | Verwaltung', 'Verwaltung der Spender | Spenden'],
  ]),
];

/** Names of parties, with their forms of company. */
export const partyPairs: readonly (readonly [isSame: boolean, one: string, other: string])[] = [
  [true, 'ООО «Ромашка»', 'Ромашка'],
  [true, 'ООО «Ромашка»', 'Ромашка, ООО'],
  [true, 'Общество с ограниченной ответственностью «Ромашка»', 'ООО Ромашка'],
  [true, 'АО «Северный банк»', 'Акционерное общество «Северный банк»'],
  [true, 'ПАО Сбербанк', 'Сбербанк'],
  [true, 'Публичное акционерное общество «Сбербанк»', 'ПАО "Сбербанк"'],
  [true, 'ИП Иванов Иван Иванович', 'Индивидуальный предприниматель Иванов Иван Иванович'],
  [true, 'Example Hosting Ltd.', 'Example Hosting Limited'],
  [true, 'Example Hosting Limited', 'EXAMPLE HOSTING'],
  [true, 'Acme, Inc.', 'Acme Incorporated'],
  [true, 'Acme Corp.', 'Acme Corporation'],
  [true, 'Pier Software LLC', 'Pier Software, L.L.C.'],
  [true, 'Beispiel GmbH', 'Beispiel'],
  [true, 'Beispiel GmbH & Co. KG', 'Beispiel GmbH & Co KG'],
  [true, 'Beispiel Gesellschaft mit beschränkter Haftung', 'Beispiel GmbH'],
  [true, 'Müller AG', 'Mueller AG'],
  [true, 'Exemple S.A.S.', 'Exemple SAS'],
  [true, 'Esempio S.r.l.', 'Esempio srl'],
  [true, 'Voorbeeld B.V.', 'Voorbeeld BV'],
  [true, 'The Example Company', 'Example'],
  [false, 'ООО «Ромашка»', 'ООО «Василёк»'],
  [false, 'Северный банк', 'Южный банк'],
  [false, 'Example Hosting Ltd', 'Example Software Ltd'],
  [false, 'Acme Inc.', 'Acme Services Inc.'],
  [false, 'Beispiel GmbH', 'Beispiele GmbH'],
  [false, 'Müller AG', 'Muller Logistik AG'],
  [false, 'ИП Иванов И. И.', 'ИП Петров П. П.'],
  [false, 'ИП Иванов Иван Иванович', 'ИП Иванов Пётр Иванович'],
  [false, 'LLC', 'Ltd'],
  [false, 'Company', 'Group'],
];
