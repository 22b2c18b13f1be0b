import { systemKinds } from '../../../vocabulary/things/system-kinds.ts';
import { matcherOf, type Synonyms } from '../term-matcher.ts';

/** Other words for the kinds of systems. */
const synonyms: Synonyms = {
  website: [
    'website, web, homepage, webseite, site web, sitio web, página web, sito web, sito, nettside',
    'wordpress, сайт',
  ],
  'mobile-application': [
    'mobile app, app, mobile application, ios app, android app, application mobile, aplicación móvil',
    'приложение, мобильное приложение',
  ],
  'online-shop': [
    'online shop, shop, webshop, e commerce, shopify, woocommerce, magento, boutique en ligne',
    'tienda online, negozio online, интернет магазин',
  ],
  'customer-portal': [
    'portal, customer portal, client portal, kundenportal, espace client, área de cliente, личный кабинет',
  ],
  'web-analytics': ['google analytics, matomo, analytics, piwik, яндекс метрика, метрика, plausible'],
  crm: [
    'crm, crm system, customer database, salesforce, hubspot, civicrm, pipedrive, dynamics crm, битрикс24',
    'amocrm, zoho crm, outil crm',
  ],
  'help-desk': [
    'help desk, helpdesk, ticketing, ticket system, ticketsystem, zendesk, freshdesk, support system',
    'jira service management, otrs, zammad',
  ],
  mailing: [
    'newsletter tool, mailchimp, sendinblue, brevo, mailjet, newsletter, unisender, cleverreach',
    'rapidmail, mailerlite, email marketing, рассылка',
  ],
  mail: [
    'email, e mail, outlook, exchange, mail server, gmail, microsoft exchange, messagerie',
    'correo electrónico, posta elettronica, почта',
  ],
  messenger: ['messenger, slack, whatsapp, telegram, teams chat, signal, мессенджер'],
  'video-conference': ['zoom, microsoft teams, teams, google meet, webex, jitsi, bigbluebutton, skype'],
  telephony: [
    'telephone system, telefonanlage, voip, telephony, standard téléphonique, centralita, атс, телефония',
  ],
  hr: [
    'hr system, hris, personio, workday, bamboohr, hr software, personalverwaltung, personalsoftware',
    'sap hr, successfactors, logiciel rh, sirh, 1с зуп, 1с зарплата и управление персоналом',
    'кадровая система',
  ],
  recruitment: [
    'ats, recruitment system, applicant tracking system, greenhouse, lever, bewerbermanagement, huntflow',
  ],
  payroll: [
    'payroll system, payroll software, lohnabrechnung, datev lohn, logiciel de paie, a3nom',
    'software nóminas',
  ],
  accounting: [
    'accounting software, accounting system, datev, quickbooks, xero, sage, lexware, buchhaltungssoftware',
    'logiciel comptable, contaplus, a3con, zucchetti, exact, fiken, visma, 1с бухгалтерия, 1с',
    'бухгалтерская система',
  ],
  erp: ['erp, sap, odoo, microsoft dynamics, navision, netsuite, 1с erp, oracle erp'],
  reporting: ['контур экстерн, сбис, elster'],
  'banking-client': ['online banking, банк клиент, клиент банк, e banking'],
  'document-management': [
    'document management, dms, sharepoint, alfresco, docuware, ged, gestor documental, docusign, эдо',
    'диадок, директум',
  ],
  'file-storage': [
    'file server, fileserver, network drive, shared drive, netzlaufwerk, laufwerk, serveur de fichiers',
    'servidor de archivos, servidor, file system, nas, serveur, server, сервер, файловый сервер',
    'сетевой диск',
  ],
  'cloud-storage': [
    'google drive, dropbox, onedrive, nextcloud, google workspace, microsoft 365, office 365, box, s3',
    'aws s3, cloud, g suite, яндекс диск, облако',
  ],
  database: [
    'database, postgresql, mysql, sql server, oracle database, mongodb, datenbank, base de données',
    'base de datos, fichero, banca dati, databank, database server, redis, postgres, бд, база данных',
  ],
  'data-warehouse': ['data warehouse, bigquery, snowflake, power bi, tableau, bi'],
  'licence-management': ['licence management'],
  learning: ['lms, moodle, learning management system, ilias, canvas, docebo'],
  'task-tracking': ['jira, trello, asana, project management, notion, confluence, monday, github, gitlab'],
  'directory-service': ['active directory, ldap, azure ad, entra id, keycloak, okta, identity provider'],
  'event-logs': ['siem, log server, event logs, splunk, elk, elasticsearch, sentry, grafana'],
  cctv: [
    'cctv, video surveillance, videoüberwachung, vidéosurveillance, videovigilancia, videosorveglianza',
    'видеонаблюдение',
  ],
  'physical-access-control': [
    'access control system, zutrittskontrollsystem, contrôle d accès, control de accesos, скуд',
    'zeiterfassungssystem',
  ],
  workstation: [
    'excel, spreadsheet, laptop, pc, computer, workstation, excel spreadsheet, tabelle, tableur',
    'hoja de cálculo, foglio excel, excel liste, google sheets, ms office, excel listen, компьютер',
    'рабочая станция',
  ],
  'removable-media': ['usb, usb stick, usb drive, флешка, съемные носители'],
  backup: ['backup, backup server, backups, sauvegarde, copias de seguridad, резервные копии'],
  'paper-files': [
    'paper, paper files, hard copy, hardcopy, papier, akten, papierakten, dossier papier, dossiers papier',
    'expediente en papel, soporte papel, cartaceo, archivio cartaceo, papieren dossier, paper records',
    'filing cabinet, бумага, бумажный носитель, бумажные носители, личные дела',
  ],
  'paper-archive': ['archive, archiv, archives, archivo, archivio, archief, архив'],
};

/** The kind of system that words name. */
export const systemKind = matcherOf(systemKinds, synonyms);
