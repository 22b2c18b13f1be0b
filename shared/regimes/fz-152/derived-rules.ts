import type { Activity } from '../../register/activity/activity.ts';
import type { System } from '../../register/system.ts';
import { decree1119, order178 } from '../../vocabulary/by-laws.ts';
import { whole, type Rule } from '../rule.ts';
import { harmDegreeOf, harmInShort, isLowerHarm } from './harm.ts';
import { levelsPossibleFor, protectionLevelOf } from './protection-level.ts';
import { usersOf } from './system-contents.ts';

const levelItems = decree1119('8–12');

/** A text that goes on in a sentence; a name of capitals such as “UZ-3” stays as it is. */
const inSentence = (text: string): string =>
  /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

/** A recorded degree of harm that is lower than the criteria of Order 178 make it. */
export const derivedActivityRules: readonly Rule<Activity>[] = [
  whole<Activity>({
    id: 'R73',
    severity: 'warning',
    citation: order178,
    message: {
      en: 'The recorded degree of harm is lower than the criteria give. Raise it, or reject the criterion with a reason.',
      ru: 'Указанная степень вреда ниже, чем по критериям. Повысьте её или отклоните критерий с указанием причины.',
    },
    path: '/harm/degree',
    appliesTo: ({ harm }) => harm?.degree !== undefined,
    isMet: (activity, context) => !isLowerHarm(activity.harm?.degree ?? '', harmDegreeOf(activity, context)),
    detail: harmInShort,
  }),
];

/** The level of protection of each system (Government Decree 1119). */
export const derivedSystemRules: readonly Rule<System>[] = [
  whole<System>({
    id: 'R70',
    severity: 'error',
    citation: levelItems,
    message: {
      en: 'Set the level of protection of the information system.',
      ru: 'Определите уровень защищённости информационной системы.',
    },
    path: '/protectionLevel',
    appliesTo: (system, context) => usersOf(system, context).length > 0,
    isMet: ({ protectionLevel }) => protectionLevel !== undefined,
    detail: (system, context) => {
      const { value } = protectionLevelOf(system, context);
      return {
        en: `By the register: ${inSentence(value.en)}.`,
        ru: `По реестру: ${inSentence(value.ru)}.`,
      };
    },
  }),
  whole<System>({
    id: 'R70',
    severity: 'warning',
    citation: levelItems,
    message: {
      en: 'Set the level of protection again: the recorded one does not follow from data, subjects and threats.',
      ru: 'Определите уровень защищённости заново: указанный не соответствует данным, субъектам и угрозам.',
    },
    path: '/protectionLevel',
    appliesTo: (system, context) =>
      system.protectionLevel !== undefined && levelsPossibleFor(system, context).length > 0,
    isMet: (system, context) =>
      levelsPossibleFor(system, context).some((level) => level === system.protectionLevel),
    detail: (system, context) => {
      const { value } = protectionLevelOf(system, context);
      return { en: `It is: ${value.en}.`, ru: `Следует: ${value.ru}.` };
    },
  }),
];
