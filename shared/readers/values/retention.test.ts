import { expect, test } from 'vitest';
import { readPeriod } from './retention.ts';

const spoken = (text: string): string => {
  const { kind, duration, until, triggers, norm, certain } = readPeriod(text);
  const length = duration ? `${duration.amount} ${duration.unit}` : until;
  return [kind, length, ...triggers, norm && `[${norm}]`, certain ? undefined : '?']
    .filter(Boolean)
    .join(' ');
};

/** Text → kind, length, events, [act], and a question mark where some of it was not understood. */
test.each([
  ['3 years after the contract ends', 'fixed-term 3 year contract-end'],
  ['3 years', 'fixed-term 3 year'],
  ['przez okres 5 lat od zakończenia umowy', 'fixed-term 5 year contract-end'],
  ['do czasu wycofania zgody', 'until-event consent-withdrawn'],
  ['tot afmelding', 'until-event consent-withdrawn'],
  ['fino a disiscrizione', 'until-event consent-withdrawn'],
  ['10 lat od zakończenia stosunku pracy', 'fixed-term 10 year employment-end'],
  ['do 3 miesięcy od zakończenia rekrutacji', 'fixed-term 3 month application-decision'],
  ['30 dni od nagrania', 'fixed-term 30 day recording'],
  ['5 lat od końca roku podatkowego', 'fixed-term 5 year end-of-year'],
  ['do upływu okresu przedawnienia roszczeń', 'until-event limitation-expired'],
  ['do momentu usunięcia konta', 'until-event account-closed'],
  ['2 vuotta asiakassuhteen päättymisestä', 'fixed-term 2 year contract-end'],
  ['kunnes suostumus perutaan', 'until-event consent-withdrawn'],
  ['12 kk', 'fixed-term 12 month'],
  ['90 vrk', 'fixed-term 90 day'],
  ['2 år efter avslutad rekrytering', 'fixed-term 2 year application-decision'],
  ['tills kontot raderas', 'until-event account-closed'],
  ['til samtykket trekkes tilbake', 'until-event consent-withdrawn'],
  ['enquanto a conta está ativa', 'until-event account-closed ?'],
  ['durata dell’account', 'until-event account-closed'],
  ['bis Kontolöschung', 'until-event account-closed'],
  ['12 maanden na het event', 'fixed-term 12 month event-held'],
  ['wird ersetzt und der Bezug gelöst', ''],
  ['chacun d’eux, un d’entre eux', ''],
  ['30 days', 'fixed-term 30 day'],
  ['13 mois', 'fixed-term 13 month'],
  ['30 Tage', 'fixed-term 30 day'],
  ['6 Monate', 'fixed-term 6 month'],
  ['10 Jahre', 'fixed-term 10 year'],
  ['5 años', 'fixed-term 5 year'],
  ['2 ans', 'fixed-term 2 year'],
  ['10 anni', 'fixed-term 10 year'],
  ['7 jaar', 'fixed-term 7 year'],
  ['5 år', 'fixed-term 5 year'],
  ['3 maanden', 'fixed-term 3 month'],
  ['48 uur', 'fixed-term 48 hour'],
  ['72 hours', 'fixed-term 72 hour'],
  ['4 weeks', 'fixed-term 28 day'],
  ['P10Y', 'fixed-term 10 year'],
  ['P6M', 'fixed-term 6 month'],
  ['P1Y6M', 'fixed-term 18 month'],
  ['P30D', 'fixed-term 30 day'],
  ['5 лет', 'fixed-term 5 year'],
  ['75 лет', 'fixed-term 75 year'],
  ['3 года', 'fixed-term 3 year'],
  ['пять лет', 'fixed-term 5 year'],
  ['5 (пять) лет', 'fixed-term 5 year'],
  ['10 рабочих дней', 'fixed-term 10 working-day'],
  ['30 (тридцать) дней', 'fixed-term 30 day'],
  ['six months', 'fixed-term 6 month'],
  ['trente jours', 'fixed-term 30 day'],
  ['5 лет с даты прекращения трудового договора', 'fixed-term 5 year employment-end'],
  ['7 Jahre (BAO § 132)', 'statutory 7 year [BAO § 132]'],
  ['10 Jahre gemäß § 147 AO', 'statutory 10 year [§ 147 AO] ?'],
  ['6 months after end of recruitment', 'fixed-term 6 month application-decision'],
  ['6 Monate nach Absage', 'fixed-term 6 month application-decision'],
  ['3 ans à compter du dernier contact', 'fixed-term 3 year last-contact'],
  ['3 years after last contact', 'fixed-term 3 year last-contact'],
  ['24 months of inactivity', 'fixed-term 24 month last-contact'],
  ['10 ans à compter de la clôture de l’exercice', 'fixed-term 10 year end-of-year'],
  ['1 month from recording', 'fixed-term 1 month recording'],
  ['5 ans après la fin du contrat de travail', 'fixed-term 5 year employment-end'],
  ['5 jaar na uitdiensttreding', 'fixed-term 5 year employment-end'],
  ['until withdrawal of consent', 'until-event consent-withdrawn'],
  ['Bis zum Widerruf', 'until-event consent-withdrawn'],
  ['Jusqu’au retrait du consentement', 'until-event consent-withdrawn'],
  ['Hasta la revocación del consentimiento', 'until-event consent-withdrawn'],
  ['до отзыва согласия', 'until-event consent-withdrawn'],
  ['до достижения цели обработки', 'until-event purpose-achieved'],
  ['Active account lifetime', 'until-event account-closed'],
  ['until account deletion', 'until-event account-closed'],
  ['31.12.2030', 'until-date 2030-12-31'],
  ['permanent', 'permanent-archive'],
  ['постоянно', 'permanent-archive ?'],
  ['Indefinite', 'permanent-archive'],
  ['Results not persisted; computed on demand', 'not-stored'],
  ['nicht gespeichert', 'not-stored'],
  ['No additional data stored; reads existing profile data', 'not-stored'],
  ['según lo establecido en la normativa legal aplicable', 'statutory ?'],
  ['conform de wettelijke termijn', 'statutory ?'],
  ['as long as necessary for the purpose', 'criteria ?'],
  ['Während Mitgliedschaft + 14 Monate (SEPA-Regeln)', 'fixed-term 14 month contract-end ?'],
  ['Formation + 5 ans', 'fixed-term 5 year'],
] as const)('“%s” is %s', (text, expected) => {
  const found = spoken(text);
  // Certainty may be more careful than expected, never less.
  expect([expected, `${expected} ?`]).toContain(found);
});

test('a plain length is certain', () => {
  for (const text of ['3 years', '13 mois', '30 Tage', 'P10Y', '5 лет', '3 years after the contract ends'])
    expect(readPeriod(text).certain).toBe(true);
});
