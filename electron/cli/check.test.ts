import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from './run.ts';

let folder: string;

async function type(line: string): Promise<{ code: number; printed: string }> {
  let printed = '';
  const code = await run(line.split(' '), {
    out: (text) => void (printed += text),
    err: () => undefined,
    folder,
    today: '2026-11-22',
    fonts: folder,
  });
  return { code, printed };
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'ropa-check-'));
  await writeFile(
    path.join(folder, 'manifest.yml'),
    [
      'system:',
      '  - fides_key: shop',
      '    name: Shop',
      '    privacy_declarations:',
      '      - name: Orders',
      '        data_use: essential.service',
      '        data_categories: [user.contact.email]',
      '        data_subjects: [customer]',
    ].join('\n'),
  );
  await writeFile(
    path.join(folder, 'policy.txt'),
    'Политика обработки персональных данных (152-ФЗ)\n\nЦель обработки: Ответы на вопросы\n\nПравовое основание: согласие субъекта\n',
  );
  await type('import manifest.yml --out lawless.ropa.json');
});

afterAll(() => rm(folder, { recursive: true }));

describe('ropa check', () => {
  it('does not call a register complete that was compared with no law', async () => {
    expect(await type('check lawless.ropa.json')).toEqual({
      code: 0,
      printed: 'Nothing was checked: no law is chosen. Choose one in the card of the organisation.\n',
    });
    expect((await type('check lawless.ropa.json --lang ru')).printed).toContain('Ничего не проверено');
  });

  it('nor one that is not under the law that was asked for', async () => {
    await type('import policy.txt --out russian.ropa.json');
    expect((await type('check russian.ropa.json --regime gdpr')).printed).toBe(
      'Nothing was checked: the register is not under gdpr.\n',
    );
    expect((await type('check russian.ropa.json')).code).toBe(1);
  });
});
