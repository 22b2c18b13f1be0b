import { describe, expect, it } from 'vitest';
import type { TargetId } from '../targets.ts';
import { targets } from '../targets.ts';
import { understand, understandWithin } from './understand.ts';

/** Official strings and what people make of them, by what they mean. */
const meant: readonly (readonly [TargetId | undefined, string])[] = [
  // ICO, controller and processor
  ['department', 'Business function'],
  ['purpose', 'Purpose of processing'],
  ['jointControllers', 'Name and contact details of joint controller (if applicable)'],
  ['subjects', 'Categories of individuals'],
  [
    'transfers',
    'Names of third countries or international organisations that personal data are transferred to (if applicable)',
  ],
  [
    'safeguards',
    'Safeguards for exceptional transfers of personal data to third countries or international organisations (if applicable)',
  ],
  ['retention', 'Retention schedule (if possible)'],
  ['measures', 'General description of technical and organisational security measures (if possible)'],
  ['legalBasis', 'Article 6 lawful basis for processing personal data'],
  ['specialCondition', 'Article 9 condition for processing special category data'],
  ['specialCondition', 'Data Protection Act 2018 Schedule 1 Condition for processing'],
  ['legitimateInterest', 'Legitimate interests for the processing (if applicable)'],
  ['automatedDecisions', 'Existence of automated decision-making, including profiling (if applicable)'],
  ['dataSource', 'The source of the personal data (if applicable)'],
  ['location', 'Location of personal data'],
  ['dpia', 'Data Protection Impact Assessment required?'],
  [undefined, 'Link to record of consent'],
  [undefined, 'Link to contract with processor'],
  [undefined, 'Rights available to individuals'],
  [undefined, 'Has a personal data breach occurred?'],
  ['actions', 'Categories of processing'],
  // CNIL
  ['name', 'Nom du traitement'],
  ['number', 'N° / RÉF'],
  ['startDate', 'Date de création de la fiche'],
  ['reviewed', 'Dernière mise à jour de la fiche'],
  ['specialData', 'Données sensibles ? Oui/non'],
  ['purpose', 'Objectifs poursuivis'],
  ['systems', 'Nom du logiciel ou de l’application'],
  ['jointControllers', 'Responsable(s) conjoint(s)'],
  ['retention', 'Durée(s) de conservation'],
  ['subjects', 'Catégories de personnes concernées'],
  ['transfers', 'Transferts hors UE'],
  // CNPD
  ['data', 'Catégories de données traitées'],
  ['retention', 'Délais prévus pour l’effacement'],
  ['transfers', 'Transferts vers des pays tiers'],
  // DSK
  ['name', 'Bezeichnung der Verarbeitungstätigkeit'],
  ['startDate', 'Datum der Einführung'],
  ['department', 'Verantwortliche Fachabteilung'],
  ['data', 'Beschreibung der Kategorien personenbezogener Daten'],
  [
    'recipients',
    'Kategorien von Empfängern, gegenüber denen die personenbezogenen Daten offengelegt worden sind oder noch werden',
  ],
  ['transfers', 'Datenübermittlungen in Drittländer oder an internationale Organisationen'],
  ['retention', 'Vorgesehene Fristen für die Löschung der verschiedenen Datenkategorien'],
  ['measures', 'Technische und organisatorische Maßnahmen (TOM) gemäß Art. 32 Abs. 1 DSGVO'],
  ['officer', 'Datenschutzbeauftragte:r'],
  // AEPD
  ['controller', 'ÓRGANO RESPONSABLE'],
  ['purpose', 'FINES DEL TRATAMIENTO'],
  ['subjects', 'COLECTIVO'],
  ['retention', 'PLAZO DE SUPRESIÓN'],
  ['method', 'XII. Sistema de tratamiento'],
  ['recipients', 'Destinatarios (a quienes se comunicarán los datos)'],
  // Amersfoort, Ghent, APD
  ['legalBasis', 'rechtmatige grondslag'],
  ['dataSource', 'herkomst gegevens'],
  ['subjects', 'Over wie?'],
  ['specialData', 'Welke gevoelige persoonsgegevens?'],
  ['department', 'Verwerkende dienst'],
  [undefined, 'publiek/privaat'],
  // Other languages
  ['legalBasis', 'Behandlingsgrunnlag (art. 6)'],
  ['retention', 'Slettefrist'],
  ['purpose', 'Käsittelyn tarkoitukset'],
  ['retention', 'Planowany termin usunięcia kategorii danych'],
  ['legalBasis', 'Temeiul juridic al prelucrării'],
  ['subjects', 'Categorias de titulares de dados'],
  ['retention', 'Termini de supressió'],
  ['retention', 'Termini ultimi di cancellazione'],
  ['legalBasis', 'Правовое основание обработки персональных данных'],
  ['location', 'Сведения о местонахождении базы данных'],
  ['transfers', 'Наличие трансграничной передачи'],
  ['systems', 'Наименование ИСПДн'],
  ['retention', 'Retenção'],
  ['recipients', 'Compartilhamento'],
  ['processors', 'Suboperadores'],
  ['legalBasis', 'Base'],
  ['transfers', 'Przekazywanie do państw trzecich'],
  ['transfers', 'Siirrot EU:n ulkopuolelle'],
  ['transfers', 'Överföring utanför EU/EES'],
  ['measures', 'Skyddsåtgärder'],
  ['officer', 'DPO-Kontakt'],
  ['officer', 'Kontakt IOD'],
  ['controllerContact', 'Kontakt für Betroffenenanfragen'],
  ['destruction', 'On erasure'],
  [undefined, '[Your Company Name]'],
  // Numbering, articles, forms nobody listed
  ['purpose', '(b) Purposes'],
  ['purpose', '3.1. Zweck der Verarbeitung (Art. 30 Abs. 1 lit. b)'],
  ['legalBasis', 'Beyond Art. 30: legal basis (Art. 6)'],
  ['recipients', 'Recipients / Sub-processors'],
  ['purpose', 'Verarbeitungszwecke im Überblick'],
  ['retention', 'Geplante Löschfristen je Datenart'],
  [undefined, 'Warranty number'],
];

describe('a heading', () => {
  it.each(meant)('means %s: %s', (target, heading) => {
    expect(understand(heading).target).toBe(target);
  });

  it('of our own is understood in both languages', () => {
    const wrong = Object.entries(targets).filter(
      ([id, { label }]) => understand(label.en).target !== id || understand(label.ru).target !== id,
    );
    expect(wrong.map(([id]) => id)).toEqual([]);
  });

  it('inside a section keeps to the section unless it changes what is spoken of', () => {
    expect(understandWithin('recipients', 'Intern').target).toBe('internalRecipients');
    expect(understandWithin('internalRecipients', 'Extern').target).toBe('recipients');
    expect(understandWithin('data', 'Kontaktdaten').target).toBeUndefined();
    expect(understandWithin('data', 'Besondere Kategorien').target).toBe('specialData');
    expect(understandWithin('measures', 'Zugriff').target).toBeUndefined();
    expect(understandWithin('retention', 'Nach Austritt').target).toBeUndefined();
  });
});
