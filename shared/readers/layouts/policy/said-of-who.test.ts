import { describe, expect, it } from 'vitest';
import type { Said } from '../../found-record.ts';
import type { Block } from '../../source-document.ts';
import type { TargetId } from '../../targets.ts';
import { heading, item, paragraph, table } from '../blocks.specimen.ts';
import { readBlocks } from '../read-blocks.ts';

const found = (...blocks: readonly Block[]) => readBlocks(blocks, 'html', {}).found;
const of = (said: readonly Said[], target: TargetId | undefined) =>
  said.filter((one) => one.target === target).map(({ text }) => text);

const title = heading(1, 'Политика в отношении обработки персональных данных');
const purposes = table([
  ['Цель обработки', 'Персональные данные', 'Правовые основания'],
  ['Доставка заказов', 'имя; адрес', 'договор'],
  ['Рассылка новостей', 'адрес электронной почты', 'согласие'],
]);

describe('who processes the data', () => {
  const who = (...blocks: readonly Block[]) =>
    found(title, heading(2, '1. Цели обработки персональных данных'), purposes, ...blocks).ofAll;

  it('stands under a line that announces it', () => {
    const ofAll = who(
      heading(2, '2. Общие положения'),
      paragraph('2.1. Сведения об операторе:'),
      item(1, 'ООО «Вишня»'),
    );
    expect(of(ofAll, 'controller')).toEqual(['ООО «Вишня»']);
  });

  it('is told from the officer in lines and chapters of their own', () => {
    const lines = who(
      heading(2, '2. Оператор персональных данных'),
      item(1, 'ООО «Вишня»'),
      item(1, 'Ответственный за организацию обработки персональных данных: начальник отдела кадров'),
    );
    expect(of(lines, 'controller')).toEqual(['ООО «Вишня»']);
    expect(of(lines, 'officer')).toEqual(['начальник отдела кадров']);
    const chapters = who(
      heading(2, '2. Data protection officer'),
      paragraph('E-mail: dpo@cherry.example.org'),
    );
    expect(of(chapters, 'officer')).toEqual(['E-mail: dpo@cherry.example.org']);
  });

  it('is told from the officer in the same line', () => {
    const ofAll = who(
      heading(2, '2. Контакты'),
      paragraph(
        'ООО «Вишня», ИНН 7700000000, г. Тверь, ул. Садовая, д. 1. Ответственный за организацию обработки персональных данных — начальник отдела кадров.',
      ),
    );
    expect(of(ofAll, 'controller')).toEqual(['ООО «Вишня», ИНН 7700000000, г. Тверь, ул. Садовая, д. 1.']);
    expect(of(ofAll, 'officer')).toEqual(['начальник отдела кадров.']);
  });
});
