import { describe, expect, it } from 'vitest';
import { smallRegister } from '../../../test/fixtures/registers/small-register.ts';
import { emptyPlaces } from '../../../test/papers/empty-places.ts';
import { paperText } from '../../../test/papers/paper-text.ts';
import type { Register } from '../../register/register.ts';
import { languages } from '../../wording/wording.ts';
import { portalCrib, type CribField } from './crib.ts';
import { fz152Notification } from './document.ts';

const fields = portalCrib(smallRegister, 'ru');
const [enquiries, personnel] = smallRegister.activities;

const fieldOf = (id: string, of: readonly CribField[] = fields): CribField => {
  const field = of.find((one) => one.id === id);
  if (!field) throw new Error(`no field ${id}`);
  return field;
};
const ticked = (id: string, of?: readonly CribField[]): readonly string[] =>
  fieldOf(id, of)
    .boxes.filter((box) => box.ticked)
    .map(({ name }) => name);
const ofPurpose = (name: string, id = enquiries?.id): string => `purposes/${id}/${name}`;

describe('the crib for the portal', () => {
  it('ticks boxes of the form for data and writes beside “other” what has none', () => {
    expect(ticked(ofPurpose('data/ordinary'))).toEqual([
      'фамилия, имя, отчество',
      'адрес электронной почты',
      'номер телефона',
      'должность',
      'сведения, собираемые посредством метрических программ',
      'иные персональные данные',
    ]);
    expect(fieldOf(ofPurpose('data/ordinary')).boxes).toHaveLength(32);
    expect(fieldOf(ofPurpose('data/ordinary/other')).value).toBe('Номер пропуска на причал');
    expect(ticked(ofPurpose('data/special', personnel?.id))).toEqual(['сведения о состоянии здоровья']);
    expect(ticked(ofPurpose('data/biometric', personnel?.id))).toHaveLength(1);
  });

  it('puts the criminal record among special categories, as the form does, and names those without a box', () => {
    const changed: Register = {
      ...smallRegister,
      activities: smallRegister.activities.map((one) => ({
        ...one,
        data: [{ id: one.id, items: ['racial-origin', 'criminal-record'] }],
      })),
    };
    const said = portalCrib(changed, 'ru');
    expect(ticked(ofPurpose('data/special'), said)).toEqual(['сведения о судимости']);
    expect(fieldOf(ofPurpose('data/special/other'), said).value).toBe('расовая принадлежность');
  });

  it('ticks the joint box of provision and access, and distribution apart', () => {
    expect(ticked(ofPurpose('actions'))).toContain('передача (предоставление, доступ)');
    expect(ticked(ofPurpose('actions'))).not.toContain('распространение');
    expect(ticked(ofPurpose('actions', personnel?.id))).toContain('распространение');
    expect(fieldOf(ofPurpose('otherAction')).value).toBe('сличение с базой клиентов');
    expect(ticked(ofPurpose('internet'))).toEqual(['с передачей по сети Интернет']);
  });

  it('names the grounds with their law, those of sub-purposes too', () => {
    expect(fieldOf(ofPurpose('basis')).value).toMatch(
      /п\. 1 ч\. 1 ст\. 6 152-ФЗ[^]*п\. 7 ч\. 1 ст\. 6 152-ФЗ/,
    );
  });

  it('translates captions only: what is copied is Russian', () => {
    const english = portalCrib(smallRegister, 'en');
    expect(english.map(({ id, value, boxes }) => ({ id, value, boxes }))).toEqual(
      fields.map(({ id, value, boxes }) => ({ id, value, boxes })),
    );
    expect(fieldOf('operator/name', english)).toMatchObject({
      caption: 'Full name',
      value: 'Общество с ограниченной ответственностью «Северный порт»',
    });
  });

  it('says nothing of a transfer that nobody recorded or denied', () => {
    expect(ticked('crossBorder/noTransfers')).toEqual(['осуществляется']);
    expect(fieldOf('crossBorder/noTransfers').value).toBe('Сербия');
    const silent = smallRegister.activities.map((one) => ({ ...one, transfers: [], noTransfers: false }));
    const said = portalCrib({ ...smallRegister, activities: silent }, 'ru');
    expect(ticked('crossBorder/noTransfers', said)).toEqual([]);
    const none = silent.map((one) => ({ ...one, noTransfers: true }));
    expect(
      ticked('crossBorder/noTransfers', portalCrib({ ...smallRegister, activities: none }, 'ru')),
    ).toEqual(['не осуществляется']);
  });

  it('has no two fields of one id', () => {
    expect(new Set(fields.map(({ id }) => id)).size).toBe(fields.length);
  });

  it.each(languages)('is a paper without holes (%s)', (language) => {
    const request = {
      register: smallRegister,
      revision: 1,
      date: '2026-11-22',
      language,
      options: { form: 'crib' },
    };
    const paper = fz152Notification.build(request);
    expect(emptyPlaces(paper)).toEqual([]);
    expect(paperText(paper)).toContain('[x] фамилия, имя, отчество');
  });
});
