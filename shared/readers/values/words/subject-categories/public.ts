import type { Synonyms } from '../../term-matcher.ts';

/** Other words for visitors, users, citizens and those in care or at school. */
export const publicSynonyms: Synonyms = {
  'site-visitor': [
    'visitor of website, website visitor, site visitor, web visitor, visitor of the website',
    'visitors to the website, internet user, anonymous user, webseitenbesucher, websitebesucher',
    'besucher der website, besucher der webseite, website besucher, seitenbesucher',
    'visiteur du site, visiteurs du site web, visiteurs du site, internaute, visitante web',
    'visitante de la web, visitantes del sitio web, usuario de la web, visitatore del sito',
    'visitatori del sito web, navigatori, utenti del sito, websitebezoeker, bezoekers van de website',
    'besøkende på nettsiden, вебпосетитель, посетитель сайта, посетители сайтов',
  ],
  'site-user': [
    'user of the website, website user, site user, online user, webseitennutzer, nutzer der website',
    'utilisateur du site, utilisateurs du site, usuario de la página web, usuarios del sitio web',
    'usuarios web, utente del sito web, gebruikers van de website, пользователь сайта',
  ],
  'service-user': [
    'user, platform user, registered user, app user, end user, account owner, subscriber of the service',
    'member of the platform, profile owner, viewer, portal user',
    'nutzer, benutzer, registrierte nutzer, app nutzer, anwender, endnutzer, utilisateur, usager',
    'utilisateur enregistré, abonné au service, usuario, usuario registrado, utente, utenti',
    'utenti registrati, gebruiker, bruker, bruger, användare, utilizator, usuari, käyttäjä, użytkownik',
    'пользователь, зарегистрированный пользователь, пользователи приложения, пользователи сервиса',
    'usuarios de la aplicación, utenti dell app, użytkownicy, użytkownicy serwisu, käyttäjät, brukere',
  ],
  subscriber: [
    'newsletter subscriber, newsletter recipient, subscriber, mailing list, newsletter abonnent',
    'newsletter empfänger, abonnent, abonné newsletter, abonné, abonnés à la newsletter, suscriptor',
    'suscriptores, iscritto alla newsletter, iscritti alla newsletter, abonnee, nieuwsbriefontvanger',
    'nyhetsbrevmottaker, подписчик, подписчики рассылки',
    'subskrybenci, subskrybenci newslettera, tilaajat, uutiskirjeen tilaajat, prenumeranter, assinantes',
    'nieuwsbriefabonnees, abonnees op de nieuwsbrief',
  ],
  'event-participant': [
    'osallistujat, uczestnicy, participanți, deltakere, deltagere',
    'event participant, participant, attendee, delegate, speaker, course participant',
    'veranstaltungsteilnehmer, teilnehmer, teilnehmende, referent, participant à l événement, intervenant',
    'asistente, participante, asistentes a eventos, partecipante, partecipanti, deelnemer, deltaker',
    'deltager, участник мероприятия, участник, участники мероприятий, слушатель',
  ],
  enquirer: [
    'enquirer, inquirer, complainant, person making an enquiry, contact form user, correspondent',
    'person who contacts us, anfragende, anfragesteller, kontaktsuchende, beschwerdeführer, hilfesuchende',
    'ratsuchende, demandeur, réclamant, solicitante, reclamante, personas que contactan, richiedente',
    'vraagsteller, klager, verzoeker, заявитель, лица направившие обращение, лица обратившиеся',
    'обратившиеся граждане, лица направившие обращения',
  ],
  requester: [
    'data subject exercising rights, person exercising rights, requester, персоны реализующие права',
    'betroffene die rechte ausüben, personnes exerçant leurs droits, personas que ejercen sus derechos',
    'interessati che esercitano diritti, субъекты направившие запрос',
  ],
  'premises-visitor': [
    'goście, vierailijat, vizitatori',
    'visitor, visitor of premises, office visitor, besucher, gebäudebesucher, visiteur, visitante',
    'visitatore, visitatori, bezoeker, besøkende, besøgende, besökare, vizitator, посетитель',
    'посетитель офиса, посетители офиса, посетители помещений',
  ],
  'person-under-cctv': [
    'persons under video surveillance, persons filmed, videoüberwachte personen, personnes filmées',
    'personas grabadas, persone riprese, лица попавшие в зону видеонаблюдения',
  ],
  whistleblower: [
    'whistleblower, reporting person, hinweisgeber, hinweisgebende, lanceur d alerte, denunciante',
    'informante, segnalante, klokkenluider, melder, varsler, заявитель о нарушении',
  ],
  'reported-person': [
    'reported person, accused person, beschuldigte, personne mise en cause, denunciado, segnalato',
    'beschuldigde',
  ],
  litigant: [
    'litigant, party to proceedings, claimant, defendant, witness, opposing party, verfahrensbeteiligte',
    'kläger, gegner, prozessbeteiligte, partie à la procédure, plaignant, litigante, demandado',
    'parti processuali, controparte, procespartij, участник судебного процесса, сторона спора',
  ],
  citizen: [
    'citizen, resident, public, general public, member of the public, taxpayer, voter, bürger, einwohner',
    'bürgerinnen und bürger, öffentlichkeit, citoyen, administré, habitant, ciudadano, habitante, vecino',
    'contribuyente, cittadino, residente, burger, inwoner, innbygger, borger, medborgare, cetățean',
    'ciutadà, ciutadania, kansalainen, obywatel, гражданин, граждане, житель',
  ],
  'association-member': [
    'jäsenet, członkowie, membri, medlemmer',
    'member, club member, association member, members of the association, mitglied, vereinsmitglied',
    'zahlende mitglieder, membre, adhérent, sociétaire, miembro, socio, asociado, colegiado, soci',
    'associato, associati, lid, leden, vereniging leden, medlem, membru, jäsen, członek, член',
    'член организации, член объединения, члены ассоциации',
  ],
  donor: [
    'donor, sponsor, supporter, spender, spenderin, förderer, donateur, donante, donatore, giver',
    'жертвователь, спонсор, благотворитель',
  ],
  'aid-beneficiary': [
    'aid recipient, beneficiary, beneficiaries, hilfeempfänger, leistungsempfänger, bénéficiaire d aide',
    'beneficiario, beneficiarios, beneficiari, begunstigde, cliënt, благополучатель',
  ],
  patient: [
    'potilaat, pacjenci, pacienți',
    'patient, patientin, patienten, patients, paciente, paziente, patiënt, pasient, potilas, pacjent',
    'пациент',
  ],
  pupil: [
    'pupil, schoolchild, schüler, schülerinnen und schüler, élève, alumno, alumnado, alunno, leerling',
    'elev, oppilas, uczeń, учащийся, ученик, школьник, обучающийся, обучающиеся, учащиеся',
  ],
  student: [
    'student, studierende, studentin, étudiant, estudiante, estudiantes, studente, studenti, studenter',
    'opiskelija, студент',
  ],
  child: [
    'child, children, minor, kind, kinder, minderjährige, enfant, mineur, menor, menores, niños, minore',
    'minori, bambini, kinderen, minderjarige, barn, mindreårig, lapsi, dziecko, ребенок, дети',
    'несовершеннолетний, малолетний',
  ],
  'legal-representative': [
    'représentants légaux, foresatte, vanhemmat, rodzice',
    'parent, guardian, parents, legal representative, legal guardian, representative, eltern',
    'erziehungsberechtigte, gesetzliche vertreter, vormund, sorgeberechtigte, parents et tuteurs',
    'représentant légal, tuteur, padres, tutor, tutores, padres o tutores, representante legal',
    'representantes legales, genitore, genitori, tutore, rappresentante legale, ouder, ouders, voogd',
    'wettelijk vertegenwoordiger, foresatte, forelder, родитель, законный представитель, опекун',
    'представители несовершеннолетних',
  ],
  relative: [
    'relative, family member, next of kin, dependant, emergency contact, family, angehörige',
    'familienangehörige, notfallkontakt, ayant droit, proche, famille, membre de la famille, familiar',
    'familiares, familia, familiare, familiari, contatto di emergenza, gezinslid, familielid, naaste',
    'pårørende, родственник, член семьи, контактное лицо, близкий родственник',
  ],
  'research-participant': [
    'research participant, study participant, respondent, survey participant, studienteilnehmer',
    'probanden, umfrageteilnehmer, participant à l étude, participante en estudios, encuestado',
    'partecipante allo studio, respondente, onderzoeksdeelnemer, участник исследования, респондент',
  ],
  'vulnerable-person': [
    'vulnerable person, asylum seeker, elderly person, disabled person, refugee, schutzbedürftige',
    'asylbewerber, geflüchtete, menschen mit behinderung, personne vulnérable, demandeur d asile',
    'personas vulnerables, colectivos vulnerables, refugiados, soggetti vulnerabili, kwetsbare personen',
    'инвалид, пожилые',
  ],
};
