import { expect, test } from 'vitest';
import type { Matcher } from '../term-matcher.ts';
import { processingAction } from './actions.ts';
import { dataItem } from './data-items.ts';
import { activityRole, activityStatus, automationKind, dataSource, destructionMethod } from './facts.ts';
import { recipientKind } from './recipient-kinds.ts';
import { securityMeasure } from './security-measures.ts';
import { subjectCategory } from './subject-categories.ts';
import { systemKind } from './system-kinds.ts';

/** Phrases that are known as a whole: code: phrases. */
const known = (match: Matcher, rows: Readonly<Record<string, string>>): readonly string[] =>
  Object.entries(rows).flatMap(([code, phrases]) =>
    phrases
      .split('|')
      .map((phrase) => [phrase, match(phrase)] as const)
      .filter(([, found]) => found?.code !== code || !found.whole)
      .map(([phrase, found]) => `${phrase}: ${found?.code ?? 'nothing'}`),
  );

test('data items', () => {
  expect(
    known(dataItem, {
      'full-name':
        'Name|Names|Nom et prénom|Nombre y apellidos|Nome e cognome|ФИО|Фамилия, имя, отчество|Vor- und Nachname|Navn',
      'first-name': 'Vorname|First name|Prénom|Имя',
      email:
        'E-Mail|email|Email address|E-Mail-Adresse|Correo electrónico|Adresse e-mail|Indirizzo e-mail|Адрес электронной почты|E-mailadres',
      phone: 'Telefon|Phone|Téléphone|Teléfono|Telefoonnummer|Номер телефона|Mobile phone',
      'residence-address': 'Adresse|Address|Dirección|Anschrift|Indirizzo|Адрес проживания|Adres',
      'date-of-birth':
        'Geburtsdatum|Date of birth|Fecha de nacimiento|Date de naissance|Data di nascita|Дата рождения|Geboortedatum',
      'settlement-account':
        'IBAN|Bank details|Bankverbindung|Datos bancarios|Coordonnées bancaires|Банковские реквизиты',
      'national-id-number':
        'DNI|NIF|Codice fiscale|BSN|Social security number|Numéro de Sécurité Sociale|Steuer-ID',
      health:
        'Health data|Gesundheitsdaten|Données de santé|Datos de salud|Gezondheidsgegevens|Сведения о состоянии здоровья|Santé',
      'political-opinions': 'Political opinions|Opinions politiques|politische Meinungen|Opiniones políticas',
      'religious-or-philosophical-beliefs':
        'Religion|Convictions religieuses|Convicciones religiosas|Konfession',
      'trade-union-membership':
        'Trade union membership|Appartenance syndicale|Afiliación sindical|Gewerkschaftszugehörigkeit',
      'criminal-record':
        'Criminal record|Condamnations pénales|Antecedentes penales|Führungszeugnis|Сведения о судимости',
      'ip-address': 'IP address|IP-Adresse|Adresse IP|Dirección IP|IP-адрес',
      cookies: 'Cookies|Файлы cookie',
      'face-image': 'Photo|Foto|Photographs|Fotografía|Фотография',
      inn: 'ИНН',
      snils: 'СНИЛС',
      'identity-document': 'Passport|Паспортные данные|Ausweisdaten|Pasaporte',
      salary: 'Salary|Gehalt|Nómina|Заработная плата|Rémunération',
    }),
  ).toEqual([]);
});

test('categories of data subjects', () => {
  expect(
    known(subjectCategory, {
      employee:
        'Employees|Staff|Mitarbeiter|Mitarbeiter:innen|Mitarbeiter*innen|Mitarbeitende|Salariés|Empleados|Dipendenti|Medewerkers|Работники|Сотрудники|Ansatte',
      applicant:
        'Job applicants|Applicants|Candidates|Bewerber|Bewerberinnen und Bewerber|Candidats|Candidatos|Candidati|Соискатели|Sollicitanten',
      customer: 'Customers|Clients|Kunden|Kund:innen|Clientes|Clienti|Klanten|Клиенты|Покупатели',
      'prospective-customer': 'Prospects|Leads|Interessenten|Interessent:innen|Потенциальные клиенты',
      'site-visitor':
        'Website visitors|Websitebesucher|Visiteurs du site|Посетители сайта|Visitors to the website',
      'service-user': 'Users|Platform users|Nutzer|Utilisateurs|Usuarios|Utenti|Gebruikers|Пользователи',
      'supplier-representative':
        'Suppliers|Lieferanten|Fournisseurs|Proveedores|Fornitori|Leveranciers|Поставщики',
      'association-member': 'Members|Mitglieder|Vereinsmitglieder|Adhérents|Socios|Leden',
      patient: 'Patients|Patienten|Pacientes|Пациенты',
      student: 'Students|Studierende|Étudiants|Estudiantes|Студенты',
      child: 'Children|Kinder|Minors|Menores|Дети',
      subscriber: 'Newsletter subscribers|Newsletter-Abonnenten|Подписчики',
    }),
  ).toEqual([]);
});

test('recipients, systems, measures', () => {
  expect([
    ...known(recipientKind, {
      bank: 'Banks|Bank|Banken|Banques|Entidades financieras|Банки',
      payroll: 'Steuerberater|Accountant|Gestoría|Expert-comptable',
      'tax-authority':
        'Finanzamt|Tax authorities|Agencia Tributaria|ФНС России|Belastingdienst|Agenzia delle Entrate',
      'it-support': 'IT service providers|IT-Dienstleister|Prestataire informatique',
      hosting: 'Hosting provider|Hébergeur|Хостинг-провайдер|Cloud provider',
      'social-insurance':
        'Social security|Seguridad Social|INPS|Sozialversicherungsträger|Социальный фонд России',
      'unit-hr': 'HR|Human resources|Personalabteilung|Отдел кадров',
      'law-enforcement': 'Police|Courts|Juzgados y tribunales|Суды',
    }),
    ...known(systemKind, { crm: 'CRM', hr: 'Personio', accounting: 'DATEV', workstation: 'Excel' }),
    ...known(securityMeasure, {
      'role-based-access':
        'Access control|Zugriffskontrolle|Contrôle d’accès|Control de accesos|Разграничение доступа|RBAC',
      'encryption-at-rest': 'Encryption|Verschlüsselung|Chiffrement|Cifrado|Шифрование',
      'encryption-in-transit': 'TLS|HTTPS|VPN',
      backup: 'Backups|Backup|Datensicherung|Sauvegardes|Copias de seguridad|Резервное копирование',
      'multi-factor-authentication': 'MFA|2FA|Двухфакторная аутентификация',
      logging: 'Audit-Log|Logging|Protokollierung|Traçabilité',
      'anti-malware': 'Antivirus|Virenschutz|Антивирусная защита',
      training: 'Staff training|Mitarbeiterschulung|Sensibilisation|Обучение работников',
    }),
  ]).toEqual([]);
});

test('actions, methods, sources, status and role', () => {
  expect([
    ...known(processingAction, {
      collection: 'сбор|Collection|Erhebung|Recogida',
      clarification: 'уточнение (обновление, изменение)|modification',
      storage: 'хранение|Speicherung|storage',
      destruction: 'уничтожение|destruction',
      access: 'доступ|передача: доступ',
    }),
    ...known(automationKind, {
      mixed: 'Mixed|MIXTO|Смешанная',
      automated: 'automatisiert|автоматизированная',
    }),
    ...known(dataSource, {
      'data-subject': 'El propio interesado|Data subject|Betroffene Person|Сам субъект',
    }),
    ...known(activityStatus, {
      active: 'Active|In Betrieb|En service|Действует',
      ended: 'Ended|beendet|Завершен',
    }),
    ...known(activityRole, {
      controller: 'Controller|Responsable de traitement|Оператор',
      processor: 'Auftragsverarbeiter|Processor',
    }),
  ]).toEqual([]);
});

test('anonymisation is no de-identification, neither as an action nor in place of destruction', () => {
  expect(processingAction('Anonymisation')).toBeUndefined();
  expect([
    ...known(processingAction, { depersonalisation: 'обезличивание|pseudonymisation' }),
    ...known(destructionMethod, {
      'de-identify': 'Обезличивание|обезличивание персональных данных',
      anonymise: 'Anonymisierung|анонимизация',
    }),
  ]).toEqual([]);
});

test('a word among others is a guess, and a common word alone none', () => {
  expect(dataItem('Private e-mail address')).toMatchObject({ code: 'email', whole: false });
  expect(dataItem('tool name')).toBeUndefined();
  expect(dataItem('Profile embeddings and other things of the platform')).toBeUndefined();
  expect(dataItem('Surname')).toEqual({ code: 'surname', exact: true, whole: true });
});

test('words of Poland, Finland, Sweden and Brazil', () => {
  expect(
    known(dataItem, {
      'settlement-account': 'numer rachunku bankowego|Tilinumero|dados bancários',
      salary: 'palkkatiedot|Wynagrodzenie',
      'employment-record': 'przebieg zatrudnienia',
      'account-credentials': 'senha (hash)|hash hasła|lösenordshash|hash della password',
      'internal-identifier': 'Benutzer-ID|user ID',
      'company-name': 'Företagsnamn|nazwa firmy',
      'precise-location': 'GPS-koordinater|Coordenadas GPS',
    }),
  ).toEqual([]);
  expect(
    known(subjectCategory, {
      applicant: 'Kandydaci do pracy|Työnhakijat',
      subscriber: 'Subskrybenci|Tilaajat',
      counterparty: 'kontrahenci',
      contractor: 'zleceniobiorcy',
      'service-user': 'Usuarios de la aplicación|Användare',
    }),
  ).toEqual([]);
  expect(
    known(recipientKind, {
      payroll: 'biuro rachunkowe|tilitoimisto|Redovisningsbyrå',
      'auditor-lawyer': 'kancelaria prawna',
      delivery: 'firma kurierska|Kuljetusyhtiö',
      'it-support': 'dostawca IT',
      'e-mail-delivery': 'dostawca systemu mailingowego|Mailtjänst',
    }),
  ).toEqual([]);
});
