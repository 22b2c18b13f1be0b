import type { AliasTable } from '../alias-table.ts';

/** Norwegian, Danish, Swedish and Finnish. */
export const nordic: AliasTable = {
  name: `
    aktivitet; behandling; behandlingsaktivitet; navn på behandlingen; behandlingens navn; navn;
    behandlinger; behandlingsaktiviteter; prosess; proces; namn; behandlingens namn; process;
    aktivitetens namn; navn på behandling; navn på behandlingsaktivitet; personuppgiftsbehandling;
    namn på behandlingen; benämning; tittel; käsittelytoimi; käsittelytoimen nimi; nimi; rekisterin nimi;
    käsittelytoiminto; rekisteri; behandlingsnavn; titel`,
  number: `
    nr; id; referanse; nummer; referens; numero; reference; løpenummer; löpnummer; løbenummer; tunniste`,
  startDate: `
    startdato; opprettet; oprettet; startdatum; skapad; opprettet dato; luotu; dato opprettet;
    dato for oprettelse; laatimispäivä`,
  reviewed: `
    sist oppdatert; sidst opdateret; senast uppdaterad; oppdatert; opdateret; päivitetty;
    viimeksi päivitetty; dato for siste oppdatering; senest opdateret; sist endret; sist revidert;
    seneste opdatering; päivityspäivä`,
  department: `
    avdeling; afdeling; avdelning; enhet; enhed; osasto; yksikkö; forvaltning; förvaltning;
    ansvarlig avdeling; ansvarlig enhet; virksomhetsområde; verksamhetsområde; ansvarlig afdeling`,
  owner: `
    ansvarlig; prosesseier; kontaktperson; ansvarig; yhteyshenkilö; processägare; procesejer; vastuuhenkilö;
    eier; systemeier; behandlingsansvarlig internt; intern ansvarlig; daglig ansvarlig`,
  role: `rolle; roll; rooli; vår rolle`,
  jointControllers: `
    felles behandlingsansvarlig; felles behandlingsansvar; fælles dataansvarlig; fælles dataansvarlige;
    gemensamt personuppgiftsansvariga; yhteisrekisterinpitäjä; yhteisrekisterinpitäjät;
    gemensamt personuppgiftsansvarig; felles behandlingsansvarlige`,
  onBehalfOf: `på vegne av; på vegne af; på uppdrag av; lukuun`,
  purpose: `
    formål; formålet; formål med behandlingen; behandlingens formål; formålet med behandlingen; ändamål;
    ändamålet; ändamål med behandlingen; syfte; tarkoitus; käsittelyn tarkoitus; käsittelyn tarkoitukset;
    syfte med behandlingen; henkilötietojen käsittelyn tarkoitus; behandlingens ändamål; käyttötarkoitus;
    hensikt; hvorfor; formål med behandling; formålene med behandlingen`,
  subPurposes: `
    beskrivelse; beskrivning; kuvaus; beskrivelse av behandlingen; beskrivelse af behandlingen;
    beskrivning av behandlingen; käsittelyn kuvaus; kort beskrivelse`,
  legalBasis: `
    grunnlag; behandlingsgrunnlag; rettslig grunnlag; lovgrunnlag; hjemmel; behandlingsgrundlag;
    retsgrundlag; retligt grundlag; rättslig grund; laglig grund; oikeusperuste; käsittelyperuste;
    käsittelyn oikeusperuste; lagstöd; juridisk grunnlag; lovlig grunnlag; rettsgrunnlag;
    rättslig grund för behandlingen; rettslig grunnlag for behandlingen; lovhjemmel; hjemmelsgrundlag`,
  specialCondition: `unntak art 9; grunnlag for særlige kategorier; undtagelse art 9; undantag artikel 9`,
  legitimateInterest: `
    berettiget interesse; legitim interesse; berättigat intresse; oikeutettu etu; berettigede interesser;
    interesseavveining; intresseavvägning`,
  subjects: `
    registrerte; de registrerte; kategorier av registrerte; registrerede; kategorier af registrerede;
    registrerade; kategorier av registrerade; rekisteröidyt; rekisteröityjen ryhmät; de registrerede; hvem;
    rekisteröityjen ryhmä; den registrerte; kategorier registrerte; rekisteröityjen kategoriat;
    kategori av registrerte; personer; berörda personer; berørte personer;
    hvem behandles det opplysninger om`,
  numberOfSubjects: `antall registrerte; antal registrerede; antal registrerade; rekisteröityjen määrä`,
  data: `
    datakategorier; personopplysninger; opplysninger; kategorier av personopplysninger;
    typer personopplysninger; personoplysninger; kategorier af personoplysninger; oplysninger;
    personuppgifter; kategorier av personuppgifter; uppgifter; henkilötiedot; henkilötietoryhmät;
    henkilötietojen ryhmät; henkilötietojen kategoriat; tietosisältö; opplysningstyper;
    type personopplysninger; almindelige personoplysninger; käsiteltävät henkilötiedot; uppgiftskategorier;
    kategori av personopplysninger; data; hvilke personopplysninger; behandlede personoplysninger;
    alminnelige personopplysninger; typer av personopplysninger;
    kategori av uppgifter; kategorier av uppgifter; oplysningstyper; typer af oplysninger;
    typer opplysninger; typer av uppgifter`,
  specialData: `
    særlige kategorier; særlige kategorier av personopplysninger; følsomme oplysninger;
    sensitive opplysninger; sensitive personopplysninger; særlige kategorier af personoplysninger;
    känsliga personuppgifter; känsliga uppgifter; erityiset henkilötietoryhmät; arkaluonteiset tiedot;
    følsomme personoplysninger; särskilda kategorier; særlige kategorier personopplysninger;
    erityisiin henkilötietoryhmiin kuuluvat tiedot`,
  criminalData: `
    straffedommer; straffbare forhold; strafbare forhold; lagöverträdelser; rikostuomiot;
    opplysninger om straffbare forhold`,
  dataSource: `
    kilde; kilder; källa; lähde; tietolähteet; tietojen lähde; innsamling; kilde til opplysningene;
    hvor kommer opplysningene fra; varifrån hämtas uppgifterna; datakilde; tietolähde`,
  retention: `
    lagringstid; slettefrist; slettefrister; sletting; oppbevaringstid; lagring; opbevaringsperiode;
    slettefrist er; sletning; gallringstid; gallring; lagringsperiod; säilytysaika; säilytysajat;
    tietojen säilytysaika; bevaring; oppbevaringsperiode; opbevaring; tidsfrister for sletting;
    tidsfrister for sletning; tidsfrister; poistamisen määräajat; lagringsperiode; tidsfrister för radering;
    bevaringstid; lagringstid sletting; henkilötietojen säilytysaika; oppbevaring og sletting`,
  destruction: `
    destruering; tilintetgørelse; förstöring; hävittäminen; sletterutine; sletterutiner; radering;
    sletteprosedyre`,
  internalRecipients: `
    interne mottakere; tilgang; hvem har tilgang; adgang; interna mottagare; åtkomst;
    sisäiset vastaanottajat; pääsy; tilgangsstyring; interne modtagere; behörighet`,
  recipients: `
    mottakere; mottaker; kategorier av mottakere; mottakere databehandlere; modtagere;
    kategorier af modtagere; mottagare; kategorier av mottagare; vastaanottajat; vastaanottajaryhmät;
    utlevering; videregivelse; luovutukset; tietojen luovutukset; deling; henkilötietojen vastaanottajat;
    tredjeparter; modtager; utlämnande;
    tietojen luovutus; säännönmukaiset luovutukset`,
  processors: `
    databehandlere; databehandler; personuppgiftsbiträde; personuppgiftsbiträden; käsittelijät;
    henkilötietojen käsittelijät; leverandør; underdatabehandlere; leverandører; underleverandører;
    henkilötietojen käsittelijä; leverantör`,
  transfers: `
    tredjeland; overføring; overføring til tredjeland; overføringer; overførsel; overførsel til tredjelande;
    overførsler til tredjelande; tredjelandsöverföring; överföring till tredjeland; överföring; tredjelande;
    siirto kolmansiin maihin; tietojen siirto; siirrot; overføring til utlandet; siirto eu n ulkopuolelle;
    tredjelandsoverførsel; kolmannet maat; overføring utenfor eøs; tietojen siirrot kolmansiin maihin;
    överföring till tredje land; overføring tredjeland; henkilötietojen siirto kolmansiin maihin;
    siirrot eu:n ulkopuolelle; siirrot eu:n tai eta:n ulkopuolelle; siirto eta:n ulkopuolelle;
    siirrot eta:n ulkopuolelle; tietojen siirto eu:n tai eta:n ulkopuolelle; siirto; överföring utanför eu;
    överföring utanför eu ees; överföringar utanför eu; överföringar till tredje land;
    overføring utenfor eu; overførsel uden for eu`,
  safeguards: `
    overføringsgrunnlag; overførselsgrundlag; garantier; nødvendige garantier; asianmukaiset suojatoimet;
    lämpliga skyddsåtgärder`,
  systems: `
    system; systemer; it system; it systemer; systemet; järjestelmä; tietojärjestelmä; tietojärjestelmät;
    fagsystem; verktøy; applikasjon; applikation; it system er; järjestelmät; programvare; programvara`,
  location: `
    lagringssted; plassering; opbevaringssted; lagringsplats; sijainti; säilytyspaikka;
    hvor lagres opplysningene; lokation; var lagras uppgifterna;
    plats; lagringsställe; var lagras data; hvor lagres data`,
  measures: `
    sikkerhetstiltak; sikkerhet; tiltak; tekniske og organisatoriske tiltak; sikkerhedsforanstaltninger;
    tekniske og organisatoriske foranstaltninger; sikkerhed; foranstaltninger; säkerhetsåtgärder;
    tekniska och organisatoriska åtgärder; åtgärder; tekniset ja organisatoriset turvatoimet; turvatoimet;
    suojaustoimenpiteet; tietoturva; informasjonssikkerhet; tekniset ja organisatoriset toimenpiteet;
    säkerhet; turvallisuustoimet; tekniske og organisatoriske sikkerhetstiltak;
    tekniske og organisatoriske sikkerhedsforanstaltninger; skyddsåtgärder säkerhet; informationssäkerhet;
    skyddsåtgärder; suojatoimet; suojaustoimet; tietoturvatoimet`,
  automatedDecisions: `
    automatiserte avgjørelser; profilering; automatiske afgørelser; automatiserade beslut; profiloring;
    automaattinen päätöksenteko; profilointi; automatiserat beslutsfattande; automatisert beslutning`,
  dpia: `
    dpia; vurdering av personvernkonsekvenser; personvernkonsekvenser; konsekvensanalyse;
    konsekvensbedömning; vaikutustenarviointi; behov for dpia; tietosuojaa koskeva vaikutustenarviointi;
    konsekvensvurdering`,
  notes: `
    merknader; kommentar; kommentarer; bemærkninger; anmärkningar; huomautukset; huomiot; merknad; noter;
    lisätiedot; anteckningar; notater`,
  controller: `
    behandlingsansvarlig; dataansvarlig; personuppgiftsansvarig; rekisterinpitäjä; virksomhet; organisasjon;
    virksomhed; organisaatio; navn på behandlingsansvarlig; behandlingsansvarlige; bedrift;
    den dataansvarlige; företag; virksomhetens navn; forening; rekisterinpitäjän nimi`,
  controllerAddress: `adresse; adress; osoite; postadresse; besøksadresse; postadress`,
  controllerContact: `
    kontakt; kontaktinformasjon; kontaktoplysninger; kontaktuppgifter; yhteystiedot; e post; epost; telefon;
    sähköposti; puhelin; mail; telefonnummer; nettside;
    kontakt för dataskyddsfrågor; dataskyddskontakt; kontakt for personvern;
    yhteyshenkilö tietosuoja-asioissa`,
  registrationNumber: `
    organisasjonsnummer; org nr; cvr nummer; cvr; organisationsnummer; y tunnus; orgnr; cvr nr`,
  representative: `representant; repræsentant; företrädare; edustaja`,
  officer: `
    personvernombud; databeskyttelsesrådgiver; dataskyddsombud; tietosuojavastaava; dpo; personvernombudet;
    kontaktinformasjon personvernombud; kontaktoplysninger på dpo; tietosuojavastaavan yhteystiedot;
    personvernkontakt;
    kontakt dpo; dpo kontakt; kontaktuppgifter till dataskyddsombud; kontaktuppgifter dataskyddsombud;
    dataskyddsombud dpo utsett; tietosuojavastaavan sähköposti`,
  nowhere: `
    risiko; risikovurdering; versjon; version; dato; datum; kategori; samtykke; rettigheter;
    de registrertes rettigheter; rekisteröidyn oikeudet; innledning; riski; definisjoner; riskbedömning;
    registrerades rättigheter; inledning; type; hendelser; personvernerklæring; risk; rettigheder;
    databehandleravtale; databehandleraftale; biträdesavtal`,
};
