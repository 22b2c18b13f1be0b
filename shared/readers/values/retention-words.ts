/**
 * Phrases for the events of `retentionTriggers`, folded and without their endings where `…` stands; the reference’s
 * list of spellings and those of published registers.
 */
export const triggerWords: Readonly<Record<string, readonly string[]>> = {
  'purpose-achieved': [
    'osiagniec\\w+ celu|realizacji celu|zrealizowani\\w+ celu|andamalet (?:ar )?uppfyllt|formalet (?:er )?(?:oppnadd|oppfylt|opfyldt)|finalidade (?:cumprida|atingida)',
    'purpose (?:is |has been |was |of processing )*(?:achieved|fulfilled|served)|achievement of the purpose|purpose fulfil|no longer necessary for the purpose',
    'zweck\\w* (?:erreicht|erfullt|entfall|erfullung|fortfall|wegfall)|zweckerreichung|zweckerfullung|wegfall des zweck|erreichung des zweck',
    'finalite\\w* (?:est )?atteinte|atteinte de la finalite|cumpl\\w+ (?:con )?la finalidad|finalidad\\w* (?:para la que|cumplid)',
    'raggiungimento dell\\w* finalita|conseguimento dell\\w* finalita|doel (?:is )?bereikt|достижени\\w+ цел',
  ],
  'need-lost': [
    'ei (?:ole )?enaa tarpeen|nie (?:sa |jest )?juz potrzebne|inte langre (?:behovs|nodvandig\\w*)|ikke laengere nodvendig\\w*',
    'no longer (?:needed|required|necessary)|nicht mehr (?:benotigt|erforderlich|gebraucht)|plus necessaire|n est plus utile',
    'niet (?:meer|langer) nodig|утрат\\w+ необходимост|миновани\\w+ надобност|ikke lenger nodvendig|dejen de ser necesari',
  ],
  'consent-withdrawn': [
    '(?:wycofan\\w+|cofni\\w+|odwolan\\w+|wycofa|cofnie) (?:\\w+ )?zgod|suostumu\\w+ (?:perutaan|peruutetaan|peru\\w+)|samtycke\\w* (?:aterkall\\w*|dras tillbaka)|samtykke\\w* (?:tilbakekall\\w*|trekkes tilbake|er trukket tilbake|tilbagetraekkes)|revoga\\w+ d\\w+ consentimento|wypisani\\w+|rezygnac\\w+ z newslettera|kunnes peruut\\w+',
    'withdraw\\w*(?: of)?(?: the| your| their)? consent|consent (?:is |has been |was )?(?:withdrawn|revoked)|revocation of consent|until withdrawal|opt out|unsubscrib\\w+',
    'widerruf\\w*|abmeldung|afmeld\\w*|disiscri\\w*|cancellazione dell iscrizione|retrait d\\w* consentement|desinscription|desabonnement|revocacion del consentimiento|revo\\w+ (?:el |su |del )?consentimiento|(?:dar(?:se)?|solicit\\w+) (?:de |la )baja|baja (?:voluntaria|d\\w+ (?:boletin|newsletter|suscri\\w+|lista))',
    'revoca del consenso|revoca|intrekk\\w+ van (?:de )?toestemming|uitschrijv\\w+|intrekking|отзыв\\w*(?: \\w+)? согласи|отзыв\\w* субъект|отозва\\w+ согласи|отписк',
    'tilbakekall\\w*|samtykke trekkes|tilbagetraekk|aterkall\\w*|retragerea consimtamant|retirada do consentimento|avmelding',
  ],
  'consent-expired': ['expiry of (?:the )?consent|consent expires|истечени\\w+ срока (?:действия )?согласи'],
  objection: [
    'sprzeciw|oposicao|invandning|vastust\\w+',
    'objection|objects|widerspruch|opposition de la|oposicion|opposizione|bezwaar|возражени',
  ],
  collection: [
    'od (?:dnia |momentu )?(?:zebrania|pozyskania)|fran insamling|keraami\\w+|da recolha',
    'after collection|from collection|date of collection|since collection|ab erhebung|nach erhebung|a compter de la collecte|desde la recogida|dalla raccolta|с (?:даты|момента) (?:сбора|получения)|vanaf (?:verzameling|verkrijging)',
  ],
  recording: [
    'od (?:dnia |momentu )?nagrania|fran inspelning|siden opptak|tallennukse\\w+|da gravacao',
    'after recording|from (?:the )?recording|from capture|nach aufzeichnung|ab aufnahme|desde la grabacion|dalla registrazione|с момента записи|от даты записи|a compter de l enregistrement',
  ],
  'employment-end': [
    '(?:zakonczeni\\w+|ustani\\w+|rozwiazani\\w+) (?:stosunku )?(?:pracy|zatrudnieni)|(?:tyo|palvelus)suhte\\w+ paatty\\w+|avslutad anstallning|avsluttet ansettelse|(?:cessacao|fim) d\\w+ (?:contrato de trabalho|vinculo laboral)|incetar\\w+ (?:contractului|raportului) de munca',
    'leaving|leaves the (?:company|organisation)|apres le depart|depart de l|tras la baja del trabajador|fratreden|fratradelse|opphor av ansettelse|rozwiazani\\w+ umowy o prace|zakonczeni\\w+ zatrudnienia',
    '(?:end|termination|cessation) of (?:the )?employment\\w*|employment (?:ends?|terminat\\w+|relationship|ended)|employee leaves|leaving date|after departure|post employment|duration of employment|last day of employment',
    'austritt (?:des|der) mitarbeit\\w*|ende des (?:arbeits|beschaftigungs|dienst)\\w*|beendigung des (?:arbeits|beschaftigungs|dienst)\\w*|ausscheiden|arbeitsverhaltnis\\w*',
    'fin d\\w* (?:contrat de travail|l emploi|la relation de travail)|depart d\\w* (?:salarie|collaborateur|l employe)|relation de travail|relacion laboral|fin de la relacion laboral|cessazione del rapporto di lavoro|rapporto di lavoro',
    'einde dienstverband|uitdienst\\w*|uit dienst|увольнени|прекращени\\w+ трудов|трудов\\w+ (?:отношени|договор)|arbeidsforhold\\w*|ansettelsesforhold\\w*|anstallning\\w*|ansaettelse\\w*',
  ],
  'contract-end': [
    '(?:asiakas|sopimus)suhte\\w+ paatty\\w+|(?:czas )?(?:wygasni\\w+|ustani\\w+|wykonani\\w+|realizacji|trwani\\w+|obowiazywani\\w+|rozwiazani\\w+) umowy|zakonczeni\\w+ wspolpracy|avslutat (?:avtal|medlemskap|kundforhallande)|avtalstiden|avtalsperiod\\w*|(?:duracao|vigencia|enquanto durar) d?\\w* ?(?:contrato|relacao)|durata (?:contratt\\w*|rapporto)|avsluttet (?:kundeforhold|medlemskap)|kundeforhold\\w* (?:opphor|slutt|ophor)\\w*',
    'utmelding|etter avslutta medlemskap|udmeldelse|uttrade|sopimu\\w+ paatty\\w+|jasenyy\\w+ paatty\\w+|zakonczeni\\w+ umowy|rozwiazani\\w+ umowy|fim do contrato|termino do contrato|resiliation|desadhesion',
    '(?:end|termination|expiry|expiration|completion|conclusion) of (?:the |your |this )?(?:contract|agreement|contractual|relationship|business|customer|client|service|membership)\\w*|(?:contract|agreement|contractual relationship|relationship|membership|subscription) (?:ends?|ended|terminat\\w+|expir\\w+|is terminated|has ended)|duration of the (?:contract|agreement|relationship|membership)|(?:contract|membership) (?:term|duration|period)|post contract',
    'vertragsende|ende des vertrag\\w*|vertragsbeendigung|beendigung (?:des|der) (?:vertrag|geschaft|mitglied|kunden)\\w*|nach (?:austritt|vertragsablauf)|mitgliedschaft|vertragslaufzeit|dauer (?:des|der) (?:vertrag|mitglied|geschaft|kunden)\\w*|ende der (?:mitglied|geschaft|kunden)\\w*',
    'fin d\\w* (?:contrat|la relation|relation|l adhesion)\\w*|duree d\\w* (?:contrat|la relation|relation|l adhesion)|relation (?:contractuelle|commerciale)|(?:fin|finalizacion|extincion|terminacion|vigencia|duracion) de (?:la )?(?:relacion|contrato|contractual)\\w*|finalizacion del contrato|vigencia del contrato|duracion del contrato|mientras dure la relacion|relacion contractual',
    '(?:fine|cessazione|termine|durata|scadenza|conclusione) de\\w* (?:rapporto|contratto)\\w*|(?:einde|beeindiging|afloop|duur) van (?:de |het )?(?:overeenkomst|contract|relatie|lidmaatschap)\\w*|einde (?:contract|overeenkomst)',
    '(?:прекращени|расторжени|окончани|истечени|завершени|исполнени)\\w* (?:срока )?(?:действия )?договор|действия договора|срок\\w* договора|avtale\\w* (?:opphor|slutt)|kontraktens ophor|avtalets upphorande|incetarea contract|incetarea relatiei',
  ],
  'application-decision': [
    'zakonczeni\\w+ procesu rekrutac\\w+|avslutad rekrytering|rekrytering\\w* (?:avslut|slut)\\w*|rekrytoinni\\w+ paatty\\w+|avsluttet (?:rekruttering|ansettelsesprosess)|post (?:decision|campaign)|(?:fine|conclusione) della selezione|afronding van de (?:procedure|werving)',
    'zakonczeni\\w+ (?:naboru|rekrutacji)|end of the selection|fim do recrutamento|finalizare\\w* recrutarii',
    '(?:end|completion|conclusion|close|closing) of (?:the )?(?:recruitment|selection|application|hiring)\\w*|(?:recruitment|selection|hiring) (?:process|procedure) (?:ends?|ended|is completed)|rejection|decision on the application|unsuccessful|position (?:is )?filled',
    'absage|abschluss des bewerbung\\w*|bewerbungsverfahren\\w*|ende des bewerbung\\w*|fin du recrutement|processus de recrutement|procedure de recrutement|proceso de seleccion|processo di selezione|afwijzing|sollicitatieprocedure|принятия решения|закрыти\\w+ вакансии|отказ\\w* (?:в приеме|кандидат)',
  ],
  'last-contact': [
    'ostatni\\w+ (?:kontakt|aktywnosc|logowani)|brak\\w* aktywnosci|senaste (?:kontakt|inloggning|aktivitet)|ultim\\w+ (?:contato|atividade|acesso)|inatividade|viimeis\\w+ (?:kirjautumi\\w+|yhteydeno\\w+|asioin\\w+)|inaktivitet',
    'dernier\\w* cotisation|last (?:payment of the fee|donation|purchase)|siste medlemsar',
    'last (?:contact|activity|login|log in|interaction|order|purchase|use|visit)\\w*|inactivity|inactive|of last activity|letzte\\w* (?:kontakt|aktivitat|login|anmeldung|kauf|bestellung)\\w*|inaktivitat\\w*',
    'dernier\\w* (?:contact|connexion|activite|commande|achat|visite)|inactivite|ultim\\w+ (?:contacto|contatto|conexion|accesso|acceso|actividad|attivita|compra|pedido|interaccion)|inactividad|inattivita|laatste (?:contact|login|activiteit|bestelling)|inactiviteit|последн\\w+ (?:обращени|вход|визит|активност|посещени|контакт|взаимодейств)|siste (?:kontakt|innlogging|aktivitet)',
  ],
  'account-closed': [
    'konto(?:losch|schliess|kundig)\\w*|loschung (?:von |des )?(?:konto|account|nutzerkonto)|konto\\w* (?:raderas|avslutas|stangs|er slettet)|(?:usunieci|zamkniec|likwidacj|trwani|istnieni)\\w+ konta|tilin (?:poist\\w+|sulke\\w+)|(?:exclusao|eliminacao|encerramento) da conta|conta (?:\\w+ )?(?:ativa|eliminada)|durata dell account|compte existe|account bestaat|stergere\\w* contului|supresion de la cuenta|deactivation of (?:the )?account',
    'account (?:lifetime|closure|deletion|erasure|is (?:deleted|closed|active)|closed|deleted|exists|termination)|(?:closure|deletion|erasure|closing|termination) of (?:the |your |their |an )?(?:user )?account|active account|profile deletion|lifetime of (?:the )?account|until (?:the )?account',
    'loschung des (?:kontos|accounts|benutzerkontos|nutzerkontos|profils)|kontoloschung|konto\\w* (?:geloscht|besteht|aktiv)|dauer des kontos|suppression d\\w* compte|cloture d\\w* compte|fermeture d\\w* compte|compte (?:actif|supprime)|duree de vie du compte',
    '(?:baja|eliminacion|cierre|supresion) de (?:la |su )?cuenta|cancellazione (?:dell )?account|chiusura (?:dell )?account|(?:verwijder\\w+|opheff\\w+|sluit\\w+) van (?:het |de |uw )?account|account (?:actief|verwijderd)|удалени\\w+ (?:учетной записи|аккаунта|профиля|личного кабинета)|закрыти\\w+ учетной записи|konto(?:en)? (?:er )?(?:slettet|aktiv)|sletting av konto',
  ],
  'site-use-end': ['end of use of the site|stop\\w* using the site|прекращени\\w+ использовани\\w+ сайта'],
  'cookies-deleted': [
    'deletion of cookies|удалени\\w+ (?:файлов )?cookie|loschung der cookies|cookies? (?:are |is )?deleted',
  ],
  'request-answered': [
    'udzieleni\\w+ odpowiedzi|rozpatrzeni\\w+ (?:sprawy|wniosku|reklamacji|zapytania)|(?:avslutat|avslutade) arende|arendet (?:ar )?avslut\\w+|avsluttet (?:sak|henvendelse)|conclusao do pedido|risoluzione del ticket',
    '(?:request|enquiry|inquiry|query|ticket) (?:is |has been |was )?(?:answered|processed|handled|resolved|closed)|(?:answer\\w*|processing|handling|resolution|completion|closure) (?:to |of )?(?:the |your |an )?(?:request|enquiry|inquiry|query|ticket|question)',
    'beantwortung\\w*|bearbeitung (?:der|ihrer) anfrage|abschluss (?:der anfrage|des tickets)|ticketabschluss|traitement de la demande|reponse a la demande|cloture d\\w* (?:ticket|demande)|atender la (?:solicitud|consulta)|risposta alla richiesta|afhandeling|ответа на (?:обращени|запрос)|рассмотрени\\w+ (?:обращени|заявлени|запрос)|обработк\\w+ (?:обращени|запрос|заявки)',
  ],
  payment: [
    'wystawieni\\w+ faktury|emissione (?:della )?fattura|fakturadatum',
    'payment|invoice date|date of (?:the )?invoice|zahlung|rechnungsdatum|paiement|date de (?:la )?facture|fecha de (?:la )?factura|pago|pagamento|betaling|factuurdatum|(?:оплат|платеж|выставлени\\w+ счет)',
  ],
  'event-held': [
    'zakonczeni\\w+ wydarzenia|na (?:het |afloop van het )?(?:event|evenement)|efter (?:evenemanget|arrangementet)|tapahtuma\\w* (?:jalkeen|paatty\\w+)|etter arrangementet|dopo l evento|apos o evento|despues del evento',
    '(?:end of|after) (?:the )?(?:event|conference|training|course|workshop|webinar)|(?:event|veranstaltung) (?:ends?|ende|date)|veranstaltungsende|(?:nach|ende) (?:der )?veranstaltung|fin de l evenement|apres l evenement|fin del evento|fine dell evento|evenement|(?:проведени|окончани|завершени)\\w+ мероприяти',
  ],
  'case-closed': [
    'zakonczeni\\w+ (?:sprawy|postepowani)|asian (?:paatty\\w+|kasittelyn paatty\\w+)',
    '(?:closure|close|end|conclusion) of (?:the )?(?:case|proceedings|procedure|investigation|file|claim|dispute)|case (?:is )?closed|verfahrensabschluss|abschluss des verfahrens|cloture du dossier|fin de la procedure|cierre del expediente|finalizacion del procedimiento|chiusura d\\w+ (?:pratica|procedimento)|sluiting van het dossier|закрыти\\w+ дела|окончани\\w+ (?:дела|разбирательств)',
  ],
  'limitation-expired': [
    '(?:uplyw\\w* )?(?:okres\\w* |termin\\w* )?przedawnieni\\w*(?: roszczen)?|vanhentumis\\w*|(?:prazo\\w* de )?prescricao',
    'limitation period\\w*|statute of limitation\\w*|statutory limitation|verjahrung\\w*|prescription|prescripcion\\w*|prescrizione\\w*|verjaring\\w*|исков\\w+ давност|foreldelse\\w*|foraeldelse\\w*|preskription\\w*|delai\\w* de prescription',
  ],
  'end-of-year': [
    '(?:konca|koniec|zakonczeni\\w+) (?:danego )?roku(?: (?:podatkowego|kalendarzowego|obrotowego))?|(?:kalenteri|tili)(?:vuoden|kauden) (?:paatty\\w+|lopu\\w+)|(?:utgangen|slutet) av (?:kalender|rakenskaps)?aret|rakenskapsarets slut|fim do (?:ano|exercicio)|sfarsitul anului|utgangen av (?:regnskaps|kalender)?aret',
    'end of (?:the )?(?:calendar|financial|fiscal|tax|accounting|business|current)? ?year|year end|jahresende|ende des (?:kalender|geschafts|wirtschafts|jeweiligen )?jahr\\w*|kalenderjahres|geschaftsjahr\\w*|schluss des kalenderjahres|cloture de l exercice|fin de l exercice|fin de l annee|exercice comptable|cierre del ejercicio|fin del ejercicio|chiusura dell esercizio|fine dell anno|einde van het (?:boek|kalender)?jaar|окончани\\w+ (?:\\w+ )?года|конца года|года создания|regnskapsarets slutt|regnskabsarets udlob',
  ],
  'operator-ceased': [
    'прекращени\\w+ деятельности|ликвидаци|реорганизаци|cessation of (?:the )?(?:organisation|company|business)',
  ],
};

/** Words of permanence, of nothing kept, of review, of a law; folded. */
export const kindWords: Readonly<
  Record<'permanent-archive' | 'not-stored' | 'periodic-review' | 'statutory' | 'criteria', RegExp>
> = {
  'permanent-archive':
    /(?<!\p{L})(?:permanent\w*|indefinite\w*|unlimited|forever|for ever|unbefristet|dauerhaft|unbegrenzt|indefinid\w*|permanen\w+|illimite\w*|illimitat\w*|indeterminat\w*|onbeperkt|blijvend|permanen\w+|bezterminowo|na zawsze|tills vidare|pysyvasti|sans limite|sem limite|senza limiti|постоянно|бессрочн\p{L}*|без ограничения срока)(?!\p{L})/u,
  'not-stored':
    /(?<!\p{L})(?:not (?:be )?(?:stored|retained|kept|persisted|saved)|no (?:additional |further |server side )?(?:data )?(?:storage|retention|persistence|stored)|no additional data stored|results not persisted|keine speicherung|nicht gespeichert|wird nicht gespeichert|pas de conservation|non conserve\w*|no se (?:conserva|almacena|guarda)\w*|non (?:vengono )?conservat\w*|niet (?:bewaard|opgeslagen)|не (?:хран|сохран)\p{L}+|lagres ikke|gemmes ikke|ej lagra\w*|lagras (?:ej|inte)|ei (?:tallenneta|sailyteta)|nie (?:sa |jest )?przechowywan\w*|nao (?:e |sao )?(?:armazenad|guardad|retid|conservad)\w*)(?!\p{L})/u,
  'periodic-review':
    /(?<!\p{L})(?:periodic\w* review|reviewed (?:annually|periodically|every)|regelma\w+ (?:pruf|uberpruf)\w*|revision periodica|периодическ\p{L}+ пересмотр)(?!\p{L})/u,
  statutory:
    /(?<!\p{L})(?:statutory|by law|required by law|legally required|legal (?:retention|obligation|requirement|period)\w*|legislation|gesetzlich\w*|aufbewahrungspflicht\w*|aufbewahrungsfrist\w*|legale?s?|obligations? legales?|normativa|legislacion|legislazione|obblighi di legge|norma di legge|termini di legge|wettelijk\w*|archiefwet|selectielijst|lovpalagt|lovpliktig|lagstadgad|lakisaatei\w*|przepis\w* prawa|ustawow\w*|prazo legal|legal comptable|законодательств\p{L}*|установленн\p{L}+ законом|архивн\p{L}+)(?!\p{L})/u,
  criteria:
    /(?<!\p{L})(?:as long as|as required|as necessary|until no longer|criteria|solange|soweit|aussi longtemps|tant que|mientras|per il tempo|zolang|до тех пор|sa lenge|sa lange|enquanto|niin kauan|tak dlugo|dopoki|por el tiempo|hasta que)(?!\p{L})/u,
};

/** Words that only join a term and its event. */
export const joints =
  /(?<!\p{L})(?:after|from|since|following|until|till|for|the|of|a|an|upon|on|at|up to|during|then|max|maximum|maximal|in|to|plus|retained|kept|stored|nach|ab|seit|bis|zu|zum|zur|der|die|das|des|dem|den|fur|wahrend|aufbewahrt|gespeichert|apres|a compter|depuis|jusqu|jusqu a|au|de|du|d|la|le|les|l|pendant|a partir|a|desde|tras|hasta|despues|durante|el|los|las|del|dalla|dal|dopo|fino|al|alla|il|per|na|vanaf|tot|het|van|voor|met|с|со|от|до|после|по|в|течение|течении|момента|даты|дня|срок|хранения|обработки|и|или|and|or|und|oder|et|ou|y|o|e|en|og|eller|etter|efter|fra|til|minimum|mind|mindestens|at least|years|deleted|deletion|loschung|geloscht|formation|подлежат|года|przez|okres|okresu|czas|czasu|momentu|dnia|od|po|do|nie dluzej niz|maksymalnie|lub|oraz|i|efter|fran|till|tills|sedan|och|eller|hogst|max|ate|apos|depois|da|e|kunnes|asti|saakka|jalkeen|ja|tai|dupa|pana la|pana)(?!\p{L})/gu;
