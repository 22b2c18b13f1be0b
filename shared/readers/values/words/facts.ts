import { automationKinds } from '../../../vocabulary/fz-152/methods.ts';
import { destructionMethods } from '../../../vocabulary/keeping/destruction-methods.ts';
import { activityRoles } from '../../../vocabulary/gdpr/roles.ts';
import { dpiaStatuses } from '../../../vocabulary/gdpr/dpia-status.ts';
import { activityStatuses } from '../../../vocabulary/keeping/activity-statuses.ts';
import { dataSources } from '../../../vocabulary/keeping/data-sources.ts';
import { matcherOf } from '../term-matcher.ts';

/** Whether an activity goes on, by a word of its row. */
export const activityStatus = matcherOf(activityStatuses, {
  draft: [
    'draft, planned, proposed, in preparation, new, pending, in review, entwurf, geplant, in planung',
    'in bearbeitung, projet, brouillon, en projet, prévu, en cours de rédaction, borrador, previsto',
    'en preparación, bozza, pianificato, concept, gepland, utkast, planlagt, черновик, планируется',
    'проект',
  ],
  active: [
    'active, live, in use, in operation, ongoing, current, approved, in force, published, final',
    'continuous, aktiv, in betrieb, produktiv, laufend, freigegeben, actif, en service, en cours, validé',
    'en production, activo, en uso, vigente, en vigor, en funcionamiento, attivo, in uso, in corso',
    'actief, in gebruik, lopend, i bruk, i drift, activ, действует, активен, активна, осуществляется',
    'действующий',
  ],
  suspended: [
    'suspended, on hold, paused, inactive, ausgesetzt, ruhend, inaktiv, suspendu, en pause, suspendido',
    'sospeso, opgeschort, приостановлен, приостановлена',
  ],
  ended: [
    'ended, closed, terminated, retired, discontinued, archived, obsolete, completed, decommissioned',
    'beendet, eingestellt, außer betrieb, abgeschlossen, archiviert, terminé, clos, arrêté, archivé',
    'abandonné, finalizado, cerrado, terminado, dado de baja, cessato, chiuso, terminato, beëindigd',
    'afgesloten, avsluttet, utgått, завершен, прекращен, прекращена, закрыт',
  ],
});

/** The role of the organisation, by a word of its row. */
export const activityRole = matcherOf(activityRoles, {
  controller: [
    'controller, data controller, sole controller, independent controller, verantwortlicher',
    'verantwortliche stelle, responsable de traitement, responsable du traitement, responsable',
    'responsable del tratamiento, titolare, titolare del trattamento, verwerkingsverantwoordelijke',
    'behandlingsansvarlig, dataansvarlig, personuppgiftsansvarig, operator, rekisterinpitäjä',
    'administrator danych, оператор, контролер, контролёр',
  ],
  'joint-controller': [
    'joint controller, joint controllers, gemeinsam verantwortlicher, gemeinsame verantwortlichkeit',
    'responsable conjoint, coresponsable, corresponsable, corresponsable del tratamiento, contitolare',
    'gezamenlijk verwerkingsverantwoordelijke, felles behandlingsansvarlig, совместный оператор',
  ],
  processor: [
    'processor, data processor, auftragsverarbeiter, auftragnehmer, sous traitant, encargado',
    'encargado del tratamiento, responsabile del trattamento, verwerker, databehandler',
    'personuppgiftsbiträde, persoană împuternicită, henkilötietojen käsittelijä, обработчик',
    'лицо действующее по поручению',
  ],
});

/** Where the data come from. */
export const dataSource = matcherOf(dataSources, {
  'data-subject': [
    'data subject, the data subject, individual, directly from the data subject, from the data subject',
    'data subjects, directly from individual, from the individual, from data subject, user, users',
    'user input, employee, customer, the individual, candidate, form, contact form, website form',
    'applicant, self provided, provided by the user, provided by the data subject, betroffene person',
    'betroffener, von der betroffenen person, direkterhebung, beim betroffenen',
    'direkt bei der betroffenen person, personne concernée, auprès de la personne concernée',
    'collecte directe, directement auprès de la personne, la personne elle même, el propio interesado',
    'propio interesado, el interesado, interesado o su representante legal',
    'el propio interesado o su representante legal, el propio interesado o representante legal',
    'interesado, del propio interesado, titular de los datos, interessato, presso l interessato',
    'dall interessato, direttamente dall interessato, raccolta diretta, betrokkene, de betrokkene zelf',
    'betrokkene zelf, van betrokkene, den registrerte, den registrerte selv, den registrerede',
    'den registrerade, persoana vizată, rekisteröity, сам субъект, субъект персональных данных',
    'от субъекта, непосредственно от субъекта, субъект, от самого субъекта, лично от субъекта',
  ],
  'third-party': [
    'third party, third parties, another organisation, employer, recruitment agency, other company',
    'partner, authority, public authorities, dritte, von dritten, arbeitgeber, behörde, behörden',
    'andere stellen, tiers, organisme tiers, auprès de tiers, collecte indirecte, employeur',
    'otras personas físicas, otras personas físicas distintas del afectado, administraciones públicas',
    'entidad privada, entidades privadas, terceros, empresa, otras administraciones públicas, terzi',
    'soggetti terzi, presso terzi, datore di lavoro, derden, derde partij, andere organisatie, werkgever',
    'tredjepart, tredjeparter, terți, третьи лица, третье лицо, от третьих лиц, работодатель, контрагент',
  ],
  'public-source': [
    'public source, public sources, publicly available, publicly available sources',
    'publicly accessible source, internet, social media, linkedin, public register, public registers',
    'öffentliche quellen, öffentliche register, öffentlich zugängliche quellen, sources publiques',
    'source publique, registres publics, fuentes accesibles al público, registros públicos',
    'fuentes públicas, fonti pubbliche, fonti accessibili al pubblico, registri pubblici',
    'openbare bronnen, openbare registers, offentlige registre, offentlige kilder, surse publice',
    'общедоступные источники, открытые источники, общедоступный источник, интернет',
  ],
  observed: [
    'automatically collected, automatic, observed, generated, system generated, logs, derived',
    'website tracking, cookies, created by the system, internal, own systems, automatisch erhoben',
    'automatisiert, systemgeneriert, eigene erhebung, collecte automatique, généré par le système',
    'généré automatiquement, generado, generados por el sistema, generati dal sistema',
    'raccolta automatica, automatisch gegenereerd, gegenereerd, automatisk, автоматически',
    'собираются автоматически, формируются оператором',
  ],
});

/** With computers, by hand, or both. */
export const automationKind = matcherOf(automationKinds, {
  automated: [
    'automated, electronic, computerised, digital, automatic, computer, by automated means, automatisiert',
    'elektronisch, automatisé, informatique, informatisé, automatizado, informatizado, automatizzato',
    'elettronico, informatico, geautomatiseerd, digitaal, elektronisk, automatisk, automatizat',
    'автоматизированная, автоматизированный, автоматизированная обработка',
    'с использованием средств автоматизации, автоматически, электронный',
  ],
  'non-automated': [
    'manual, non automated, paper, on paper, by hand, non automated means, manuell, nicht automatisiert',
    'händisch, papier, manuel, non automatisé, sur papier, no automatizado, en papel, manuale, cartaceo',
    'non automatizzato, handmatig, op papier, manuelt, неавтоматизированная, неавтоматизированный',
    'без использования средств автоматизации, ручная, ручной, на бумаге, неавтоматизированная обработка',
  ],
  mixed: [
    'mixed, both, automated and manual, partly automated, electronic and paper, partially automated',
    'hybrid, gemischt, teilautomatisiert, teilweise automatisiert, mixte, mixto',
    'parcialmente automatizado, automatizado y no automatizado, misto, parzialmente automatizzato',
    'cartaceo ed elettronico, informatico e cartaceo, gemengd, hybride, gedeeltelijk geautomatiseerd',
    'blandet, mixt, смешанная, смешанный, смешанная обработка, автоматизированная и неавтоматизированная',
    'с использованием и без использования средств автоматизации',
    'с использованием средств автоматизации и без использования таких средств',
  ],
});

/** Where the assessment of impact stands. */
export const dpiaStatus = matcherOf(dpiaStatuses, {
  'not-assessed': [
    'not assessed, not yet assessed, to be assessed, unknown, not determined, noch nicht geprüft',
    'ungeprüft, à évaluer, non évalué, por evaluar, da valutare, nog te beoordelen, не оценена',
    'не определена',
  ],
  'not-required': [
    'not required, no, not needed, not necessary, nicht erforderlich, nein, non requise, non',
    'no requerida, no necesaria, non richiesta, non necessaria, niet nodig, niet vereist, ikke påkrevd',
    'ikke nødvendig, nu este necesară, не требуется, нет',
  ],
  required: [
    'required, yes, needed, dpia required, to do, not started, erforderlich, ja, requise, oui, à réaliser',
    'requerida, necesaria, sí, richiesta, necessaria, sì, vereist, nodig, påkrevd, nødvendig, necesară',
    'требуется, да',
  ],
  'in-progress': [
    'in progress, started, ongoing, under way, in bearbeitung, läuft, en cours, en curso, en proceso',
    'in corso, lopend, bezig, pågår, igangværende, în curs, проводится, в процессе',
  ],
  done: [
    'done, completed, complete, carried out, finished, dpia completed, dpia done, conducted, approved',
    'durchgeführt, abgeschlossen, liegt vor, réalisée, effectuée, terminée, realizada, completada, hecha',
    'effettuata, completata, eseguita, svolta, uitgevoerd, afgerond, gjennomført, utført, efectuată',
    'проведена, выполнена, завершена',
  ],
  'review-due': ['review due, to be reviewed, überprüfung fällig, à revoir, требует пересмотра'],
  'prior-consultation': [
    'prior consultation, vorherige konsultation, consultation préalable, consulta previa',
    'предварительная консультация',
  ],
});

/** How data are destroyed. */
export const destructionMethod = matcherOf(destructionMethods, {
  'automatic-deletion': [
    'automatic deletion, automatically deleted, auto delete, automatische löschung, automatisch gelöscht',
    'suppression automatique, borrado automático, cancellazione automatica, automatisch verwijderd',
    'automatisk sletting, автоматическое удаление, автоматически удаляются',
  ],
  'manual-deletion': [
    'manual deletion, deleted manually, manuelle löschung, suppression manuelle, borrado manual',
    'cancellazione manuale, handmatig verwijderd, manuell sletting, удаление вручную, ручное удаление',
    'удаление из информационной системы',
  ],
  overwriting: [
    'overwriting, secure erase, secure deletion, überschreiben, sichere löschung, écrasement',
    'borrado seguro, sobrescritura, sovrascrittura, гарантированное стирание, перезапись, затирание',
  ],
  'cryptographic-erasure': ['crypto erase, crypto shredding, криптографическое стирание'],
  'backup-rotation': ['backup rotation, ротация резервных копий'],
  shredding: [
    'shredding, shredder, shredding of paper, paper shredding, aktenvernichter, schreddern',
    'aktenvernichtung, broyage, destrucción en papel, destructora, triturado, distruggidocumenti',
    'versnipperen, papiervernietiger, makulering, шредирование, измельчение, шредер, шредерование',
    'измельчение в бумагорезательной машине',
  ],
  burning: ['burning, incineration, сжигание'],
  degaussing: ['degaussing, размагничивание'],
  'physical-destruction': [
    'physical destruction, destruction of media, physische vernichtung, destruction physique',
    'destrucción física, distruzione fisica, fysieke vernietiging, физическое уничтожение',
    'физическое уничтожение носителя',
  ],
  'by-processor': [
    'deletion by processor, certificate of destruction, löschung durch den auftragsverarbeiter',
    'certificat de destruction',
  ],
  anonymise: [
    'anonymisation, anonymization, anonymised, anonymisierung, anonymisation des données, anonimización',
    'anonimizzazione, anonimisering, анонимизация',
  ],
  'de-identify': [
    'de identification, depersonalisation, depersonalization, pseudonymisation, pseudonymization',
    'обезличивание, обезличивание персональных данных, обезличивание данных',
  ],
  archive: [
    'archiving, transfer to archive, archivierung, versement aux archives, archivage, archivo definitivo',
    'передача в архив',
  ],
  return: [
    'return, return to controller, rückgabe, restitution, devolución, restituzione, teruggave, возврат',
  ],
});
