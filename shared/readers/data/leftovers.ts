import type { Uuid } from '../../basics/uuid.ts';
import type { Leftover } from '../proposal.ts';
import type { Place } from '../source-document.ts';
import type { Remainder } from './data-file.ts';

/** Where in a file of data something stands, as a person finds it. */
export const dataPlace = (path: string): Place =>
  path === ''
    ? { en: 'At the top of the file', ru: 'В начале файла' }
    : { en: `At “${path}”`, ru: `В «${path}»` };

/** Which activity was made of which part of the file. */
export interface Origin {
  readonly path: string;
  readonly activity: Uuid;
}

const isWithin = (path: string, whole: string): boolean =>
  whole === '' || path === whole || path.startsWith(`${whole}.`) || path.startsWith(`${whole}[`);

/** What remains of a file, one leftover for each thing it is said of: “name: value”, a line each. */
export function leftoversOf(remains: readonly Remainder[], origins: readonly Origin[]): readonly Leftover[] {
  return grouped(remains).map(([owner, said]) => {
    const origin = origins.find(({ path }) => isWithin(owner, path));
    return {
      ...(origin ? { activity: origin.activity } : {}),
      ...(owner === '' ? {} : { label: owner }),
      text: said.map(({ name, text }) => `${name}: ${text}`).join('\n'),
      place: dataPlace(owner),
    };
  });
}

/** What a program keeps for itself (numbers of records, when they were made), all in one leftover at the end. */
export function technicalLeftover(remains: readonly Remainder[]): readonly Leftover[] {
  if (remains.length === 0) return [];
  const lines = grouped(remains).map(
    ([owner, said]) => `${owner}: ${said.map(({ name, text }) => `${name} ${text}`).join(', ')}`,
  );
  return [
    {
      text: lines.join('\n'),
      place: { en: 'Technical data throughout the file', ru: 'Технические данные по всему файлу' },
    },
  ];
}

function grouped(remains: readonly Remainder[]): readonly (readonly [string, readonly Remainder[]])[] {
  const byOwner = new Map<string, Remainder[]>();
  for (const one of remains) {
    const said = byOwner.get(one.owner);
    if (said) said.push(one);
    else byOwner.set(one.owner, [one]);
  }
  return [...byOwner];
}
