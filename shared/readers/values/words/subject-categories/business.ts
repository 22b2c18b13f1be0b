import type { Synonyms } from '../../term-matcher.ts';

/** Other words for those it does business with. */
export const businessSynonyms: Synonyms = {
  customer: [
    'asiakkaat, klienci, clienți, utilizadores clientes, clientela',
    'customer, client, consumer, buyer, purchaser, customer data subject, end customer, private customer',
    'policyholder, account holder, cardholder',
    'kunde, kundin, kunden, kundinnen und kunden, auftraggeber, käufer, endkunde, privatkunde, client',
    'clientèle, acheteur, consommateur',
    'cliente, consumidor, comprador, clienti, consumatori, acquirente, klant, klanten, afnemer, koper',
    'kunder, kjøper, kundes, asiakas, klient, client persoană fizică',
    'клиент, покупатель, заказчик, потребитель, заказчики физические лица',
  ],
  'prospective-customer': [
    'prospect, prospective client, lead, potential customer, potential client, interested party',
    'interested person, interessent, interessierte, potenzielle kunden, neukunden',
    'prospects, clients potentiels, client potentiel, cliente potencial, clientes potenciales',
    'potencial cliente, potenziali clienti, clienti potenziali, prospect, potentiële klant',
    'potensielle kunder, потенциальный клиент, потенциальный покупатель, interesados potenciales',
  ],
  'former-customer': [
    'former client, ehemalige kunden, altkunde, anciens clients, ex clientes, antiguos clientes',
    'ex clienti, voormalige klanten, бывший клиент',
  ],
  'customer-representative': [
    'customer contact, client contact, contact person of customer, business customer contact, b2b contact',
    'corporate customer contacts, kundenansprechpartner, ansprechpartner bei kunden',
    'ansprechpartner der kunden, ansprechpartner von kunden',
    'contacts clients, interlocuteurs clients, contactos de clientes, referenti dei clienti',
    'contactpersonen van klanten, представители клиентов, контактные лица клиентов',
  ],
  partner: [
    'partner, business partner, geschäftspartner, kooperationspartner, partenaire, partenaire commercial',
    'socio comercial, socios comerciales, partner commerciali, zakenpartner, samarbeidspartner, партнер',
    'партнёр, деловой партнер',
  ],
  'prospective-partner': ['potential partner, potenzielle partner, потенциальный партнер'],
  contractor: [
    'contractor, freelancer, consultant, self employed person, independent contractor, subcontractor',
    'freie mitarbeiter, freiberufler, honorarkräfte, indépendant, prestataire, consultant externe',
    'autónomo, colaborador externo, profesional independiente, consulente, collaboratore, collaboratori',
    'libero professionista, zzp er, zelfstandige, freelansere, konsulent, innleide',
    'подрядчик, исполнитель, самозанятый, исполнители по договорам гпх',
    'физические лица по договорам гражданско правового характера',
    'лица выполняющие работы по договорам гражданско правового характера',
    'zleceniobiorcy',
  ],
  counterparty: [
    'counterparty, contracting party, vertragspartner, cocontractant, контрагент',
    'контрагенты физические лица, индивидуальный предприниматель',
    'kontrahenci, kontrahent',
  ],
  'counterparty-representative': [
    'representative of counterparty, contact persons of business partners, business contact',
    'contact person, contact persons, ansprechpartner, kontaktperson, geschäftskontakte, ansprechpersonen',
    'personne de contact, interlocuteur, contacts professionnels',
    'persona de contacto, personas de contacto, referente, referenti, persone di contatto, contactpersoon',
    'kontaktpersoner, представитель контрагента, представители и работники контрагентов',
    'работники контрагента, контактные лица, представители юридических лиц',
    'работники и представители контрагентов',
  ],
  'supplier-representative': [
    'supplier, vendor, provider, service provider, supplier contact, vendor contact, supplier vendor',
    'lieferant, dienstleister, lieferanten und dienstleister, ansprechpartner bei lieferanten',
    'fournisseur, proveedor, fornitore, fornitori, leverancier, leverandør, leverantör, furnizor',
    'proveïdor, toimittaja, dostawca, поставщик, представители поставщиков',
  ],
  'contract-beneficiary': ['beneficiary of contract, begünstigte, bénéficiaire, выгодоприобретатель'],
  guarantor: ['guarantor, bürge, garant, caution, avalista, fiador, fideiussore, garante, borg, поручитель'],
  debtor: ['debtor, schuldner, débiteur, deudor, debitore, debiteur, skyldner, должник'],
  'insured-person': [
    'insured, insured person, policy holder, versicherte, versicherungsnehmer, assuré, asegurado, tomador',
    'assicurato, verzekerde, forsikret, застрахованное лицо',
  ],
  tenant: [
    'tenant, resident, lessee, mieter, bewohner, locataire, inquilino, arrendatario, residente',
    'conduttore, huurder, bewoner, leietaker, арендатор, наниматель, жилец',
  ],
  passenger: [
    'passenger, guest, hotel guest, tourist, traveller, fahrgast, gast, gäste, reisende, passager',
    'voyageur, hôte, pasajero, huésped, viajero, passeggero, ospite, passagier, reiziger, пассажир, гость',
    'турист',
  ],
};
