import { describe, expect, it } from 'vitest';
import { load } from './load.ts';
import { parseJson } from './parse-json.ts';

const id = '0198b000-0000-7000-8000-000000000001';
const fileWith = (register: string): string =>
  `{"format":"ropa-desk/register","version":1,"register":{"id":"${id}","organisation":{"id":"${id}"}${register}}}`;
const sentenceOf = (text: string): string => {
  const read = load(text);
  return read.ok ? 'it was read' : read.failure.message.en;
};

describe('a register’s file that somebody made to do harm', () => {
  it('IM-03 may be as deep as it likes: it is refused, by name of the limit, without a crash', () => {
    for (const depth of [65, 5000, 1_000_000]) {
      const deep = '['.repeat(depth) + ']'.repeat(depth);
      expect(sentenceOf(fileWith(`,"activities":${deep}`))).toMatch(/64 lists and objects|not valid JSON/);
    }
  });

  it('IM-03 holds no text of more than a million characters', () => {
    const long = 'x'.repeat(1_000_001);
    expect(sentenceOf(fileWith(`,"activities":[{"id":"${id}","number":"${long}"}]`))).toContain(
      'register.activities.0.number: a text is longer than 1 million characters',
    );
  });

  it('IM-03 holds no object of more names than anybody has entries', () => {
    const names = Array.from({ length: 200_001 }, (_, at) => `"n${at}":1`).join(',');
    expect(sentenceOf(fileWith(`,"activities":{${names}}`))).toContain('more than 200000 names');
  });

  it('IM-04 names of JavaScript’s own are refused at every level, and pollute nothing', () => {
    for (const name of ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty']) {
      const inside = `{"id":"${id}","${name}":{"polluted":true}}`;
      expect(sentenceOf(fileWith(`,"activities":[${inside}]`))).toMatch(/no such field/);
      expect(sentenceOf(fileWith(`,"${name}":{"polluted":true}`))).toMatch(/no such field/);
      expect(({} as { polluted?: true }).polluted).toBeUndefined();
    }
  });

  it('IM-05 a name that stands twice is refused with its line and column', () => {
    expect(sentenceOf(fileWith(`,\n  "parties":[],\n  "parties":[]`))).toContain('line 3, column 3');
    expect(sentenceOf(fileWith(`,"parties":[{"id":"${id}","phone":"1","phone":"2"}]`))).toContain('twice');
  });

  it('IM-05 a name is the same however it is written, and quotes in texts are no names', () => {
    expect(parseJson(String.raw`{"a":1,"\u0061":2}`).ok).toBe(false);
    expect(parseJson(String.raw`{"a":"\"a\": 1, \"a\": 2","b":{"a":"\\"},"c":{"a":1}}`).ok).toBe(true);
  });

  it('IM-05 an id of control characters or of ten thousand is none', () => {
    for (const bad of ['\\u0000', 'x'.repeat(10_000), '../../x'])
      expect(sentenceOf(fileWith(`,"activities":[{"id":"${bad}"}]`))).toContain('register.activities[0].id');
  });

  it('IM-06 half of a character is refused with its place', () => {
    expect(sentenceOf(fileWith(`,"parties":[{"id":"${id}","phone":"\\ud800"}]`))).toContain(
      'register.parties.0.phone: a text holds half of a character',
    );
  });

  it('a competing value that its field cannot hold is refused with its place, as in an entry', () => {
    const head = ['r', 1, '', '2026-11-28T00:00:00.000Z', '00000000'];
    const competing = (
      path: string,
      value: unknown,
      register = `,"activities":[{"id":"${other}"}]`,
    ): string =>
      sentenceOf(
        fileWith(
          `${register}},"versions":{"${other}":{"seen":{"r":1},"fields":{"${path}":${JSON.stringify(head)}}}},` +
            `"conflicts":{"${other}":{"${path}":[{"value":${JSON.stringify(value)},"head":${JSON.stringify(head)}}]}`,
        ),
      );
    expect(competing('/number', '7')).toBe('it was read');
    expect(competing(`/recipients/${id}`, true)).toBe('it was read');
    expect(competing(`/recipients/${id}/purpose/en`, 'Transfers')).toBe('it was read');
    expect(competing('/number', { evil: [1] })).toContain(`At conflicts.${other}./number: a competing value`);
    expect(competing('/recipients/no-id', true)).toContain('a competing value');
    expect(competing('/name/en', 5)).toContain('a competing value');
    // Of a deleted entry of no known kind nothing is believed but that it competes.
    expect(competing('/number', { evil: [1] }, '')).toBe('it was read');
    const deleted = load(fileWith('').replace(/\}\}$/, gone(head)));
    expect(deleted.ok && deleted.value.ledger.states.get(other)).not.toHaveProperty('conflicts');
    expect(deleted.ok && deleted.value.ledger.states.get(other)).not.toHaveProperty('former');
  });
});

const other = '0198b000-0000-7000-8000-000000000002';

/** The end of a file in which an entry of no known kind is deleted, and a value competes in it. */
const gone = (head: readonly unknown[]): string => {
  const rival = { value: { evil: [1] }, head };
  const said = { kind: 'nonsense', value: 5 };
  const rest = {
    versions: { [other]: { seen: { r: 1 }, gone: true, fields: { '/number': head } } },
    conflicts: { [other]: { '/number': [rival] } },
    history: [
      {
        at: head[3],
        by: '',
        entity: other,
        from: said,
        head: ['r', 1],
        path: '/_life',
        to: null,
        via: 'delete',
      },
    ],
  };
  return `},${JSON.stringify(rest).slice(1)}`;
};
