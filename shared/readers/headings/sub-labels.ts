import type { AliasTable } from './alias-table.ts';
import type { TargetId } from '../targets.ts';

/** What follows a person: all of it is that person's. */
const contactWords = `
  name; nom; nombre; nome; naam; имя; фио; vorname; address; adresse; anschrift; адрес; dirección; indirizzo; adres; straße;
  code postal; ville; pays; country; land; ort; plz; city; postcode; contact; kontakt; e mail; email; e mail adresse; telefon;
  phone; telephone; téléphone; adresse mél; телефон; teléfono; correo electrónico; telefono; telefoon; mél; courriel;
  электронная почта; contact details; fax; position; nazwa; imię i nazwisko; adres siedziby; e mail kontaktowy; morada; endereço; должность; company; organisation; société; firma; email address`;

/**
 * What a label means inside a section whose place is known: “Intern” under the recipients, “Art. 9” under the legal
 * basis. Anything else said there is part of the section.
 */
export const subLabels: Readonly<Partial<Record<TargetId, AliasTable>>> = {
  recipients: {
    internalRecipients: `
      internal; intern; interne; interner; internes; interni; internos; internas; внутренние; internt; sisäiset;
      внутри организации; within the organisation; innerhalb des unternehmens; interno; wewnętrzni; interna`,
    processors: `
      processors; processor; auftragsverarbeiter; sous traitants; encargados; verwerkers; обработчики; dienstleister;
      databehandlere; responsabili; service providers; auftragsverarbeitung; prestataires; по поручению; leverandører`,
    transfers: `drittland; drittländer; third countries; pays tiers; terceros países; paesi terzi; derde landen; tredjeland; третьи страны`,
    recipients: `external; extern; externe; externer; externes; esterni; externos; внешние; eksternt; eksterne; third parties; dritte`,
  },
  legalBasis: {
    specialCondition: `art 9; article 9; artikel 9; art 9 gdpr; art 9 dsgvo; special categories; besondere kategorien; articolo 9; artículo 9`,
    legitimateInterest: `legitimate interest pursued; verfolgtes interesse; berechtigtes interesse ist; interest`,
  },
  data: {
    specialData: `
      special categories; special category data; besondere kategorien; données sensibles; datos sensibles; sensitive data;
      categorías especiales; categorie particolari; dati particolari; gevoelige gegevens; bijzondere persoonsgegevens;
      специальные категории; биометрические; særlige kategorier; sensitive; sensibel; sensible daten; sensitiv;
      специальные категории персональных данных; art 9; biometric data; besondere kategorien art 9`,
    criminalData: `criminal convictions; criminal data; strafrechtliche daten; condamnations pénales; сведения о судимости; dati giudiziari; condenas penales`,
    dataSource: `source; quelle; herkunft; источник; origine; origen; herkomst; fonte; kilde`,
    numberOfSubjects: `number of data subjects; количество субъектов`,
  },
  officer: { officer: contactWords },
  representative: { representative: contactWords },
  jointControllers: { jointControllers: contactWords },
  specialData: { specialCondition: `condition; ausnahme; exception; uitzondering` },
  transfers: {
    safeguards: `
      safeguards; garantien; garanties; garantías; garanzie; waarborgen; гарантии; mechanism; mechanismus; garantier;
      legal mechanism; geeignete garantien; transfer mechanism; instrument; type de garanties; scc`,
  },
  retention: {
    destruction: `
      deletion; destruction; löschung; vernichtung; уничтожение; deletion method; destruction method; löschverfahren;
      порядок уничтожения; способ уничтожения`,
  },
  controller: {
    controllerAddress: `
      address; adresse; anschrift; адрес; dirección; indirizzo; adres; postal address; domicilio; sede; code postal; ville;
      pays; country; land; ort; plz; city; postcode; juridical address; adress; osoite; morada; siège; юридический адрес; adres siedziby; siedziba; sitz; endereço; почтовый адрес; адрес местонахождения`,
    controllerContact: `
      contact; kontakt; e mail; email; telefon; phone; telephone; téléphone; adresse mél; телефон; контакты; teléfono;
      correo electrónico; telefono; pec; telefoon; website; mél; courriel; электронная почта; contact details; web; fax;
      contactgegevens; kontaktdaten; contacts; e post; mobile; e mail kontaktowy; adres e mail; telefon kontaktowy; kontakt datenschutz; contact privacy; contatto privacy`,
    registrationNumber: `registration number; инн; огрн; siret; siren; zvr; cif; nif; kvk; kbo nummer; partita iva; company number; registernummer`,
    controller: `name; legal name; registered name; full legal name; company name; trading name; name of the company; firmenname; nom légal; nom de l organisme; nombre legal; denominazione; statutaire naam; официальное наименование; nom; organisation; nombre; nome; naam; наименование; company; firma; denominación; organización; ente; bedrijf; société; navn; namn; nazwa; nazwa organizacji; nazwa firmy; identité; identität; полное наименование; name behörde; unternehmen; razón social; raison sociale; ragione sociale`,
    officer: `dpo; data protection officer; datenschutzbeauftragter; délégué à la protection des données; dpd; rpd; fg; delegado de protección de datos`,
    representative: `representative; vertreter; représentant; representante; rappresentante; представитель`,
    jointControllers: `joint controller; joint controllers; gemeinsam verantwortlicher; responsable conjoint; contitolare; corresponsable`,
  },
};
