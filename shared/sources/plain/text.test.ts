import { describe, expect, it } from 'vitest';
import { opened, places, shape } from '../../../test/sources/opened.ts';

describe('plain text', () => {
  it('begins anew with a line that counts itself below a title without a stop', async () => {
    const document = await opened(
      '3. Conditions of the processing of personal data\n3.1. The school uses means of automation.\n3.2. It keeps lists.\n',
    );
    expect(shape(document)).toEqual([
      '3. Conditions of the processing of personal data',
      '3.1. The school uses means of automation.',
      '3.2. It keeps lists.',
    ]);
  });

  it('has headings by number, underline and capitals; labels stay paragraphs', async () => {
    const document = await opened(
      'РЕЕСТР ОБРАБОТКИ\n\n1. General provisions.\n\n2.1 Payroll\n\nPurpose: paying wages\nTerm — five years\n\n2.2. The operator processes data of employees.\n\nSite\n----\nText\n',
    );
    expect(shape(document)).toEqual([
      'heading 1: РЕЕСТР ОБРАБОТКИ',
      'heading 1: 1. General provisions.',
      'heading 2: 2.1 Payroll',
      'Purpose: paying wages',
      'Term — five years',
      '2.2. The operator processes data of employees.',
      'heading 2: Site',
      'Text',
    ]);
    expect(places(document).slice(0, 4)).toEqual(['line 1', 'line 3', 'line 5', 'line 7']);
  });

  it('has items by their marks, whole sentences of several lines, and tables of bars or tabs', async () => {
    const document = await opened(
      'The following data are processed by the operator in\nthe course of its work:\n— name;\n   • address of the person and of those who live\n   with the person\n\n| a | b |\n| c | d |\n\ne\tf\ng\th\n\nEnd.\n',
    );
    expect(shape(document)).toEqual([
      'The following data are processed by the operator in the course of its work:',
      'item 1: name;',
      'item 2: address of the person and of those who live with the person',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
      [
        ['e', 'f'],
        ['g', 'h'],
      ],
      'End.',
    ]);
  });
});
