import { describe, expect, it } from 'vitest';
import { opened, refused, shape } from '../../../test/sources/opened.ts';

describe('YAML', () => {
  it('is data with texts as they are written', async () => {
    const text =
      '# manifest\nsystem:\n  - fides_key: a\n    code: 007\n    version: 1_000\n    share: 1.50\n    on: yes\n    since: 2026-04-01\n    none: ~\n    flag: true\n    ref: &x [b]\n    same: *x\n';
    expect(shape(await opened(text))).toEqual([
      {
        system: [
          {
            fides_key: 'a',
            code: '007',
            version: '1_000',
            share: '1.50',
            on: 'yes',
            since: '2026-04-01',
            none: null,
            flag: true,
            ref: ['b'],
            same: ['b'],
          },
        ],
      },
    ]);
  });

  it('is a list where a file holds several documents', async () => {
    expect(shape(await opened('a:\n  b: 1\nc: 2\n---\nd:\n  e: 3\n'))).toEqual([
      [{ a: { b: 1 }, c: 2 }, { d: { e: 3 } }],
    ]);
  });

  it('is told from a text with labels', async () => {
    expect(await opened('Controller: ACME\nPurposes:\n- Payroll: wages\n- Hiring: staff\n')).toMatchObject({
      format: 'text',
    });
  });

  it('tells where it is wrong', async () => {
    expect((await refused('a:\n  b: c\nd: e\n- f: g\n')).message.en).toMatch(
      /not valid YAML \(line 4, column 1\)/,
    );
    expect((await refused('a:\n  b: c\nd: "e\n')).message.en).toMatch(/not valid YAML \(line [34]/);
  });
});

describe('a text with keys in other letters', () => {
  const list = 'процессы:\n  - название: Кадры\n    цель: учёт\n  - название: Сайт\n    цель: связь\n';

  it('is YAML where its keys open the things of a list', async () => {
    expect(await opened(list)).toMatchObject({ type: 'data', format: 'yaml' });
  });

  it('is prose where its lines end as those of a list do', async () => {
    expect(
      await opened('цели:\n- учёт кадров;\n- связь с клиентами;\nсрок: год;\nспособ: любой.\n'),
    ).toMatchObject({
      format: 'text',
    });
  });
});
