import { describe, expect, it } from 'vitest';
import type { TargetId } from '../../shared/readers/targets.ts';
import { foundIn, lostWords, openFixture, saysOf } from './fixture.ts';

const file = 'at-menschlichkeit-oesterreich/art-30-ropa.md';

type Facts = Readonly<Partial<Record<TargetId, string>>>;

/** What the page says of each activity: a piece of the text, or all of it where it is short. */
const activities: readonly Facts[] = [
  {
    number: 'VT-01', name: 'Mitgliederverwaltung', subPurposes: 'Verwaltung von Vereinsmitgliedern', purpose: 'Führung des Mitgliederverzeichnisses',
    legalBasis: 'Vereinsgesetz 2002', data: 'Mitgliedschaftsdaten: Mitgliedsnummer', subjects: 'Interessent:innen (bei Beitrittsantrag)',
    internalRecipients: 'Vorstand, Mitgliederbetreuung (RBAC)', recipients: 'Vereinsregister (bei Statutenänderungen)', transfers: 'Nein, alle Daten innerhalb EU',
    retention: 'Nach Austritt: 1 Jahr', measures: 'MFA: Für Admin-Zugriffe obligatorisch', dpia: 'Nein (Standardverarbeitung)', systems: 'CRM (CiviCRM)',
    controller: 'Menschlichkeit Österreich', controllerAddress: '3140 Pottenbrunn',
  },
  {
    number: 'VT-02', name: 'Beitragseinhebung & SEPA', purpose: 'Beitragseinzug, Buchhaltung', legalBasis: 'Art. 6(1)(c) – Rechtliche Verpflichtung (BAO § 132)',
    data: 'Finanzdaten: IBAN, BIC', subjects: 'Mandatsgeber:innen (SEPA)', internalRecipients: 'Buchhaltung, Kassier:in', recipients: 'Bank (für SEPA-Lastschriften)',
    transfers: 'Nein', retention: 'Buchhaltungsbelege: 7 Jahre (BAO § 132)', measures: 'Zugriff: Nur Kassier:in & Buchhaltung', dpia: 'Ja (siehe art-35-dpia.md)', systems: 'CRM, Banking',
  },
  {
    number: 'VT-03', name: 'Spendenverwaltung', purpose: 'Spendenerfassung, Quittungen', legalBasis: 'Art. 6(1)(b) – Vertrag (Spendenquittung)', data: 'Spendenbetrag: Betrag',
    retention: 'Spenderdaten: 7 Jahre (Steuerrecht)', measures: 'Wie VT-02', dpia: 'Nein', systems: 'CRM',
  },
  {
    number: 'VT-04', name: 'Newsletter & Marketing', purpose: 'Information über Vereinstätigkeiten', legalBasis: 'Einwilligung (mit Double-Opt-In)', data: 'Präferenzen: Themen',
    subjects: 'Newsletter-Abonnent:innen', internalRecipients: 'Marketing-Team', recipients: 'E-Mail-Provider (AVV vorhanden, EU-Server)', transfers: 'Nein (nur EU-Server)',
    retention: 'Nach Abmeldung: Sofortlöschung', measures: 'Abmelde-Link: In jeder E-Mail', systems: 'CRM, n8n',
  },
  {
    number: 'VT-05', name: 'Event-Management', purpose: 'Event-Organisation', legalBasis: 'Vertragserfüllung (Event-Anmeldung)', data: 'Teilnehmerdaten: Name, E-Mail',
    specialData: 'Ernährungspräferenzen, Barrierefreiheit', retention: 'Nach Event: 3 Monate', measures: 'Zugriff: Nur Event-Team', systems: 'CRM',
  },
  {
    number: 'VT-06', name: 'Gaming Platform / XP System', purpose: 'Engagement-Steigerung', legalBasis: 'Nutzung der Plattform', data: 'Gaming-Daten: XP, Level',
    retention: 'Bis Account-Löschung: Aktiv', measures: 'Pseudonymisierung', systems: 'Web/Games',
  },
  {
    number: 'VT-07', name: 'Website Analytics (Matomo)', purpose: 'Website-Optimierung', legalBasis: 'Berechtigtes Interesse (mit Opt-out)', data: 'Zugriffsdaten: IP-Adresse',
    retention: 'Analytics-Daten: 12 Monate', measures: 'Self-Hosted: Matomo auf eigenen Servern', systems: 'Matomo',
  },
  { number: 'VT-08', name: 'Support-Tickets', legalBasis: 'Art. 6(1)(b)', systems: 'Support-System' },
  { number: 'VT-09', name: 'CI/CD Logs', legalBasis: 'Art. 6(1)(f)', systems: 'GitHub Actions' },
  { number: 'VT-10', name: 'Security Monitoring', legalBasis: 'Art. 6(1)(f)', systems: 'Trivy, CodeQL' },
]; // prettier-ignore

describe('a register of headings and bullets with an overview', () => {
  it('holds ten activities: the overview is joined with the cards', async () => {
    expect((await foundIn(file)).records).toHaveLength(10);
  });

  it.each(activities.map((facts, at) => [facts.number ?? '', facts, at] as const))(
    '%s',
    async (_, facts, at) => {
      const record = (await foundIn(file)).records[at];
      const missing = Object.entries(facts).filter(
        ([target, text]) => !record || !saysOf(record, target as TargetId).includes(text),
      );
      expect(missing).toEqual([]);
      expect(record && saysOf(record, 'name')).toBe(facts.name);
    },
  );

  it('keeps what the register has no place for', async () => {
    const { records, ofAll } = await foundIn(file);
    const left = [...records.flatMap(({ said }) => said), ...ofAll].filter(
      ({ target }) => target === undefined,
    );
    const texts = left.map(({ label, text }) => `${label}: ${text}`).join('\n');
    expect(texts).toContain('Risiko: HOCH (Finanzdaten, Bankverbindung)');
    expect(texts).toContain('Kategorie: NIEDRIG');
    expect(texts).toContain(
      'Plesk Hosting; Leistung: Server-Hosting; AVV vorhanden: ✅; Server-Standort: Deutschland (EU)',
    );
    expect(texts).toContain('Analog zu oben');
  });

  it('loses no word', async () => {
    const { blocks } = await openFixture(file);
    expect(lostWords(blocks, await foundIn(file))).toEqual([]);
  });
});
