import { processingActions } from '../../../vocabulary/fz-152/actions.ts';
import { matcherOf } from '../term-matcher.ts';

/**
 * The action with data that words name. GDPR words for what 152-FZ does not know stay other actions: anonymised data are
 * no personal data any more, while de-identified data are.
 */
export const processingAction = matcherOf(processingActions, {
  collection: [
    'collection, collect, gathering, obtaining, erhebung, erheben, erfassung, collecte, recogida',
    'obtención, raccolta, verzamelen, verzameling, innsamling, indsamling, insamling, colectare, сбор',
  ],
  recording: [
    'recording, record, aufzeichnung, enregistrement, registro, grabación, registrazione, vastleggen',
    'registrering, înregistrare, запись',
  ],
  systematisation: [
    'systematisation, organisation, structuring, organization, systematization, ordnen, strukturierung',
    'structuration, organización, estructuración, organizzazione, strutturazione, ordenen, structureren',
    'organisering, strukturering, систематизация',
  ],
  accumulation: ['accumulation, накопление'],
  storage: [
    'storage, store, storing, hosting of data, retention, speicherung, speichern, aufbewahrung',
    'conservation, stockage, conservación, almacenamiento, conservazione, opslag, opslaan, bewaren',
    'lagring, oppbevaring, opbevaring, stocare, хранение',
  ],
  clarification: [
    'clarification, alteration, adaptation, update, updating, modification, change, correction',
    'rectification, veränderung, anpassung, mise à jour, modificación, adaptación, modifica, adattamento',
    'rettifica, bijwerken, wijzigen, endring, tilpasning, ændring, actualización, уточнение, обновление',
    'изменение, уточнение обновление изменение',
  ],
  extraction: [
    'extraction, retrieval, retrieve, auslesen, abfragen, extracción, estrazione, opvragen, gjenfinning',
    'извлечение',
  ],
  use: [
    'use, usage, consultation, analysis, using, verwendung, nutzung, abfrage, utilisation, utilización',
    'consulta, uso, utilizzo, gebruik, gebruiken, raadplegen, bruk, brug, användning, utilizare',
    'использование',
  ],
  distribution: [
    'distribution, dissemination, publication, verbreitung, veröffentlichung, diffusion, difusión',
    'diffusione, verspreiden, spredning, распространение, передача распространение',
  ],
  provision: [
    'provision, disclosure, transfer, transmission, disclosure by transmission, sharing, übermittlung',
    'offenlegung, weitergabe, communication, comunicación, cesión, comunicación por transmisión',
    'comunicazione, doorzenden, verstrekken, utlevering, videregivelse, предоставление, передача',
    'передача предоставление',
  ],
  access: ['access, доступ, передача доступ, zugriff, accès, acceso'],
  depersonalisation: [
    'depersonalisation, depersonalization, de identification, pseudonymisation, pseudonymization',
    'pseudonymisierung, pseudonymiseren, pseudonymisering, seudonimización, pseudonimizzazione',
    'обезличивание',
  ],
  blocking: [
    'blocking, restriction, einschränkung, sperrung, limitation, limitación, limitazione, afschermen',
    'begrensning, begrænsning, блокирование',
  ],
  deletion: [
    'deletion, erasure, delete, erase, löschung, löschen, effacement, suppression, supresión',
    'cancellazione, wissen, sletting, sletning, radering, ștergere, удаление',
  ],
  destruction: [
    'destruction, destroy, vernichtung, destrucción, distruzione, vernietigen, tilintetgjøring',
    'уничтожение',
  ],
});
