import type { AliasTable } from '../alias-table.ts';

/** Portuguese, Catalan, Romanian and Polish. */
export const others: AliasTable = {
  name: `
    atividade; atividade de tratamento; tratamento; nome do tratamento; designação;
    atividades de tratamento; nome da atividade; designação do tratamento; processo; nome;
    operação de tratamento; denominació; activitat de tractament; tractament; activitat; nom del tractament;
    activitats de tractament; activitate; activitate de prelucrare; activitatea de prelucrare; denumire;
    prelucrare; denumirea activității; denumirea prelucrării; activități de prelucrare; nazwa;
    czynność przetwarzania; nazwa czynności; nazwa czynności przetwarzania; czynności przetwarzania;
    czynność; proces; nazwa procesu; operacja przetwarzania; nazwa operacji; denumirea operațiunii;
    operação; operações; operações de tratamento de dados; processo de negócio`,
  number: `
    lp; l p; nr; nr crt; numer; código; número; codi; núm; cod; id; identyfikator; referência; referència;
    nº`,
  startDate: `
    data de criação; data de início; data creării; data utworzenia; data rozpoczęcia; data începerii;
    data wpisu; data d'alta; data d'inici`,
  reviewed: `
    última atualização; data de atualização; data aktualizacji; ostatnia aktualizacja; ultima actualizare;
    darrera actualització; data actualizării; data ostatniej aktualizacji; data de revisão;
    data d'actualització; última revisão; darrera revisió; ultima revizuire; data revizuirii;
    ostatni przegląd; data ostatniego przeglądu; data przeglądu`,
  department: `
    departamento; serviço; unidade orgânica; setor; unitat; departament; compartiment; direcția; serviciu;
    dział; jednostka organizacyjna; komórka organizacyjna; wydział; departamentul; àrea; unidade; biroul;
    unitat responsable`,
  owner: `
    responsável interno; pessoa de contacto; persoana responsabilă; osoba odpowiedzialna;
    właściciel procesu; persona de contacte; właściciel; osoba kontaktowa; persoană de contact;
    proprietário do processo;
    osoba odpowiedzialna`,
  role: `papel; rola; rol; calitatea`,
  jointControllers: `
    responsáveis conjuntos; responsável conjunto; corresponsable; corresponsables; operatori asociați;
    operator asociat; współadministrator; współadministratorzy; responsabilidade conjunta;
    imię i nazwisko lub nazwa oraz dane kontaktowe współadministratora`,
  onBehalfOf: `
    em nome de; por conta de; per compte de; în numele; w imieniu; administrator w imieniu którego;
    administratorzy w imieniu których`,
  purpose: `
    finalidade; finalidades; finalidade do tratamento; finalidades do tratamento; objetivo; finalitat;
    finalitats; finalitat del tractament; finalitats del tractament; scop; scopul; scopul prelucrării;
    scopuri; scopurile prelucrării; cel; cele; cel przetwarzania; cele przetwarzania;
    cel przetwarzania danych; cele przetwarzania danych osobowych; cel przetwarzania danych osobowych;
    fins del tractament; scopurile`,
  subPurposes: `
    descrição; descripció; descriere; opis; descrição do tratamento; opis czynności; descrierea prelucrării;
    opis procesu; descripció del tractament; opis przetwarzania`,
  legalBasis: `
    fundamento legal; fundamento de licitude; fundamento jurídico; licitude; base legal; base jurídica;
    fundamento; base jurídica do tratamento; fundamentos; hipótese legal; legitimació; licitud;
    base jurídica del tractament; temei legal; temeiul legal; temei juridic; temeiul juridic;
    temeiul juridic al prelucrării; temeiul prelucrării; podstawa prawna; podstawa prawna przetwarzania;
    podstawy prawne; podstawa; podstawa przetwarzania; condição de licitude; base jurídica o legitimació;
    fundamento da licitude; temei; hipótese de tratamento; hipóteses de tratamento; hipótese legal de tratamento`,
  legitimateInterest: `
    interesse legítimo; interès legítim; interes legitim; prawnie uzasadniony interes; interesses legítimos;
    interesul legitim`,
  subjects: `
    titulares; titulares dos dados; categorias de titulares; categorias de titulares de dados;
    categorias de titulares dos dados; interessats; categories d'interessats; persones interessades;
    col·lectius; col lectius; categorii subiecți; persoane vizate; categorii de persoane vizate;
    categoriile de persoane vizate; categorii de persoane; subiecți; osoby; kategorie osób;
    kategorie osób których dane dotyczą; opis kategorii osób; kategoria osób;
    opis kategorii osób których dane dotyczą; categories de persones interessades; categories de persones;
    kategorie podmiotów danych; podmioty danych; categoria de titulares; persones afectades;
    categorii de subiecți`,
  numberOfSubjects: `número de titulares; numărul persoanelor vizate; liczba osób; nombre d interessats`,
  data: `
    dados; dados pessoais; categorias de dados; categorias de dados pessoais; tipo de dados; dados tratados;
    tipos de dados; categoria de dados; dados pessoais tratados; dades; categories de dades;
    dades personals; categories de dades personals; tipologia de dades; date; categorii date;
    date cu caracter personal; categorii de date; categorii de date cu caracter personal; datele prelucrate;
    categoriile de date; categoriile de date cu caracter personal; date personale;
    categorii de date personale; dane; dane osobowe; kategorie danych; kategorie danych osobowych;
    opis kategorii danych osobowych; opis kategorii danych; zakres danych; rodzaj danych; kategoria danych;
    zakres danych osobowych; rodzaje danych; tipus de dades; categories de dades de caràcter personal`,
  specialData: `
    categorias especiais; dados sensíveis; categorias especiais de dados; categories especials;
    dades sensibles; categories especials de dades; categorii speciale; categorii speciale de date;
    date sensibile; szczególne kategorie; szczególne kategorie danych; dane wrażliwe;
    dane szczególnych kategorii; categorias especiais de dados pessoais;
    szczególne kategorie danych osobowych; dane szczególnej kategorii`,
  criminalData: `
    condenações penais; condemnes penals; condamnări penale; wyroki skazujące;
    condenações penais e infrações; infraccions penals`,
  dataSource: `
    fonte dos dados; origem dos dados; origem; fonte; origen de les dades; procedència; sursa;
    sursa datelor; źródło; źródło danych; źródła danych; origen; procedència de les dades;
    źródło pozyskania danych`,
  actions: `
    operações; operações de tratamento; operations; operacions; operațiuni; operacje; kategorie przetwarzań;
    tipo de tratamento; operațiuni de prelucrare; categorias de tratamentos; kategorie przetwarzania`,
  method: `
    sistema de tractament; modo de tratamento; mijloace de prelucrare; sposób przetwarzania;
    forma przetwarzania; meios de tratamento`,
  retention: `
    okres; okres przechowywania; okres przetwarzania; czas przechowywania; prazo de conservação; prazos de conservação; período de conservação; prazo de retenção; conservação;
    prazo; prazos; prazos de apagamento; terminis; termini de conservació; terminis de conservació;
    termini de supressió; terminis de supressió; conservació; retenție; termen; termene;
    perioada de stocare; perioada de retenție; termen de stocare; termene de ștergere; durata stocării;
    termen limită pentru ștergere; termin usunięcia; planowany termin usunięcia;
    planowany termin usunięcia kategorii danych; okres przechowywania; okres retencji;
    planowane terminy usunięcia; czas przechowywania; retencja; termin; terminy usunięcia danych;
    tempo de conservação; planowany termin usunięcia danych; okres przechowywania danych;
    prazo de conservação dos dados; terminis previstos de supressió; perioada de păstrare;
    durata de stocare; termenul de păstrare; termene de stocare;
    retenção; retenção dos dados; período de retenção; prazo de guarda; prazo de armazenamento;
    tempo de guarda; okres retencji danych; czas retencji; terminy usunięcia`,
  destruction: `
    eliminação; destruição; supressió; destrucció; ștergere; distrugere; usunięcie; sposób usunięcia;
    apagamento; niszczenie;
    como sai; descarte; forma de eliminação; forma de descarte; mechanizm retencji; mechanizm usuwania;
    sposób usuwania; sposób usunięcia`,
  internalRecipients: `
    destinatários internos; destinataris interns; destinatari interni; odbiorcy wewnętrzni; acesso; dostęp;
    acces; accés; osoby upoważnione`,
  recipients: `
    destinatários; categorias de destinatários; destinataris; categories de destinataris; comunicacions;
    cessions; destinatari; destinatarii; categorii de destinatari; odbiorcy; kategorie odbiorców;
    odbiorcy danych; kategorie odbiorców danych; odbiorca; destinatários dos dados; transmissão;
    comunicação; comunicações; divulgare; categoriile de destinatari; destinataris de les dades;
    kategorie odbiorców którym dane osobowe zostały lub zostaną ujawnione; udostępnianie;
    compartilhamento; compartilhamento de dados; compartilhado com; com quem é compartilhado; quem recebe;
    uso compartilhado; terceiros; compartilhamento com terceiros; terceiro; com quem compartilhamos`,
  processors: `
    subcontratantes; subcontratante; encarregats; encarregat del tractament; persoane împuternicite;
    împuterniciți; podmiot przetwarzający; podmioty przetwarzające; procesorzy; powierzenie; operador;
    operadores; encarregats del tractament; persoană împuternicită; nazwa podmiotu przetwarzającego;
    furnizori; fornecedores; dostawcy;
    suboperadores; suboperador; subprocessadores; subprocessador; sub contratantes; subcontratação;
    powierzenie danych; podmioty którym powierzono dane; furnizor; sub procesor; subprocesor; subprocesori;
    podprocesor; podprocesorzy; dostawca; encarregat`,
  transfers: `
    transferências internacionais; transferências; países; países de destino; țări; kraje trzecie; transferência; países terceiros;
    transferências para países terceiros; transferência internacional; transferències;
    transferències internacionals; transferència internacional; transferuri; transfer;
    transferuri internaționale; transferuri către țări terțe; transfer în țări terțe;
    transferuri în afara ue; transfer do państwa trzeciego; państwa trzecie;
    przekazywanie danych do państw trzecich; przekazywanie do państwa trzeciego;
    transfer do kraju trzeciego lub organizacji międzynarodowej; transfer do kraju trzeciego;
    państwo trzecie; transfer do krajów trzecich; transfer do państw trzecich; transfer danych;
    transferuri de date; transfer poza eog; transfer internațional; tercers països;
    przekazywanie do państw trzecich; przekazywanie danych do państwa trzeciego; przekazywanie poza eog;
    przekazywanie danych poza eog; przekazywanie do kraju trzeciego; przekazanie do państwa trzeciego;
    przekazywanie do państw trzecich lub organizacji międzynarodowych; transferência para fora do brasil;
    transferências fora da ue; transferências para fora da ue; transferências fora do eee; transfer poza eu;
    transfer poza ue; transfer poza eog; transfer danych poza eog; transfery międzynarodowe; transfer danych;
    transfer do państw trzecich`,
  safeguards: `
    garantias; garanties; garanții; zabezpieczenia transferu; garanții adecvate; odpowiednie zabezpieczenia;
    garantias adequadas; dokumentacja odpowiednich zabezpieczeń; garanties adequades;
    mechanizm transferu; podstawa transferu; mecanismo de legitimação; mecanismo de transferência`,
  systems: `
    sistema; sistemas; aplicação; software; sistemes; sistem; sisteme; aplicație; system; systemy;
    system informatyczny; oprogramowanie; aplicações; nazwa systemu lub oprogramowania;
    systemy informatyczne; aplicații; aplicacions; aplicació; program`,
  location: `
    localização; local de armazenamento; ubicació; locație; miejsce przechowywania; lokalizacja;
    locul stocării; local de conservação; miejsce przetwarzania; localització;
    onde; onde fica; onde é armazenado; local; lokalizacja danych; miejsce przechowywania danych;
    miejsce przechowywania`,
  measures: `
    medidas de segurança; segurança; medidas técnicas e organizativas; medidas; mesures de seguretat;
    seguretat; mesures tècniques i organitzatives; măsuri securitate; măsuri de securitate; măsuri;
    măsuri tehnice și organizatorice; securitate; środki bezpieczeństwa; środki techniczne i organizacyjne;
    techniczne i organizacyjne środki bezpieczeństwa; zabezpieczenia;
    ogólny opis technicznych i organizacyjnych środków bezpieczeństwa; opis środków bezpieczeństwa; mesures;
    medidas técnicas e organizativas de segurança; środki ochrony;
    măsuri tehnice și organizatorice de securitate; stosowane zabezpieczenia`,
  automatedDecisions: `
    decisões automatizadas; definição de perfis; decisions automatitzades; decizii automate;
    creare de profiluri; profilowanie; zautomatyzowane podejmowanie decyzji; elaboració de perfils;
    perfilagem; profilare`,
  dpia: `
    aipd; avaliação de impacto; avaluació d'impacte; evaluare de impact; ocena skutków; dpia;
    ocena skutków dla ochrony danych; aipd necessária; evaluarea impactului;
    dpia wymagana; ocena skutków wymagana; czy wymagana dpia`,
  notes: `observações; observacions; observații; uwagi; notas; mențiuni; notes; komentarz; comentarii`,
  controller: `
    responsável; responsável pelo tratamento; responsable del tractament; responsable; operator;
    operator de date; administrator; administrator danych; administrator danych osobowych;
    nazwa administratora; organização; entidade; entitat; controlador; organizația; numele operatorului;
    nazwa i dane kontaktowe administratora; ado; denumirea operatorului; nazwa administratora danych;
    organizacja; denumire operator; antet operator; datele operatorului; dane administratora`,
  controllerAddress: `morada; endereço; adreça; adresa; adres; sediu; siedziba; sede; domicili`,
  controllerContact: `
    contacto; contactos; contacte; contact; kontakt; dane kontaktowe; date de contact; dades de contacte;
    telefone; telefon; correio eletrónico; correu electrònic; e mail; email; telèfon;
    canal lgpd; contato; contato de privacidade; contacto de privacidade;
    kontakt w sprawie danych osobowych`,
  registrationNumber: `nif; nipc; cui; nip; regon; krs; cif; cnpj; cod fiscal`,
  representative: `
    representante; representant; reprezentant; przedstawiciel; reprezentantul; przedstawiciel administratora`,
  officer: `
    encarregado de proteção de dados; contacto dpo; contato dpo; dpo responsável; encarregado da proteção de dados; epd; dpo;
    delegat de protecció de dades; dpd; responsabil cu protecția datelor; rpd; inspektor ochrony danych;
    iod; inspektor ochrony danych osobowych; encarregado; delegada de protecció de dades;
    responsabilul cu protecția datelor; dane kontaktowe inspektora ochrony danych;
    e mail dpo; email dpo; contato do encarregado; contacto epd; kontakt iod; kontakt do iod;
    dane kontaktowe iod; adres e mail iod; contacte dpd; contact dpo; contacto dpo; contato dpo; encarregado;
    encarregado de dados; e mail iod; iod dsb`,
  nowhere: `
    direitos dos titulares; drets; drepturi; prawa osób; risco; risc; ryzyko; versão; data; consentimento;
    drepturile persoanelor vizate; drets de les persones interessades; wersja; kategoria; categoria;
    definições; definiții; definicje; zgoda; data wejścia w życie; analiza ryzyka; direitos;
    osoba odpowiedzialna za aktualizację rejestru; spis treści; wersja; versão; próxima revisão`,
};
