import type { AliasTable } from '../alias-table.ts';

/** German: the DSK and BayLDA forms, the Austrian WKO sheets, the Swiss inventory. */
export const german: AliasTable = {
  name: `
    bezeichnung; verarbeitungstätigkeit; bezeichnung der verarbeitungstätigkeit;
    name der verarbeitungstätigkeit; name der verarbeitung; verarbeitung; verfahren; tätigkeit;
    verarbeitungstätigkeiten; benennung der verarbeitungstätigkeit; bezeichnung der verarbeitung; prozess;
    titel; bezeichnung des verfahrens; verfahrensbezeichnung; name; datenanwendung; geschäftsprozess;
    bearbeitungstätigkeit; datenbearbeitung; bezeichnung der datenverarbeitung; name des verfahrens;
    datenverarbeitung; vorgang; verarbeitungsvorgang; bezeichnung der bearbeitung; bearbeitung`,
  number: `
    nr; nummer; lfd nr; laufende nummer; ordnungsnummer; kennung; kürzel; id; verfahrensnummer;
    verzeichnisnummer; vvt nr; lfdnr; aktenzeichen; referenz`,
  status: `status; stand der verarbeitung; status der verarbeitung`,
  startDate: `
    datum der einführung; einführungsdatum; beginn der verarbeitung; angelegt am; erstellt am;
    datum der erstellung; erstellungsdatum; datum der anlegung; beginn; in betrieb seit; erstmals erstellt;
    einführung`,
  endDate: `ende der verarbeitung; enddatum; außer betrieb; beendet am; datum der beendigung`,
  reviewed: `
    datum der letzten änderung; letzte änderung; letzte aktualisierung; stand; aktualisiert am; geändert am;
    letzte überprüfung; datum letzte änderung; änderungsdatum; letzte prüfung; zuletzt geändert`,
  department: `
    verantwortliche fachabteilung; fachabteilung; abteilung; bereich; fachbereich; organisationseinheit;
    amt; referat; verantwortlicher fachbereich; dienststelle; zuständige abteilung; zuständige stelle;
    fachverantwortliche abteilung`,
  owner: `
    ansprechpartner; prozessverantwortlicher; verantwortliche person; fachverantwortlicher; ansprechperson;
    kontaktperson; zuständig; zuständige person; verfahrensverantwortlicher; prozesseigner;
    interner ansprechpartner; ansprechpartnerin`,
  role: `rolle; verantwortlicher oder auftragsverarbeiter; unsere rolle; rolle des unternehmens`,
  jointControllers: `
    gemeinsam verantwortlicher; gemeinsam verantwortliche; gemeinsame verantwortlichkeit;
    name und kontaktdaten des gemeinsam verantwortlichen; mitverantwortlicher;
    gemeinsam für die verarbeitung verantwortliche`,
  onBehalfOf: `
    auftraggeber; im auftrag von; verantwortlicher in dessen auftrag; auftraggebender verantwortlicher`,
  purpose: `
    zweck; zwecke; zweck der verarbeitung; zwecke der verarbeitung; verarbeitungszweck; verarbeitungszwecke;
    zweckbestimmung; zweck der datenverarbeitung; bearbeitungszweck; zwecke der datenverarbeitung;
    zweck der verarbeitungstätigkeit; ziel; bearbeitungszwecke; zweck der datenbearbeitung;
    zweck der bearbeitung; wozu; verwendungszweck der daten`,
  subPurposes: `
    beschreibung; beschreibung der verarbeitung; kurzbeschreibung; art der verarbeitung; detailbeschreibung;
    teilzwecke; beschreibung der verarbeitungstätigkeit; funktionsbeschreibung; erläuterung; weitere zwecke;
    beschreibung des verfahrens`,
  legalBasis: `
    rechtsgrundlage; rechtsgrundlagen; rechtsgrundlage der verarbeitung; rechtsgrund; rechtmäßigkeit;
    rechtmäßigkeit der verarbeitung; erlaubnistatbestand; rechtsgrundlage für die verarbeitung;
    gesetzliche grundlage; rechtliche grundlage; rechtfertigung; rechtfertigungsgrund; erlaubnisnorm`,
  specialCondition: `
    rechtsgrundlage für besondere kategorien; ausnahme art 9; rechtsgrundlage art 9; ausnahmetatbestand`,
  legitimateInterest: `
    berechtigtes interesse; berechtigte interessen; interessenabwägung; verfolgtes interesse`,
  subjects: `
    betroffene; betroffene personen; kategorien betroffener personen; kategorie betroffener personen;
    betroffenengruppen; betroffene personengruppen; personengruppen;
    beschreibung der kategorien betroffener personen; betroffenenkreis; personenkategorien;
    kategorien von betroffenen personen; betroffenenkategorien; kategorien der betroffenen personen;
    kreis der betroffenen; kreis der betroffenen personen; betroffener personenkreis; wessen daten;
    kategorien von betroffenen; kategorien betroffener; personenkreis; betroffenenkategorie; personengruppe`,
  numberOfSubjects: `
    anzahl betroffener personen; anzahl der betroffenen; anzahl betroffene; umfang; mengengerüst`,
  data: `
    datenkategorien; kategorien personenbezogener daten; personenbezogene daten; daten; datenarten;
    kategorien von daten; art der daten; verarbeitete daten;
    beschreibung der kategorien personenbezogener daten; datenfelder; kategorien der daten; datenfeld;
    datum feld; kategorien von personenbezogenen daten; kategorien der personenbezogenen daten;
    datenkategorie; erhobene daten; personendaten; kategorien bearbeiteter personendaten;
    beschreibung der daten; art der personenbezogenen daten; kategorie personenbezogener daten; datenart;
    welche daten; kategorien von personendaten; arten von daten;
    pii; pii kategorien; pii felder; personenbezogene felder`,
  specialData: `
    besondere kategorien; besondere kategorien personenbezogener daten; sensible daten;
    besondere datenkategorien; besonders schützenswerte personendaten; besondere daten;
    besondere arten personenbezogener daten; sensible datenkategorien; daten besonderer kategorien`,
  criminalData: `
    strafrechtliche daten; strafrechtliche verurteilungen;
    daten über strafrechtliche verurteilungen und straftaten; strafrechtlich relevante daten`,
  dataSource: `
    herkunft; herkunft der daten; datenquelle; quelle; quelle der daten; datenherkunft; datenquellen;
    erhebung; datenerhebung`,
  actions: `
    verarbeitungsvorgänge; vorgänge; kategorien von verarbeitungen; verarbeitungsschritte;
    kategorien der verarbeitung; kategorien von verarbeitungen die im auftrag durchgeführt werden;
    verarbeitungsarten`,
  method: `verarbeitungsmethode; automatisiert manuell; form der verarbeitung; verarbeitungsform`,
  retention: `
    löschfrist; löschfristen; speicherdauer; aufbewahrungsfrist; aufbewahrungsfristen;
    fristen für die löschung; löschung; aufbewahrungsdauer; dauer der speicherung;
    regelfristen für die löschung; fristen für die löschung der verschiedenen datenkategorien;
    speicherfrist; vorgesehene fristen für die löschung der verschiedenen datenkategorien;
    frist für die löschung; speicherfristen; lösch und aufbewahrungsfristen; aufbewahrung;
    vorgesehene löschfristen; löschregel; aufbewahrungs und löschfristen; lagerdauer`,
  destruction: `
    löschverfahren; löschkonzept; vernichtung; art der löschung; löschvorgang; datenlöschung; löschmethode;
    entsorgung`,
  internalRecipients: `
    interne empfänger; zugriffsberechtigte; zugriffsberechtigte personen; zugriff; zugriffsberechtigungen;
    interne stellen; empfänger intern; zugriffsberechtigte personengruppen; zugangsberechtigte;
    zugriffsberechtigter personenkreis; wer hat zugriff`,
  recipients: `
    empfänger; kategorien von empfängern; empfängerkategorien; datenempfänger; externe empfänger;
    weitergabe; empfänger extern; kategorien der empfänger; übermittlung an dritte; weitergabe an dritte;
    empfängerkreis; kategorien von empfängerinnen und empfängern; datenweitergabe;
    kategorien von empfängern gegenüber denen die personenbezogenen daten offengelegt worden sind oder noch werden;
    empfänger der daten; dritte; offenlegung; empfänger oder kategorien von empfängern; datenübermittlung;
    empfängerinnen; kategorien der empfängerinnen und empfänger; empfängergruppe`,
  processors: `
    auftragsverarbeiter; auftragsverarbeitung; dienstleister; auftragnehmer;
    auftragsverarbeiter avv verträge; unterauftragsverarbeiter; externe dienstleister;
    eingesetzte dienstleister; auftragsbearbeiter; subunternehmer; unterauftragnehmer`,
  transfers: `
    drittlandtransfer; drittlandübermittlung; drittland; übermittlung in drittländer;
    datenübermittlung in drittländer; übermittlungen an drittländer; drittstaaten;
    datenübermittlungen in drittländer oder an internationale organisationen; drittstaatentransfer;
    übermittlung in ein drittland; drittlandtransfers; datentransfer in drittländer;
    bekanntgabe ins ausland;
    übermittlungen von personenbezogenen daten an ein drittland oder eine internationale organisation;
    drittländer; übermittlung in drittstaaten; drittlandsübermittlung; drittlandbezug; auslandsübermittlung;
    drittlandstransfer; datentransfer drittland; internationale datenübermittlung`,
  safeguards: `
    garantien; geeignete garantien; dokumentation geeigneter garantien;
    sofern es sich um eine in art 49 abs 1 unterabs 2 genannte datenübermittlung handelt;
    garantien drittland; garantie; transfermechanismus`,
  systems: `
    system; systeme; it system; it systeme; software; anwendung; anwendungen; eingesetzte software;
    name der software; name des eingesetzten verfahrens; eingesetzte systeme; programm; it anwendung;
    verwendete software; eingesetztes verfahren; eingesetzte it systeme; werkzeuge;
    art der verarbeitung name der software; fachverfahren`,
  location: `
    speicherort; ort der verarbeitung; serverstandort; ort der speicherung; standort; server standort;
    ort der datenverarbeitung; ablageort;
    wo; wo gespeichert; ablage`,
  measures: `
    tom; toms; technische und organisatorische maßnahmen; technische organisatorische maßnahmen; maßnahmen;
    sicherheitsmaßnahmen; schutzmaßnahmen; datensicherheit;
    allgemeine beschreibung der technischen und organisatorischen maßnahmen; datensicherheitsmaßnahmen;
    sicherheit der verarbeitung; technisch organisatorische maßnahmen;
    beschreibung der technischen und organisatorischen maßnahmen; maßnahmen zur datensicherheit;
    technische und organisatorische sicherheitsmaßnahmen;
    tom verweis; verweis auf tom; verweis tom; toms verweis; tom referenz; toms referenz`,
  automatedDecisions: `
    automatisierte entscheidungsfindung; profiling; automatisierte entscheidungen;
    automatisierte einzelentscheidung; automatisierte entscheidung`,
  dpia: `
    datenschutz folgenabschätzung; datenschutzfolgenabschätzung; dsfa; dsfa erforderlich; folgenabschätzung;
    dpia erforderlich; dsfa notwendig; datenschutz folgenabschätzung erforderlich; dsfa durchgeführt`,
  notes: `
    bemerkungen; bemerkung; anmerkungen; anmerkung; kommentar; hinweise; notizen; sonstiges; kommentare;
    hinweis; sonstige angaben`,
  controller: `
    verantwortlicher; organisation; verantwortliche stelle; name des verantwortlichen; unternehmen;
    name und kontaktdaten des verantwortlichen; firma; verein; angaben zum verantwortlichen;
    auftragsverarbeiter name; name und anschrift des verantwortlichen; verantwortliche; behörde;
    verantwortlicher für die verarbeitung; name der organisation; inhaber`,
  controllerAddress: `adresse; anschrift; postanschrift; sitz; straße; postadresse`,
  controllerContact: `
    kontakt; kontaktdaten; e mail; telefon; email; e mail adresse; website; internetadresse; telefonnummer;
    kontakt für betroffenenanfragen; kontakt für betroffene; kontakt datenschutz; datenschutzkontakt;
    ansprechpartner datenschutz; datenschutz kontakt`,
  registrationNumber: `
    zvr; zvr zahl; registernummer; handelsregisternummer; firmenbuchnummer; ust id; uid;
    vereinsregisternummer; uid nummer;
    handelsregister; handelsregisternummer; ust idnr; umsatzsteuer id`,
  representative: `
    vertreter; vertreter des verantwortlichen; eu vertreter; vertreter in der union;
    angaben zum vertreter des verantwortlichen; name und kontaktdaten des vertreters`,
  officer: `
    datenschutzbeauftragter; datenschutzbeauftragte; dsb; angaben zur person des datenschutzbeauftragten;
    name und kontaktdaten des datenschutzbeauftragten; behördlicher datenschutzbeauftragter;
    betrieblicher datenschutzbeauftragter; datenschutzkoordinator; datenschutzberater;
    kontakt datenschutzbeauftragter; verantwortlich für ropa; datenschutzansprechpartner;
    dsb kontakt; kontakt dsb; dpo kontakt; kontakt dpo; e mail dsb; dsb e mail;
    kontakt des datenschutzbeauftragten`,
  nowhere: `
    risikobewertung; risiko; nächste review; version; genehmigt durch; betroffenenrechte; einleitung;
    schutzbedarf; kategorie; grundinformationen; datum; informationspflicht; risikoanalyse; zugänglichkeit;
    nächste aktualisierung; unterschrift; freigabe; rechte der betroffenen; rechte der betroffenen personen;
    nächste überprüfung; erstellt von; begriffsbestimmungen; vorblatt; vorbemerkung; legende; einwilligung;
    datenschutzverletzung; priorität; inhaltsverzeichnis; datenschutzerklärung; avv;
    auftragsverarbeitungsvertrag; av vertrag; avv vorhanden; av vertrag vorhanden;
    avv; avv vorhanden; vertretungsberechtigte; vertretungsberechtigter; geschäftsführung; geschäftsführer; erstellt am`,
};
