import { describe, expect, it } from 'vitest';
import { smallRegister } from '../../../test/fixtures/registers/small-register.ts';
import { ids } from '../../../test/fixtures/registers/small-register/ids.ts';
import { fz152LegalBases } from '../../vocabulary/fz-152/legal-bases.ts';
import { gdprLegalBases } from '../../vocabulary/gdpr/legal-bases.ts';
import { destructionProofs } from '../../vocabulary/keeping/destruction-proofs.ts';
import { countries } from '../../vocabulary/things/countries.ts';
import { dataItems } from '../../vocabulary/things/data-items.ts';
import { textOf, type Runs } from './runs.ts';
import { scopeOf } from './scope.ts';
import { listWords, memberWords, termRuns } from './terms.ts';

const ru = scopeOf(smallRegister, 'ru', 'fz-152');
const en = scopeOf(smallRegister, 'en', 'gdpr');
const text = (runs: Runs): string => textOf([{ runs }]);

describe('a coded value', () => {
  it('cites its place in the document’s law, short and small', () => {
    expect(termRuns(fz152LegalBases, 'item-1', ru)).toEqual([
      { text: 'согласие субъекта персональных данных' },
      { text: ' ' },
      { text: 'п. 1 ч. 1 ст. 6', style: 'citation' },
    ]);
    expect(text(termRuns(gdprLegalBases, 'consent', en))).toBe('consent Art. 6(1)(a)');
  });

  it('cites the law itself where by-laws stand beside it', () => {
    expect(text(termRuns(destructionProofs, 'act', ru))).toBe('акт об уничтожении ч. 7 ст. 21');
  });

  it('is never printed as law where it is doubtful', () => {
    const doubtful = fz152LegalBases.terms.find((term) => term.doubtful);
    expect(doubtful).toBeDefined();
    const runs = termRuns(fz152LegalBases, doubtful?.code ?? '', ru);
    expect(runs.some((run) => run.style === 'citation')).toBe(false);
    expect(runs[0]?.text.toLowerCase()).toBe(doubtful?.label.ru.toLowerCase());
  });

  it('of a newer release is a sentence', () => {
    expect(text(termRuns(fz152LegalBases, 'item-99', ru))).toBe(
      'значение из более новой версии программы: item-99',
    );
  });
});

describe('a list of codes', () => {
  it('follows the order of the vocabulary and keeps abbreviations', () => {
    expect(listWords(dataItems, ['inn', 'ip-address', 'surname', 'inn'], ru)).toBe(
      'фамилия; ИНН; IP-адрес (сетевой адрес устройства)',
    );
    expect(listWords(countries, ['RU', 'DE'], en)).toBe('Germany; Russia');
  });

  it('names own terms as people wrote them, and says where one is gone', () => {
    expect(memberWords(dataItems, 'dataItems', ids.stevedores, ru)).toBe('Номер пропуска на причал');
    expect(memberWords(dataItems, 'dataItems', '00000000-0000-4000-8000-000000000999', ru)).toBe(
      'Запись удалена из справочника',
    );
  });
});
