import { expect, it } from 'vitest';
import type { Activity } from '../../register/activity/activity.ts';
import type { TargetId } from '../targets.ts';
import { assemble } from './assemble.ts';

const place = { en: 'line 1', ru: 'строка 1' };

/** What one activity becomes of what a card says under its labels. */
function taken(texts: Partial<Record<TargetId, string>>): Activity | undefined {
  const said = Object.entries({ name: 'Payroll', purpose: 'Paying salaries', ...texts }).map(
    ([target, text]) => ({
      target: target as TargetId,
      label: target,
      text,
      place,
    }),
  );
  const layout = { en: 'Cards', ru: 'Карточки' };
  return assemble({ format: 'markdown', layout, records: [{ place, said }], ofAll: [] }).activities[0];
}

it('what is said not to be there is neither data nor a person', () => {
  const activity = taken({ subjects: 'Employees. Aucun patient.', data: 'e-mail, no health data' });
  expect(activity?.subjects).toEqual(['employee']);
  expect(activity?.data).toMatchObject([{ items: ['email'], details: { en: 'no health data' } }]);
});

it('a role is known by what stands before its brackets', () => {
  expect(taken({ role: 'Auftragsverarbeiter (gem. Vertrag mit der Praxis)' })?.role).toBe('processor');
});

it('a recipient is a processor where its brackets say so', () => {
  expect(taken({ recipients: 'Acme Pte. Ltd. (Auftragsverarbeiter, AVV)' })?.recipients).toMatchObject([
    { role: 'processor' },
  ]);
});

it('nobody is a joint controller where none is known', () => {
  expect(
    taken({ jointControllers: 'None known. To be confirmed by counsel' })?.jointControllers,
  ).toBeUndefined();
});

it('whom a sentence tells of is no joint controller, and the activity is not made joint by it', () => {
  const told = taken({ jointControllers: 'We are a controller for all of this\nAcme Ltd acts as processor' });
  expect(told?.jointControllers).toBeUndefined();
  expect(told?.role).toBeUndefined();
  expect(taken({ jointControllers: 'Acme Ltd\nThe two act together' })?.jointControllers).toHaveLength(1);
});

it('bases joined by a sign are each one, whatever their brackets explain', () => {
  expect(taken({ legalBasis: 'Contract + legal obligation (tax)' })?.gdprBases).toEqual([
    'contract',
    'legal-obligation',
  ]);
});

it('the name of the special categories beside ordinary data names no data', () => {
  const activity = taken({
    legalBasis: 'ст. 6 Федерального закона № 152-ФЗ',
    data: 'фамилия, сведения о состоянии здоровья',
    specialData: 'специальные категории персональных данных',
  });
  expect(activity?.data?.flatMap(({ items = [] }) => items)).toEqual(['health', 'surname']);
});

it('a period that is kept elsewhere has no length', () => {
  expect(
    taken({ retention: 'Siehe retention_policy.md und loeschkonzept.md' })?.periods?.[0]?.duration,
  ).toBeUndefined();
});

it('a mere leaving is no withdrawal of consent', () => {
  expect(
    taken({ retention: '5 años desde la baja como colaborador' })?.periods?.[0]?.triggers,
  ).toBeUndefined();
});

it('an action is one whether or not it says of what', () => {
  const activity = taken({ actions: 'хранение, удаление и уничтожение персональных данных' });
  expect(activity?.actions).toEqual(['deletion', 'destruction', 'storage']);
  expect(activity?.otherAction).toBeUndefined();
});
