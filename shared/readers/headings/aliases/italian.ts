import type { AliasTable } from '../alias-table.ts';

/** Italian: the Garante’s model for small enterprises and the registers of communes and schools. */
export const italian: AliasTable = {
  name: `
    trattamento; attività di trattamento; nome del trattamento; denominazione;
    denominazione del trattamento; tipologia di trattamento; descrizione del trattamento; nome; attività;
    trattamenti; titolo; denominazione attività; denominazione dell'attività di trattamento; processo;
    identificativo trattamento; nome dell'attività; nome trattamento; operazione di trattamento;
    scheda trattamento`,
  number: `
    n; numero; codice; id; rif; riferimento; progressivo; numero progressivo; id trattamento;
    codice trattamento; num`,
  status: `stato; stato del trattamento`,
  startDate: `
    data di creazione; data inizio; data di inizio; data creazione; data di inizio trattamento;
    data di registrazione`,
  endDate: `data fine; data di fine; data di cessazione`,
  reviewed: `
    data ultimo aggiornamento; ultimo aggiornamento; data di aggiornamento; data aggiornamento;
    ultima modifica; data ultima modifica; ultima revisione; data di ultima modifica`,
  department: `
    ufficio; area; settore; servizio; reparto; dipartimento; struttura; unità organizzativa;
    struttura responsabile; ufficio responsabile; funzione aziendale; funzione`,
  owner: `
    referente; responsabile interno; persona di contatto; referente interno; process owner; designato;
    responsabile del procedimento; delegato interno`,
  role: `ruolo; ruolo privacy; titolare o responsabile; ruolo dell organizzazione`,
  jointControllers: `
    contitolare; contitolari; contitolare del trattamento; contitolari del trattamento; contitolarità`,
  onBehalfOf: `per conto di; titolare per conto del quale; cliente; titolari per conto dei quali si tratta`,
  purpose: `
    finalità; finalità del trattamento; scopo; finalità di trattamento; scopo del trattamento; scopi;
    finalità perseguite; finalità perseguita; finalità trattamento; finalità principali; obiettivo; perché`,
  subPurposes: `
    descrizione; descrizione attività; descrizione sintetica; descrizione dettagliata; sottofinalità;
    dettaglio; descrizione dell'attività`,
  legalBasis: `
    base giuridica; basi giuridiche; base legale; fondamento giuridico; liceità;
    base giuridica del trattamento; liceità del trattamento; condizione di liceità; condizioni di liceità;
    presupposto giuridico; fonte normativa; legittimazione; fondamento di liceità; presupposti di liceità;
    base`,
  specialCondition: `
    condizione art 9; base giuridica dati particolari; deroga art 9; base giuridica categorie particolari`,
  legitimateInterest: `legittimo interesse; interesse legittimo; legittimi interessi; bilanciamento`,
  subjects: `
    interessati; categorie di interessati; categoria di interessati; categorie interessati;
    soggetti interessati; categorie di soggetti interessati; persone interessate; tipologia di interessati;
    interessato; tipologie di interessati; categorie degli interessati; categoria interessati; soggetti`,
  numberOfSubjects: `
    numero di interessati; numero interessati; volume; numero approssimativo di interessati`,
  data: `
    dati; categorie di dati; categorie di dati personali; dati personali; tipologia di dati; dati trattati;
    tipologia dati; categoria di dati; tipi di dati; categorie dati; dati personali trattati;
    tipologie di dati; tipologia di dati personali; dati comuni; categoria di dati personali;
    categorie di dati trattati; natura dei dati; dati raccolti; categoria dati; dato; tipo di dati;
    tipologia dei dati trattati; categorie dei dati`,
  specialData: `
    categorie particolari; categorie particolari di dati; dati particolari; dati sensibili;
    categorie particolari di dati personali; dati appartenenti a categorie particolari;
    particolari categorie di dati; particolari categorie di dati personali`,
  criminalData: `
    dati giudiziari; condanne penali e reati; condanne penali; dati relativi a condanne penali e reati;
    reati`,
  dataSource: `
    fonte; fonte dei dati; origine dei dati; origine; fonti; provenienza dei dati; provenienza;
    modalità di raccolta; raccolta; fonte di raccolta`,
  actions: `
    operazioni; operazioni di trattamento; tipo di trattamento; categorie di trattamenti;
    operazioni eseguite; tipologia di operazioni; categorie dei trattamenti`,
  method: `
    modalità; modalità di trattamento; modalità del trattamento; mezzi del trattamento;
    modalità trattamento; modalità di trattamento dei dati; strumenti`,
  retention: `
    termini di cancellazione; periodo di conservazione; tempi di conservazione; conservazione;
    termine di cancellazione; durata; durata della conservazione; tempo di conservazione;
    termini ultimi di cancellazione; termini ultimi per la cancellazione; termini di conservazione;
    periodo di conservazione dei dati; termini ultimi di cancellazione previsti; data retention;
    durata del trattamento; conservazione dei dati; criteri di conservazione; durata di conservazione;
    tempi di conservazione dei dati; termine di conservazione; termine ultimo per la cancellazione`,
  destruction: `
    cancellazione; distruzione; modalità di cancellazione; procedura di cancellazione;
    modalità di distruzione; smaltimento`,
  internalRecipients: `
    destinatari interni; autorizzati; soggetti autorizzati; incaricati; accesso; persone autorizzate;
    autorizzati al trattamento; incaricati del trattamento; personale autorizzato; soggetti interni`,
  recipients: `
    destinatari; categorie di destinatari; destinatario; destinatari esterni; comunicazione;
    comunicazione a terzi; categorie di destinatari a cui i dati sono comunicati; soggetti destinatari;
    terzi; destinatari dei dati; comunicazione dei dati; categorie destinatari;
    categorie di destinatari della comunicazione; soggetti terzi`,
  processors: `
    responsabili esterni; responsabile del trattamento; responsabili del trattamento; responsabile esterno;
    fornitori; responsabili; sub responsabili; responsabili esterni del trattamento; fornitore;
    responsabile art 28`,
  transfers: `
    trasferimenti; trasferimento extra ue; trasferimenti verso paesi terzi; trasferimento dati; paesi terzi;
    trasferimenti extra ue; trasferimento verso paesi terzi; trasferimenti di dati;
    trasferimento all estero; trasferimento dati extra ue;
    trasferimento dati verso paesi terzi o organizzazioni internazionali; trasferimento;
    trasferimento di dati personali verso un paese terzo o un organizzazione internazionale;
    trasferimenti internazionali; trasferimento dei dati in paesi terzi`,
  safeguards: `
    garanzie; garanzie adeguate; garanzie per il trasferimento; meccanismo di trasferimento;
    misure di garanzia`,
  systems: `
    sistema; sistemi; applicativo; applicativi; software; sistema informativo; sistemi informativi;
    strumenti elettronici; applicazione; banca dati; banche dati; strumenti utilizzati; programma; asset;
    archivio; software utilizzato`,
  location: `
    luogo di conservazione; ubicazione; luogo; luogo di archiviazione; ubicazione dei dati; localizzazione;
    ubicazione archivio; luogo di custodia;
    dove; sede dei dati`,
  measures: `
    misure di sicurezza; misure sicurezza; sicurezza; misure tecniche; misure organizzative; misure; misure tecniche e organizzative;
    misure di sicurezza tecniche e organizzative; descrizione generale delle misure di sicurezza;
    misure di protezione; misure tecniche organizzative; misure di sicurezza adottate; misure adottate;
    descrizione generale delle misure di sicurezza tecniche e organizzative;
    misure di sicurezza organizzative e tecniche`,
  automatedDecisions: `
    decisioni automatizzate; profilazione; processo decisionale automatizzato;
    processi decisionali automatizzati`,
  dpia: `
    dpia; valutazione d impatto; valutazione d'impatto sulla protezione dei dati; dpia necessaria;
    necessità dpia; valutazione di impatto`,
  notes: `note; osservazioni; commenti; annotazioni; altro; ulteriori informazioni`,
  controller: `
    titolare; titolare del trattamento; organizzazione; nome del titolare; ente; azienda; ragione sociale;
    dati del titolare; nome e dati di contatto del titolare; società; titolare e dati di contatto;
    denominazione del titolare; titolare trattamento`,
  controllerAddress: `indirizzo; sede; sede legale; indirizzo del titolare`,
  controllerContact: `
    contatti; dati di contatto; telefono; email; posta elettronica; pec; recapiti; contatto; sito web;
    indirizzo email;
    contatto privacy; referente privacy; contatti privacy`,
  registrationNumber: `partita iva; partita iva codice fiscale; codice fiscale partita iva; codice fiscale; p iva; piva; c f; cf piva`,
  representative: `
    rappresentante; rappresentante del titolare; rappresentante nell unione; rappresentante legale`,
  officer: `
    responsabile della protezione dei dati; rpd; dpo; responsabile dpo; contatto dpo; rpd dpo; responsabile protezione dati;
    dati di contatto del rpd; nome e dati di contatto del dpo; dpo rpd; contatti dpo;
    responsabile della protezione dei dati rpd dpo;
    e mail dpo; email dpo; contatto rpd; e mail rpd; dpo contatto`,
  nowhere: `
    diritti; diritti degli interessati; rischio; rischi; analisi dei rischi; livello di rischio; versione;
    data; categoria; tipo; informativa; consenso; definizioni; premessa; legenda; esercizio dei diritti;
    valutazione del rischio`,
};
