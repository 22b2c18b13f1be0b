import type { AliasTable } from '../alias-table.ts';

/** Czech, Slovak, Hungarian, Greek, Bulgarian, Ukrainian, Croatian, Slovenian, Turkish and the Baltic languages. */
export const eastern: AliasTable = {
  name: `
    název zpracování; činnost zpracování; název činnosti; název činnosti zpracování; účel a název zpracování;
    názov spracúvania; spracovateľská činnosť; názov spracovateľskej činnosti; adatkezelés megnevezése;
    adatkezelési tevékenység; az adatkezelés megnevezése; adatkezelés neve; adatkezelés;
    δραστηριότητα επεξεργασίας; ονομασία δραστηριότητας; όνομα δραστηριότητας; επεξεργασία;
    дейност по обработване; наименование на дейността; процес по обработване; операція обробки;
    назва процесу; назва обробки; діяльність з обробки; процес обробки; naziv obrade; aktivnost obrade;
    naziv aktivnosti obrade; naziv dejavnosti obdelave; dejavnost obdelave; işleme faaliyeti; faaliyet;
    veri işleme faaliyeti; faaliyet adı; süreç; süreç adı; töötlemistoiming; töötlemise nimetus;
    apstrādes darbība; apstrādes nosaukums; tvarkymo veikla; veiklos pavadinimas`,
  number: `číslo; poř č; por č; sorszám; azonosító; α α; αριθμός; пореден номер; номер за ред; порядковий номер; redni broj; r br; sıra no; sıra; nr p k; eil nr`,
  department: `
    útvar; oddělení; odbor; oddelenie; szervezeti egység; felelős szervezeti egység; τμήμα; διεύθυνση τμήμα; отдел; звено;
    підрозділ; відділ; odjel; oddelek; birim; departman; osakond; struktūrvienība; padalinys`,
  owner: `
    odpovědná osoba; zodpovedná osoba za spracúvanie; felelős; felelős személy; υπεύθυνος τμήματος; отговорно лице;
    відповідальна особа; odgovorna osoba; sorumlu kişi; sorumlu birim; vastutav isik; atbildīgā persona; atsakingas asmuo`,
  purpose: `
    účel zpracování; účely zpracování; účel; účel spracúvania; účely spracúvania; adatkezelés célja;
    az adatkezelés célja; cél; σκοπός επεξεργασίας; σκοπός της επεξεργασίας; σκοποί επεξεργασίας; σκοπός;
    цел на обработването; цели на обработването; цел на обработката; мета обробки; мета обробки персональних даних; мета;
    svrha obrade; svrhe obrade; svrha; namen obdelave; nameni obdelave; namen; işleme amacı; amaç; veri işleme amacı;
    kişisel veri işleme amaçları; kişisel veri işleme amacı; töötlemise eesmärk; töötlemise eesmärgid; eesmärk;
    apstrādes nolūks; apstrādes mērķis; nolūks; tvarkymo tikslas; tvarkymo tikslai; tikslas`,
  legalBasis: `
    právní základ; právní titul; právní důvod; právní základ zpracování; zákonnost zpracování; právny základ; právny základ spracúvania;
    jogalap; az adatkezelés jogalapja; adatkezelés jogalapja; νομική βάση; νομική βάση επεξεργασίας; νομική βάση της επεξεργασίας;
    правно основание; правно основание за обработване; правно основание за обработката; правова підстава; правові підстави;
    підстава обробки; правова підстава обробки; pravna osnova; pravni temelj; pravna osnova obrade; pravna podlaga;
    pravna podlaga za obdelavo; hukuki sebep; hukuki dayanak; hukuki sebepler; işleme şartı; hukuki sebebi; õiguslik alus;
    töötlemise õiguslik alus; juridiskais pamats; tiesiskais pamats; teisinis pagrindas; teisėtas pagrindas`,
  subjects: `
    subjekty údajů; kategorie subjektů údajů; kategorie subjektů; dotčené osoby; dotknuté osoby; kategórie dotknutých osôb;
    érintettek; érintettek köre; érintettek kategóriái; érintetti kör; υποκείμενα δεδομένων; υποκείμενα των δεδομένων;
    κατηγορίες υποκειμένων; κατηγορίες υποκειμένων των δεδομένων; субекти на данни; субекти на данните; категории субекти на данни;
    категории субекти; суб'єкти персональних даних; суб'єкти даних; категорії суб'єктів; категорії суб'єктів персональних даних;
    ispitanici; kategorije ispitanika; posamezniki; kategorije posameznikov; veri konusu kişi grubu; ilgili kişi; ilgili kişi grubu;
    veri konusu kişi grupları; ilgili kişiler; andmesubjektid; andmesubjektide kategooriad; datu subjekti; datu subjektu kategorijas;
    duomenų subjektai; duomenų subjektų kategorijos`,
  data: `
    osobní údaje; kategorie osobních údajů; rozsah osobních údajů; zpracovávané osobní údaje; kategorie údajů; rozsah údajů;
    osobné údaje; kategórie osobných údajov; rozsah osobných údajov; kezelt adatok; kezelt adatok köre; személyes adatok;
    személyes adatok kategóriái; adatok köre; a kezelt adatok köre; adatkategóriák; δεδομένα προσωπικού χαρακτήρα; προσωπικά δεδομένα;
    κατηγορίες δεδομένων; κατηγορίες προσωπικών δεδομένων; κατηγορίες δεδομένων προσωπικού χαρακτήρα; лични данни;
    категории лични данни; категории данни; персональні дані; категорії персональних даних; категорії даних; склад персональних даних;
    osobni podaci; kategorije osobnih podataka; osebni podatki; vrste osebnih podatkov; kategorije osebnih podatkov; kişisel veriler;
    kişisel veri kategorisi; veri kategorisi; veri kategorileri; kişisel veri; isikuandmed; isikuandmete kategooriad; andmete liigid;
    personas dati; personas datu kategorijas; asmens duomenys; asmens duomenų kategorijos`,
  specialData: `
    zvláštní kategorie osobních údajů; zvláštní kategorie; citlivé údaje; osobitné kategórie osobných údajov; különleges adatok;
    ειδικές κατηγορίες δεδομένων; специални категории данни; особливі категорії даних; posebne kategorije podataka;
    posebne vrste osebnih podatkov; özel nitelikli kişisel veriler; özel nitelikli veri; eriliiki isikuandmed`,
  recipients: `
    příjemci; kategorie příjemců; příjemce; příjemci osobních údajů; príjemcovia; kategórie príjemcov; címzettek;
    címzettek kategóriái; adattovábbítás címzettjei; αποδέκτες; κατηγορίες αποδεκτών; αποδέκτες δεδομένων; получатели на данни;
    категории получатели; одержувачі; отримувачі; категорії одержувачів; треті особи; primatelji; kategorije primatelja;
    uporabniki osebnih podatkov; prejemniki; alıcı grubu; alıcı grupları; alıcılar; aktarılan taraflar; veri aktarılan alıcı grupları;
    vastuvõtjad; saņēmēji; saņēmēju kategorijas; gavėjai; duomenų gavėjai`,
  processors: `
    zpracovatelé; zpracovatel; sprostredkovatelia; sprostredkovateľ; adatfeldolgozó; adatfeldolgozók; εκτελών την επεξεργασία;
    εκτελούντες την επεξεργασία; обработващи лични данни; обработващ; розпорядник; розпорядники; izvršitelji obrade; izvršitelj obrade;
    obdelovalci; obdelovalec; veri işleyen; veri işleyenler; volitatud töötleja; volitatud töötlejad; apstrādātāji; apstrādātājs;
    duomenų tvarkytojai; duomenų tvarkytojas`,
  transfers: `
    předání do třetích zemí; předávání do třetích zemí; přenos do třetí země; předání mimo eu; prenos do tretích krajín;
    cezhraničný prenos; adattovábbítás harmadik országba; harmadik országba történő adattovábbítás; διαβίβαση σε τρίτες χώρες;
    διαβιβάσεις σε τρίτες χώρες; διαβίβαση εκτός εε; предаване в трети държави; трансфер към трети държави; предаване към трети държави;
    транскордонна передача; передача до третіх країн; prijenos u treće zemlje; prenos v tretje države; yurt dışına aktarım;
    yurtdışına aktarım; yurt dışına veri aktarımı; edastamine kolmandatesse riikidesse; nodošana uz trešajām valstīm;
    perdavimas į trečiąsias šalis`,
  retention: `
    doba uložení; doba uchování; doba uchovávání; lhůta pro výmaz; plánované lhůty pro výmaz; doba zpracování; lhůta výmazu;
    doba uchovávania; lehota na vymazanie; lehoty na výmaz; doba uloženia; megőrzési idő; adatkezelés időtartama;
    az adatkezelés időtartama; tárolás időtartama; törlési határidő; őrzési idő; χρόνος τήρησης; περίοδος διατήρησης; χρόνος διατήρησης;
    διάρκεια τήρησης; προθεσμία διαγραφής; срок за съхранение; срок на съхранение; срокове за съхранение; срок за изтриване;
    строк зберігання; термін зберігання; строк обробки; rok čuvanja; razdoblje čuvanja; rok brisanja; rok hrambe; obdobje hrambe;
    saklama süresi; saklama süreleri; muhafaza süresi; imha süresi; azami muhafaza süresi; säilitustähtaeg; säilitamise tähtaeg;
    glabāšanas termiņš; glabāšanas laiks; saugojimo terminas; saugojimo laikotarpis`,
  systems: `
    informační systém; informačný systém; informatikai rendszer; rendszerek; πληροφοριακά συστήματα; σύστημα; информационна система;
    інформаційна система; informacijski sustav; informacijski sistem; bilgi sistemi; veri kayıt ortamı; infosüsteem`,
  measures: `
    technická a organizační opatření; bezpečnostní opatření; opatření; technické a organizačné opatrenia; bezpečnostné opatrenia;
    technikai és szervezési intézkedések; adatbiztonsági intézkedések; biztonsági intézkedések; τεχνικά και οργανωτικά μέτρα; μέτρα ασφάλειας;
    μέτρα ασφαλείας; технически и организационни мерки; мерки за сигурност; заходи захисту; технічні та організаційні заходи;
    tehničke i organizacijske mjere; sigurnosne mjere; mjere zaštite; tehnični in organizacijski ukrepi; varnostni ukrepi;
    alınan tedbirler; idari ve teknik tedbirler; teknik ve idari tedbirler; veri güvenliği tedbirleri; turvameetmed; drošības pasākumi;
    saugumo priemonės`,
  dataSource: `zdroj údajů; zdroj údajov; adatok forrása; πηγή δεδομένων; източник на данните; джерело даних; izvor podataka; veri kaynağı`,
  jointControllers: `společní správci; společný správce; spoloční prevádzkovatelia; közös adatkezelők; από κοινού υπεύθυνοι; съвместни администратори`,
  controller: `
    správce; správce osobních údajů; správce údajů; prevádzkovateľ; adatkezelő; az adatkezelő neve; az adatkezelő;
    υπεύθυνος επεξεργασίας; администратор; администратор на лични данни; володілець персональних даних; володілець; контролер;
    voditelj obrade; upravljavec; upravljavec osebnih podatkov; veri sorumlusu; vastutav töötleja; pārzinis; duomenų valdytojas`,
  controllerAddress: `sídlo; székhely; έδρα; седалище; адрес на управление; місцезнаходження; sjedište; sedež; adres bilgisi; asukoht`,
  officer: `
    pověřenec; pověřenec pro ochranu osobních údajů; zodpovedná osoba; adatvédelmi tisztviselő; υπεύθυνος προστασίας δεδομένων; υπδ;
    длъжностно лице по защита на данните; длъжностно лице по защита на личните данни; відповідальний за захист даних;
    službenik za zaštitu podataka; pooblaščena oseba za varstvo podatkov; irtibat kişisi; veri koruma görevlisi; andmekaitsespetsialist;
    datu aizsardzības speciālists; duomenų apsaugos pareigūnas`,
  notes: `poznámka; poznámky; megjegyzés; megjegyzések; παρατηρήσεις; забележка; забележки; примітка; примітки; napomena; napomene; opomba; açıklama; not; märkused; piezīmes; pastabos`,
};
