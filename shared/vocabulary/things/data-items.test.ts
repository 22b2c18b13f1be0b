import { describe, expect, it } from 'vitest';
import { termOf, type Citation } from '../vocabulary.ts';
import { dataItems } from './data-items.ts';
import { gdprCategoryOf } from './data-items/data-item.ts';
import { dataItemGroups } from './data-items/data-item-groups.ts';
import {
  biometricPortalBoxes,
  generalPortalBoxes,
  otherPortalBox,
  specialPortalBoxes,
  type PortalBox,
} from './data-items/portal-box.ts';

const item = (code: string) => {
  const found = termOf(dataItems, code);
  if (!found) throw new Error(`no data item ${code}`);
  return found;
};

const cites = (citations: readonly Citation[], en: string): boolean =>
  citations.some((each) => each.en === en);

describe('data items', () => {
  it('belong to groups that exist, and no group is empty', () => {
    const used = new Set<string>(dataItems.terms.map(({ group }) => group));
    expect(used).toEqual(new Set(dataItemGroups.terms.map(({ code }) => code)));
  });

  it('cite Art. 9 GDPR wherever they are special under it', () => {
    const special = dataItems.terms.filter((each) => gdprCategoryOf(each) === 'special');
    expect(special.length).toBeGreaterThan(15);
    expect(special.filter((each) => !cites(each.citations, 'Art. 9(1) GDPR'))).toEqual([]);
  });

  it('cite the Russian list wherever it names them', () => {
    const listed = dataItems.terms.filter(
      (each) => each.category !== 'ordinary' && each.code !== 'sexual-orientation',
    );
    expect(listed.filter((each) => !each.citations.some(({ regime }) => regime === 'fz-152'))).toEqual([]);
  });

  it('cite Art. 10 GDPR wherever they are criminal under it', () => {
    const criminal = dataItems.terms.filter((each) => gdprCategoryOf(each) === 'criminal');
    expect(criminal.map(({ code }) => code)).toContain('criminal-offences');
    expect(criminal.filter((each) => !cites(each.citations, 'Art. 10 GDPR'))).toEqual([]);
  });

  it.each(['trade-union-membership', 'genetic-data', 'behavioural-biometrics'])(
    'take %s for special under the GDPR and ordinary under 152-FZ',
    (code) => {
      expect(item(code).category).toBe('ordinary');
      expect(gdprCategoryOf(item(code))).toBe('special');
    },
  );

  it.each(['face-image', 'voice', 'cctv-video', 'call-recordings'])(
    'take %s for ordinary under both laws',
    (code) => {
      expect(item(code).category).toBe('ordinary');
      expect(gdprCategoryOf(item(code))).toBe('ordinary');
    },
  );

  it('take a face matched to establish identity for biometric, and special under the GDPR', () => {
    expect(item('face-recognition').category).toBe('biometric');
    expect(gdprCategoryOf(item('face-recognition'))).toBe('special');
  });

  it('take the criminal record for a category of its own, though the form lists it among special ones', () => {
    expect(item('criminal-record')).toMatchObject({
      category: 'criminal',
      portalBox: 'сведения о судимости',
    });
  });

  it('reach every box of the form', () => {
    const used = new Set(dataItems.terms.map(({ portalBox }) => portalBox));
    const boxes: readonly PortalBox[] = [
      ...generalPortalBoxes,
      ...specialPortalBoxes,
      ...biometricPortalBoxes,
      otherPortalBox,
    ];
    expect(boxes.filter((box) => !used.has(box))).toEqual([]);
  });

  it('tick boxes of their own part of the form', () => {
    const general = new Set<string>([...generalPortalBoxes, otherPortalBox]);
    const special = new Set<string>(specialPortalBoxes);
    const biometric = new Set<string>(biometricPortalBoxes);
    const partOf = { ordinary: general, special, criminal: special, biometric };
    const astray = dataItems.terms.filter(
      (each) => each.portalBox && !partOf[each.category].has(each.portalBox),
    );
    expect(astray).toEqual([]);
  });
});

describe('boxes of the form', () => {
  it('are the 31 general ones, in order and each once', () => {
    expect(generalPortalBoxes).toHaveLength(31);
    expect(new Set(generalPortalBoxes).size).toBe(31);
    expect(generalPortalBoxes[0]).toBe('фамилия, имя, отчество');
    expect(generalPortalBoxes[18]).toBe(
      'данные документа, удостоверяющего личность за пределами Российской Федерации',
    );
    expect(generalPortalBoxes[27]).toBe('сведения, собираемые посредством метрических программ');
    expect(generalPortalBoxes[30]).toBe('данные голоса человека');
  });

  it('keep one item for one box but for parts and kinds of the same thing', () => {
    const single = [
      'год рождения',
      'СНИЛС',
      'ИНН',
      'номер телефона',
      'гражданство',
      'профессия',
      'должность',
    ];
    for (const box of single) {
      expect(dataItems.terms.filter(({ portalBox }) => portalBox === box)).toHaveLength(1);
    }
  });
});
