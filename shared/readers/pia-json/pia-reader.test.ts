import { fc } from '../../../test/chances.ts';
import { describe, expect, it } from 'vitest';
import type { Json } from '../../basics/json.ts';
import { collections } from '../../register/collections.ts';
import { entrySchema, longestText } from '../../register/schema.ts';
import type { Proposal } from '../proposal.ts';
import { piaReader } from './pia-reader.ts';
import { plainText } from './plain-text.ts';
import { piaQuestions } from './questions.ts';

const answer = (
  reference_to: number,
  text: string | null,
  gauge: number | null = null,
  list: string[] = [],
) => ({
  pia_id: 4,
  reference_to,
  data: { text, gauge, list },
  created_at: '2026-02-01T10:00:00.000Z',
  id: reference_to,
});

const file = {
  pia: {
    id: 4,
    status: 3,
    name: 'Night shuttle',
    category: 'Transport',
    author_name: 'Ann Author',
    evaluator_name: 'Eve Evaluator',
    validator_name: 'Val Validator',
    dpo_opinion: 'Acceptable',
    dpos_names: 'Dora',
    created_at: '2026-01-02T10:00:00.000Z',
    updated_at: '2026-02-03T10:00:00.000Z',
  },
  answers: [
    answer(111, '<p>A shuttle that <strong>knows</strong> its riders.</p>'),
    answer(113, 'None&nbsp;apply'),
    answer(121, 'Names:<ul><li>first name</li><li>surname</li></ul>'),
    answer(211, 'Bringing people home'),
    answer(212, 'A contract'),
    answer(215, 'Один год'),
    answer(226, 'Hosted by <a href="https://host.example/">Host</a>'),
    answer(321, null, null, ['Someone learns where a person lives']),
    answer(325, 'Grave', 3),
    answer(326, null, 4),
    answer(335, 'Slight', 1),
    answer(336, 'Rare', 2),
  ],
  measures: [{ title: 'Encryption', content: '<p>Disks</p>', pia_id: 4, id: 9 }],
  evaluations: [
    { reference_to: '2.1.211', evaluation_comment: 'Split the purposes', gauges: { x: 0, y: 0 } },
  ],
  comments: [{ description: 'Ask again', reference_to: '111' }],
  attachments: [{ name: 'plan.pdf', mime_type: 'application/pdf', file: 'data:application/pdf;base64,AAAA' }],
};

function proposed(data: Json): Proposal {
  const read = piaReader.read({ type: 'data', format: 'json', data }, { corrections: {} });
  if (!read.ok) throw new Error(read.failure.message.en);
  return read.value;
}

describe('the reader of PIAs', () => {
  const proposal = proposed(file);
  const [activity] = proposal.activities;

  it('makes a draft activity of the processing that was studied', () => {
    expect(activity).toMatchObject({
      status: 'draft',
      name: { en: 'Night shuttle' },
      owner: { en: 'Ann Author' },
      reviewedBy: { en: 'Eve Evaluator' },
      tags: ['Transport'],
      purpose: { en: 'Bringing people home' },
      basisFacts: { en: 'A contract' },
      data: [{ details: { en: 'Names:\n• first name\n• surname' } }],
      periods: [{ wording: { ru: 'Один год' } }],
      recipients: [{ role: 'processor', note: { en: 'Hosted by [https://host.example/] Host' } }],
      notes: { en: 'A shuttle that knows its riders.' },
      dpia: {
        status: 'done',
        date: '2026-02-03',
        residualRisk: 'medium',
        officerAdvice: { en: 'Acceptable' },
        contents: ['description', 'measures', 'necessity', 'risks'],
      },
    });
    expect(proposal.guesses.map(({ said }) => said)).toEqual(['3/4, 4/4']);
    expect(activity?.measures).toEqual(proposal.measures.map(({ id }) => id));
    for (const kind of ['activities', 'measures'] as const)
      for (const entry of proposal[kind])
        expect(entrySchema(collections[kind].fields).safeParse(entry).error).toBeUndefined();
  });

  it('keeps every other answer with the name of its question', () => {
    const standards = proposal.leftovers.find(({ label }) => label === '113');
    expect(standards).toEqual({
      activity: activity?.id,
      label: '113',
      text: 'None apply',
      place: { en: 'Question 113 “Standards that apply”', ru: 'Вопрос 113 «Применимые стандарты»' },
    });
    const all = proposal.leftovers.map(({ text }) => text).join('\n');
    for (const words of ['Val Validator', 'Split the purposes', 'Ask again', 'Someone learns', 'Grave\n3/4'])
      expect(all).toContain(words);
    expect(all).toContain('plan.pdf');
    expect(all).not.toContain('base64');
    expect(proposal.leftovers.filter(({ text }) => text.includes('2026-02-01'))).toHaveLength(1);
  });

  it('recognises by a PIA beside its answers', () => {
    const sure = (data: Json): number => piaReader.recognises({ type: 'data', format: 'json', data });
    expect(sure(file)).toBeGreaterThan(0.9);
    for (const other of [null, [], { pia: 'x' }, { answers: [] }]) expect(sure(other)).toBe(0);
  });

  it('loses no text, wherever it stands', () => {
    const word = fc.stringMatching(/^[\p{L}\p{N} .,:;!?-]{1,30}$/u);
    const anywhere = fc.letrec((tie) => ({
      value: fc.oneof(
        word,
        fc.array(tie('value'), { maxLength: 3 }),
        fc.dictionary(fc.oneof(fc.constantFrom(...names), word), tie('value'), { maxKeys: 3 }),
      ),
    })).value;
    const anAnswer = fc.record(
      {
        reference_to: fc.oneof(fc.constantFrom(...Object.keys(piaQuestions)), word),
        data: fc.oneof(anywhere, fc.record({ text: word, list: fc.array(word), gauge: fc.nat(4) })),
        comment: anywhere,
      },
      { requiredKeys: ['reference_to'] },
    );
    const pia = fc.dictionary(fc.constantFrom(...names), anywhere, { minKeys: 1 });
    const whole = fc.record({
      pia,
      answers: fc.array(anAnswer),
      measures: fc.array(anywhere),
      more: anywhere,
    });
    fc.assert(
      fc.property(whole, (data) => {
        const all = textsIn(proposed(data as Json) as unknown as Json).join('\n');
        const lost = textsIn(data as Json).filter((text) => !all.includes(text));
        expect(lost.filter((text) => !Object.hasOwn(piaQuestions, text))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

const names = [
  'name',
  'category',
  'author_name',
  'evaluator_name',
  'dpo_opinion',
  'status',
  'id',
  'updated_at',
  'title',
  'content',
  'text',
];

function textsIn(value: Json): readonly string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value.trim()];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

describe('an answer that is longer than its field takes', () => {
  it('is cut there, without half of a letter, and told whole beside it', () => {
    const long = `${'x'.repeat(longestText - 2)}😀 and more`;
    const { activities, leftovers } = proposed({ ...file, answers: [answer(211, long)] });
    const [activity] = activities;
    expect(entrySchema(collections.activities.fields).safeParse(activity).success).toBe(true);
    expect(activity?.purpose?.en).toMatch(/^x+…$/);
    expect(leftovers.find(({ text }) => text === long)).toMatchObject({ activity: activity?.id });
  });
});

describe('rich text as plain lines', () => {
  it('keeps words, lists, links and signs', () => {
    expect(plainText('a < b & c')).toBe('a < b & c');
    expect(plainText('&lt;p&gt; &amp; &#1078;&#x436; &unknown;')).toBe('<p> & жж &unknown;');
    expect(plainText('<ol><li>one</li><li><b>two</b></li></ol>after<br />it')).toBe(
      '• one\n• two\nafter\nit',
    );
    expect(plainText('<img src="data:x">')).toBe('[data:x]');
  });
});
