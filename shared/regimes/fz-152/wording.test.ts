import { describe, expect, it } from 'vitest';
import { checkRegister } from '../check.ts';
import type { Finding } from '../finding.ts';
import {
  acting,
  activity,
  entrepreneur,
  organisation,
  registerOf,
  system,
  today,
  without,
} from '../rule-cases/complete-register.ts';
import { keeping } from '../rule-cases/fz-152/changes.ts';
import type { Changes } from '../rule-cases/rule-case.ts';

const findingsOf = (rule: string, changes: Changes): readonly Finding[] =>
  checkRegister(registerOf(changes), today, 'fz-152').filter((finding) => finding.rule === rule);

describe('what the findings of 152-FZ say', () => {
  it('names what of the basic facts is missing, at its own field', () => {
    const bare = { organisation: without(organisation, 'name', 'address') };
    expect(findingsOf('R01', bare).map(({ path, message }) => [path, message.en])).toEqual([
      ['/name', 'Give the name and address of the operator. The name is missing.'],
      ['/address', 'Give the name and address of the operator. The address is missing.'],
    ]);
  });

  it('knows an entrepreneur by the numbers where nobody has chosen the kind of operator', () => {
    const { type: _, ...untyped } = without(organisation, 'responsible');
    const { ogrn, ...unregistered } = untyped;
    const by = (numbers: object): readonly Finding[] =>
      findingsOf('R03', { organisation: { ...unregistered, ...numbers } });
    expect(by({ ogrn }).map(({ severity }) => severity)).toEqual(['error']);
    expect(by({ ogrn: '304500116000157' })).toEqual([]);
    expect(by({ inn: '500100732259' })).toEqual([]);
    expect(findingsOf('R03', { organisation: without(entrepreneur, 'responsible') })).toEqual([]);
  });

  it('does not say that a term names the withdrawal of consent alone where its words name more', () => {
    const untilWithdrawal = { kind: 'until-event', triggers: ['consent-withdrawn'] };
    const severities = (ru: string): readonly string[] =>
      findingsOf('R62', keeping({ ...untilWithdrawal, wording: { ru } })).map(({ severity }) => severity);
    expect(severities('до отзыва согласия')).toEqual(['warning']);
    expect(severities('пока действует согласие')).toEqual(['warning']);
    expect(severities('до отзыва согласия либо прекращения соответствующей цели')).toEqual(['info']);
  });

  it('leads to the field that is empty, not to the first of those it speaks of', () => {
    const pathsOf = (rule: string, changes: Changes) => findingsOf(rule, changes).map(({ path }) => path);
    const responsible = { name: { ru: 'Начальник' }, phone: '1', email: 'a@example.org' };
    expect(pathsOf('R04', { organisation: { ...organisation, responsible } })).toEqual([
      '/responsible/address',
    ]);
    const { cryptoNames: _, ...unnamed } = { ...organisation, cryptoUsed: true };
    expect(pathsOf('R72', { organisation: unnamed })).toEqual(['/cryptoNames']);
    const merged = { permitted: true, separate: false, resources: ['https://example.org'] };
    expect(pathsOf('R38', acting({ distribution: merged }))).toEqual(['/distribution/separate']);
    expect(pathsOf('R71', { systems: [without(system, 'carriersLog')] })).toEqual(['/carriersLog']);
  });

  it('asks of a purpose that speaks of advertising whether it is promotion', () => {
    const sending = (directMarketing?: boolean): readonly unknown[] =>
      findingsOf(
        'R39',
        acting({
          purpose: { ru: 'Направление рекламных рассылок клиентам' },
          fz152Bases: ['item-5'],
          ...(directMarketing !== undefined && { directMarketing }),
        }),
      ).map(({ severity, path }) => [severity, path]);
    expect(sending()).toEqual([['warning', '/directMarketing']]);
    expect(sending(true)).toEqual([['warning', '/directContact']]);
    expect(sending(false)).toEqual([]);
  });

  it('reads in the words of a procedure how, by whom and when data are destroyed', () => {
    const bare = without(
      activity,
      'destructionMethods',
      'destructionDeadline',
      'destructionResponsible',
      'destructionProof',
    );
    const inWords = (ru: string): readonly string[] =>
      findingsOf('R65', { activities: [{ ...bare, destructionProcedure: { ru } }] }).map(({ message }) =>
        message.ru.replace(/^.*Нет: /, ''),
      );
    expect(inWords('Данные уничтожаются при достижении цели и отзыве согласия.')).toEqual([
      'способ; срок; ответственный; подтверждение.',
    ]);
    expect(inWords('Комиссия измельчает бумаги в течение 30 дней и составляет об этом акт.')).toEqual([]);
  });

  it('takes a law on companies for no company, and a letter of the other alphabet for a slip', () => {
    const saying = (en: string): readonly Finding[] => findingsOf('R82', acting({ basisFacts: { en } }));
    expect(saying('Federal Law No. 14-FZ "On Limited Liability Companies"')).toEqual([]);
    expect(saying('The agreement with JSC N\u043erthern')).toEqual([]);
    expect(saying('The agreement with JSC Southern').map(({ message }) => message.en)).toEqual([
      expect.stringContaining('“Southern” is not in the register.'),
    ]);
  });
});
