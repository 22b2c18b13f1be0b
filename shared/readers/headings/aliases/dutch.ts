import type { AliasTable } from '../alias-table.ts';

/** Dutch: the registers of Amersfoort and Ghent, the GBA’s sheet of 2017, the VNG’s model. */
export const dutch: AliasTable = {
  name: `
    verwerking; verwerkingsactiviteit; naam verwerking; naam van de verwerking; naam; omschrijving;
    naam verwerkingsactiviteit; activiteit; proces; verwerkingen; titel; benaming;
    naam van de verwerkingsactiviteit; naam van het proces; bedrijfsproces; procesnaam; werkproces;
    naam proces; taak; benaming van de verwerking; verwerkingsactiviteiten`,
  number: `
    nummer; nr; referentie; volgnummer; id; kenmerk; referentienummer; verwerkingsnummer;
    registratienummer verwerking`,
  status: `status; stand`,
  startDate: `
    startdatum; aanmaakdatum; datum aanmaak; begindatum; datum opname; ingangsdatum; datum van aanmaak;
    datum registratie`,
  endDate: `einddatum; einde verwerking; datum einde`,
  reviewed: `
    laatste wijziging; laatst bijgewerkt; datum laatste wijziging; laatst gewijzigd; laatste update;
    datum van laatste aanpassing; laatste herziening; datum herziening; bijgewerkt op`,
  department: `
    afdeling; naam afdeling; verwerkende dienst; dienst; organisatieonderdeel; team; domein;
    verantwoordelijke afdeling; cluster; eenheid; departement; taakveld; uitvoerende afdeling`,
  owner: `
    proceseigenaar; eigenaar; contactpersoon; verantwoordelijke; verantwoordelijke persoon;
    procesverantwoordelijke; systeemeigenaar; gegevenseigenaar; aanspreekpunt`,
  role: `rol; rol organisatie; verwerkingsverantwoordelijke of verwerker; hoedanigheid`,
  jointControllers: `
    gezamenlijke verwerkingsverantwoordelijke; gezamenlijke verantwoordelijkheid;
    gezamenlijke verwerkingsverantwoordelijken; gezamenlijk verantwoordelijke;
    gezamenlijk verwerkingsverantwoordelijke; medeverantwoordelijke`,
  onBehalfOf: `in opdracht van; namens; opdrachtgever; ten behoeve van`,
  purpose: `
    doel; doeleinden; verwerkingsdoeleinden; doeleinde; doel van de verwerking; verwerkingsdoel; doelen;
    doel verwerking; doeleinden van de verwerking; doelstelling; verwerkingsdoeleinde; doel en; doel s;
    doel van verwerking; waarom; doeleinden verwerking; doelbinding`,
  subPurposes: `
    beschrijving; taak afdeling; toelichting doel; omschrijving verwerking; functionele beschrijving;
    beschrijving van de verwerking; korte omschrijving; omschrijving van de verwerking; toelichting;
    beschrijving verwerking; detailbeschrijving`,
  legalBasis: `
    grondslag; rechtmatige grondslag; rechtmatigheid; rechtsgrond; wettelijke grondslag; grondslagen;
    juridische grondslag; rechtsgrondslag; grondslag verwerking; grondslag van de verwerking;
    rechtmatigheid van de verwerking; rechtsgronden; wettelijke basis; verwerkingsgrond;
    verwerkingsgrondslag; avg grondslag; basis`,
  specialCondition: `
    uitzonderingsgrond; grondslag bijzondere persoonsgegevens; uitzondering art 9;
    uitzonderingsgrond bijzondere persoonsgegevens; doorbrekingsgrond`,
  legitimateInterest: `gerechtvaardigd belang; gerechtvaardigde belangen; belangenafweging`,
  subjects: `
    betrokkenen; betrokken; over wie; categorieën van betrokkenen; categorieën betrokkenen;
    categorie betrokkenen; betrokkene; betrokken personen; categorie van betrokkenen;
    betrokkenencategorieën; wie; doelgroep; categorie betrokkene; groepen betrokkenen; personen`,
  numberOfSubjects: `aantal betrokkenen; volume; aantal personen; omvang`,
  data: `
    persoonsgegevens; welke persoonsgegevens; categorieën van persoonsgegevens;
    categorieën persoonsgegevens; categorieën data; categorieën gegevens; soort data; gegevens; soort gegevens; categorie persoonsgegevens; gegevenscategorieën;
    soorten persoonsgegevens; gegeven; gewone persoonsgegevens; functionele gegevenscategorie;
    verwerkte persoonsgegevens; soort persoonsgegevens; categorieën van gegevens; welke gegevens;
    avg gegevenscategorie; gdpr gegevenscategorie; type persoonsgegevens; gegevenscategorie; persoonsgegeven;
    categorie gegevens; specifieke gegevens; gegevenssoort; gegevenssoorten; gegevensgroep`,
  specialData: `
    bijzondere persoonsgegevens; gevoelige persoonsgegevens; welke gevoelige persoonsgegevens;
    bijzondere categorieën; gevoelige gegevens; bijzondere categorieën van persoonsgegevens;
    bijzondere gegevens; bijzondere categorieën persoonsgegevens`,
  criminalData: `
    strafrechtelijke gegevens; strafrechtelijke persoonsgegevens; gerechtelijke gegevens;
    strafrechtelijke veroordelingen`,
  dataSource: `
    herkomst; herkomst gegevens; bron; bron van de gegevens; bronnen; gegevensbron;
    herkomst van de gegevens; oorsprong; bron gegevens; oorsprong van de gegevens`,
  actions: `
    verwerkingen soort; soort verwerking; type verwerking; aard van de verwerking; handelingen;
    categorieën verwerkingen; categorieën van verwerkingen; soorten verwerking`,
  method: `wijze van verwerking; verwerkingswijze; methode; verwerkingsmiddelen`,
  retention: `
    bewaartermijn; bewaartermijnen; bewaarduur; termijn; bewaring; beoogde termijnen; bewaarperiode;
    bewaartijd; termijnen; beoogde bewaartermijn; hoe lang bewaard; bewaartermijn gegevens;
    vernietigingstermijn; opslagduur; wistermijn; hoe lang; termijn voor wissen`,
  destruction: `
    vernietiging; wijze van vernietiging; verwijdering; wissen; vernietigingsprocedure;
    wijze van verwijdering`,
  internalRecipients: `
    interne ontvangers; toegang; wie heeft toegang; interne toegang; toegangsrechten; intern ontvangers`,
  recipients: `
    ontvangers; ontvanger; categorieën van ontvangers; categorieën ontvangers; ketenpartners;
    samenwerkende partijen; derden; externe ontvangers; verstrekking; verstrekkingen; doorgifte aan derden;
    categorie ontvangers; ontvangers van persoonsgegevens; categorie van ontvangers; delen met; gedeeld met;
    verstrekking aan derden; wie krijgt de gegevens`,
  processors: `
    verwerkers; verwerker; subverwerkers; leverancier; leveranciers; ingeschakelde verwerkers;
    naam verwerker`,
  transfers: `
    doorgifte; doorgifte aan derde land; doorgifte buiten eu; doorgifte derde landen; derde landen;
    doorgifte aan derde landen; internationale doorgifte; doorgifte buiten de eu; doorgifte buiten de eer;
    doorgiften; doorgifte buiten eer; doorgifte aan derde landen of internationale organisaties; land;
    derde land; doorgifte derde land`,
  safeguards: `waarborgen; passende waarborgen; garanties; doorgiftemechanisme; waarborgen doorgifte`,
  systems: `
    systeem; systemen; applicatie; applicaties; software; informatiesysteem; toepassing; toepassingen;
    programma; informatiesystemen; gebruikte systemen; gebruikte applicaties; gegevensdrager`,
  location: `
    locatie; opslaglocatie; plaats van opslag; waar opgeslagen; locatie van de gegevens; opslag;
    plaats van verwerking; locatie gegevens;
    waar; waar bewaard`,
  measures: `
    beveiligingsmaatregelen; maatregelen; beveiliging; technische en organisatorische maatregelen;
    veiligheidsmaatregelen; technische en organisatorische beveiligingsmaatregelen;
    algemene beschrijving van de beveiligingsmaatregelen; tom; getroffen maatregelen;
    beschermingsmaatregelen; algemene beveiligingsmaatregelen; genomen beveiligingsmaatregelen`,
  automatedDecisions: `
    geautomatiseerde besluitvorming; profilering; geautomatiseerde besluiten;
    geautomatiseerde individuele besluitvorming`,
  dpia: `
    dpia; gegevensbeschermingseffectbeoordeling; geb; dpia nodig; dpia uitgevoerd; dpia verplicht;
    dpia vereist; pia`,
  notes: `
    opmerkingen; opmerking; aantekeningen; verduidelijking; notities; bijzonderheden; overige informatie`,
  controller: `
    verwerkingsverantwoordelijke; verwerkingsverantwoordelijken; organisatie; naam organisatie;
    naam en contactgegevens verwerkingsverantwoordelijke; bedrijf; nederlandse naam; bedrijfsnaam;
    naam van de organisatie; naam bedrijf; vereniging; stichting; naam verwerkingsverantwoordelijke`,
  controllerAddress: `adres; vestigingsadres; postadres; bezoekadres; vestigingsplaats`,
  controllerContact: `
    contact; contactgegevens; telefoon; e mail; emailadres; email; telefoonnummer; e mailadres; website;
    contact privacy; privacycontact; contactpunt privacy`,
  registrationNumber: `kbo nummer; kvk nummer; ondernemingsnummer; kbo; kvk; btw nummer; rsin`,
  representative: `vertegenwoordiger; vertegenwoordiger in de unie; vertegenwoordiger in de eu`,
  officer: `
    functionaris gegevensbescherming; functionaris voor gegevensbescherming; fg; dpo;
    naam en contactgegevens fg; functionaris voor de gegevensbescherming; contactgegevens fg;
    privacy officer; contactgegevens dpo;
    contact dpo; contact fg; e mail fg; e mail dpo; email fg`,
  nowhere: `
    publiek privaat; verdere verwerking; rechten van betrokkenen; risico; versie; datum; categorie;
    toestemming; type; soort; rechten betrokkenen; inleiding; definities; begrippen; legenda; datalek;
    datalekken; risicoanalyse; informatieplicht; verwerkersovereenkomst; convenant privacyprotocol;
    convenant; verwerkersovereenkomsten`,
};
