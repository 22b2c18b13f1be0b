import { expect, it } from 'vitest';
import { heading, item, paragraph } from '../blocks.specimen.ts';
import { readBlocks } from '../read-blocks.ts';

it('a notice in running text has an activity a chapter that says on which basis', () => {
  const { records, ofAll } = readBlocks(
    [
      heading(1, 'Datenschutzerklärung'),
      heading(2, '1. Rechtsgrundlagen'),
      paragraph('Wir verarbeiten Daten nach Art. 6 Abs. 1 lit. b DSGVO.'),
      heading(2, '2. Server-Log-Dateien'),
      paragraph(
        'Der Server schreibt mit. Grundlage ist Art. 6 Abs. 1 lit. f DSGVO. Die Daten werden nach 14 Tagen gelöscht.',
      ),
      heading(2, '3. Anmeldung im Forum'),
      paragraph('Bei der Anmeldung erheben wir folgende Daten (Art. 6 Abs. 1 lit. a DSGVO):'),
      item(1, 'Name'),
      item(1, 'E-Mail-Adresse'),
      heading(2, '4. Recht auf Auskunft'),
      paragraph('Sie können nach Art. 6 Abs. 1 lit. f DSGVO verarbeitete Daten erfragen.'),
    ],
    'html',
    {},
  ).found;
  expect(records.map(({ said }) => said.map(({ target, text }) => [target, text]))).toEqual([
    [
      ['name', 'Server-Log-Dateien'],
      [undefined, 'Der Server schreibt mit.'],
      ['legalBasis', 'Grundlage ist Art. 6 Abs. 1 lit. f DSGVO.'],
      ['retention', 'Die Daten werden nach 14 Tagen gelöscht.'],
    ],
    [
      ['name', 'Anmeldung im Forum'],
      ['legalBasis', 'Bei der Anmeldung erheben wir folgende Daten (Art. 6 Abs. 1 lit. a DSGVO):'],
      ['data', 'Name\nE-Mail-Adresse'],
    ],
  ]);
  expect(JSON.stringify(ofAll)).toContain('erfragen');
});
