import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Edit, Stamp } from '../../shared/changes/change.ts';
import type { EntityState } from '../../shared/changes/entity-state.ts';
import { perform } from '../../shared/changes/perform.ts';
import type { Json } from '../../shared/basics/json.ts';
import type { Ledger } from '../../shared/file-format/ledger.ts';
import { save } from '../../shared/file-format/save.ts';

const made = (number: number): string => `01b00000-0000-7000-8000-${number.toString(16).padStart(12, '0')}`;

export const ids = {
  register: made(1),
  organisation: made(2),
  payroll: made(3),
  newsletter: made(4),
  visitors: made(5),
  bank: made(6),
  bankThere: made(7),
  recruitment: made(8),
  recipient: made(9),
  mailer: made(10),
  mailerHere: made(12),
};

/** A copy of a register in somebody’s hands. */
export class Copy {
  ledger: Ledger = { id: ids.register, states: new Map(), history: [] };
  private changes = 0;
  readonly replica: string;
  readonly by: string;

  constructor(replica: string, by: string, of?: Copy) {
    this.replica = replica;
    this.by = by;
    if (of) this.ledger = of.ledger;
  }

  edit(minute: number, ...edits: readonly Edit[]): this {
    const at = new Date(Date.UTC(2026, 10, 20, 9, minute)).toISOString();
    const stamp: Stamp = { replica: this.replica, by: this.by, at };
    const { change, states } = perform(
      this.ledger.states,
      { edits, via: 'edit', after: this.changes },
      stamp,
    );
    this.changes += 1;
    const all = new Map<string, EntityState>([
      ...this.ledger.states,
      ...states.map((state) => [state.id, state] as const),
    ]);
    this.ledger = {
      ...this.ledger,
      states: all,
      history: [...this.ledger.history, ...(change?.events ?? [])],
    };
    return this;
  }

  file(folder: string, name: string): string {
    const file = path.join(folder, name);
    writeFileSync(file, save(this.ledger, { at: '2026-11-21T09:00:00.000Z', by: this.by }));
    return file;
  }
}

export const write = (entity: string, at: string, to: Json): Edit => ({
  type: 'write',
  entity,
  path: at,
  to,
});

const create = (kind: 'activities' | 'parties' | 'organisation', entry: { readonly id: string }): Edit => ({
  type: 'create',
  kind,
  entry,
});

/** The register that both started from. */
export function common(): Copy {
  const recipients = [{ id: ids.recipient, party: ids.bank, role: 'third-party' }];
  return new Copy('common', 'Anna').edit(
    0,
    create('organisation', {
      id: ids.organisation,
      name: { en: 'Northern Port LLC', ru: 'ООО «Северный порт»' },
      regimes: ['fz-152', 'gdpr'],
    } as { id: string }),
    create('parties', { id: ids.bank, name: { en: 'Northern Bank', ru: 'Северный банк' } } as { id: string }),
    create('activities', {
      id: ids.payroll,
      name: { en: 'Payroll', ru: 'Расчёт зарплаты' },
      purpose: { en: 'Paying wages to the employees of the port', ru: 'Выплата зарплаты работникам порта' },
      number: '1',
      subjects: ['employees'],
      recipients,
    } as { id: string }),
    create('activities', {
      id: ids.newsletter,
      name: { en: 'Newsletter', ru: 'Рассылка' },
      purpose: { en: 'Sending news to subscribers', ru: 'Рассылка новостей подписчикам' },
      number: '2',
    } as { id: string }),
    create('activities', {
      id: ids.visitors,
      name: { en: 'Visitor passes', ru: 'Пропуска посетителей' },
      purpose: { en: 'Letting visitors in', ru: 'Пропуск посетителей на территорию' },
      number: '3',
    } as { id: string }),
  );
}

/** Two copies that went their own ways: texts in conflict, a recipient taken away and changed, a deletion and an edit. */
export function twoCopies(): { readonly ours: Copy; readonly theirs: Copy } {
  const ours = new Copy('anna', 'Anna', common()).edit(
    10,
    write(ids.payroll, '/purpose/en', 'Paying wages and bonuses to the employees of the port'),
    write(ids.payroll, `/recipients/${ids.recipient}`, null),
    write(ids.visitors, '/department/en', 'Security'),
    create('parties', { id: ids.mailerHere, name: { en: 'Mailer', ru: 'Почтарь' } } as { id: string }),
  );
  const theirs = new Copy('boris', 'Boris', common()).edit(
    20,
    write(ids.payroll, '/purpose/en', 'Paying wages and taxes for the employees of the port'),
    write(ids.payroll, '/department/en', 'Accounts'),
    write(ids.payroll, `/recipients/${ids.recipient}/purpose/en`, 'Transfer of wages'),
    write(ids.newsletter, '/purpose/en', 'Sending news and offers to subscribers of the site'),
    { type: 'delete', entity: ids.visitors },
    create('parties', {
      id: ids.bankThere,
      name: { en: '“Northern Bank” PJSC', ru: 'ПАО «Северный банк»' },
      phone: '+7 812 000-00-00',
    } as { id: string }),
    create('parties', { id: ids.mailer, name: { en: 'Mailer Ltd', ru: 'ООО «Почтарь»' } } as { id: string }),
    create('activities', {
      id: ids.recruitment,
      name: { en: 'Recruitment', ru: 'Подбор персонала' },
      purpose: { en: 'Choosing among candidates', ru: 'Отбор кандидатов' },
      recipients: [{ id: made(11), party: ids.mailer, role: 'processor' }],
      number: '4',
    } as { id: string }),
  );
  return { ours, theirs };
}

/** A spreadsheet of somebody: one heading is understood by nobody. */
export function csvFile(folder: string, name = 'activities.csv'): string {
  const file = path.join(folder, name);
  const rows = [
    [
      'No.',
      'Name of activity',
      'Purpose of processing',
      'Legal basis',
      'Data subjects',
      'Categories of data',
      'Retention period',
      'Abteilungsname intern',
      'Colour of the folder',
    ],
    [
      '1',
      'Parking permits',
      'Letting employees park in the yard',
      'Art. 6(1)(f) GDPR',
      'Employees',
      'Name; car number',
      '1 year after leaving',
      'Facility',
      'blue',
    ],
    [
      '2',
      'Canteen accounts',
      'Paying for lunches without cash',
      'Contract',
      'Employees',
      'Name; meals',
      '3 years',
      'Facility',
      'red',
    ],
    [
      '3',
      'Library cards',
      'Lending books of the port library',
      'Consent',
      'Employees, visitors',
      'Name; address',
      'Until the card is given back',
      'Archive',
      'green',
    ],
  ];
  writeFileSync(file, rows.map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\r\n'));
  return file;
}
