import { describe, expect, test } from 'vitest';
import { registerOf } from '../../shared/changes/register-of.ts';
import type { Activity } from '../../shared/register/activity/activity.ts';
import type { Register } from '../../shared/register/register.ts';
import { checkRegister } from '../../shared/regimes/check.ts';
import { samples } from '../../shared/samples/catalogue.ts';
import { textIn } from '../../shared/wording/wording.ts';

/** A defect of a published policy, and the rules of which one at least has to find it in the sample made of its facts. */
interface Defect {
  readonly is: string;
  readonly rules: readonly string[];
  /** The card in which it is found; without it, anywhere. */
  readonly in?: string;
  /** The register as the policy words it, where the sample was made with the defect already mended. */
  readonly asWorded?: (register: Register) => Register;
}

const eachActivity =
  (changes: Partial<Activity>) =>
  (register: Register): Register => ({
    ...register,
    activities: register.activities.map((activity) => ({ ...activity, ...changes })),
  });

const defects: Readonly<Record<string, readonly Defect[]>> = {
  'software-website': [
    {
      is: '“other information provided by the user” leaves the list of data open',
      rules: ['R19'],
      in: 'External information exchange',
    },
    { is: 'de-identification is named without any procedure', rules: ['R66'] },
    { is: 'the term ends with events alone and has no outer date', rules: ['R62'] },
    { is: 'the procedure of destruction names occasions only: not who, how, when, proof', rules: ['R65'] },
    {
      is: 'consent by going on with the site is neither separate nor unambiguous',
      rules: ['R26'],
      in: 'Organisation and management of the website',
    },
    {
      is: 'a web-metrics service gets data without being a recipient or having an assignment',
      rules: ['R110'],
      in: 'Organisation and management of the website',
    },
  ],
  'licensed-software': [
    { is: 'one list of data for all purposes', rules: ['R109'], in: 'Identification of users' },
    { is: 'the Constitution and codes as a ground, without an article', rules: ['R23', 'R24'] },
    { is: 'consent by use of the product, inside the licence', rules: ['R26'], in: 'Licence agreements' },
    { is: 'marketing on that same consent', rules: ['R29'], in: 'Advertising messages' },
    { is: 'six months as the usual term of destruction', rules: ['R108'], in: 'Personal account' },
    { is: 'employees are named without a purpose', rules: ['R15'], in: 'Employees of the operator' },
  ],
  'international-vendor': [
    { is: 'kept as long as reasonably necessary', rules: ['G87'] },
    { is: 'transfers to Russia without a safeguard of Art. 46', rules: ['G71'] },
    {
      is: 'the address of the officer is masked, so that there is none',
      rules: ['G05'],
      asWorded: (register) => ({
        ...register,
        organisation: {
          ...register.organisation,
          dpo: { ...register.organisation.dpo, email: '[email protected]' },
        },
      }),
    },
    { is: 'processors are named by category, without a contract', rules: ['G61'] },
    {
      is: 'children under sixteen with a parent’s consent, and not a word on how it is checked',
      rules: ['G40'],
      asWorded: eachActivity({ gdprBases: ['consent'], minors: true, onlineToChildren: true }),
    },
    {
      is: 'purposes are grouped under several grounds at once',
      rules: ['G22'],
      asWorded: eachActivity({ gdprBases: ['contract', 'legitimate-interests'] }),
    },
  ],
};

describe.each(Object.entries(defects))('the rules find in the sample %s', (name, known) => {
  const sample = samples.find((one) => one.name === name);
  if (!sample) throw new Error(`no sample ${name}`);
  const { id, states } = sample.make();
  const register = registerOf(id, states);
  const nameOf = (entity: string): string | undefined =>
    textIn(register.activities.find((activity) => activity.id === entity)?.name, 'en');

  test.each(known.map((defect) => [defect.is, defect] as const))('%s', (_, defect) => {
    const worded = defect.asWorded?.(register) ?? register;
    const places = checkRegister(worded, '2026-11-22')
      .filter(({ rule }) => defect.rules.includes(rule))
      .map(({ entity }) => nameOf(entity) ?? 'elsewhere');
    const wanted = defect.in ?? places[0] ?? 'a place in the register';
    expect(places).toContain(wanted);
  });
});
