import type { Activity } from '../../register/activity/activity.ts';
import { dataItems } from '../../vocabulary/things/data-items.ts';
import {
  biometricPortalBoxes,
  generalPortalBoxes,
  otherPortalBox,
  specialPortalBoxes,
} from '../../vocabulary/things/data-items/portal-box.ts';
import { termOf } from '../../vocabulary/vocabulary.ts';
import { say, type Language, type Wording } from '../../wording/wording.ts';
import { oneLine, type Scope } from '../describe/scope.ts';
import { listWords } from '../describe/terms.ts';
import type { CribField } from './crib-field.ts';
import { itemsByFormGroup, type FormGroup } from './data-groups.ts';

type Field = Omit<CribField, 'block'>;

/** A group of boxes of the form: the box beside which the rest is written, if it has one. */
interface BoxGroup {
  readonly id: string;
  readonly caption: Wording;
  readonly groups: readonly FormGroup[];
  readonly boxes: readonly string[];
  readonly other?: string;
  readonly otherCaption: Wording;
}

const boxGroups: readonly BoxGroup[] = [
  {
    id: 'ordinary',
    caption: { en: 'Personal data', ru: 'Персональные данные' },
    groups: ['ordinary'],
    boxes: [...generalPortalBoxes, otherPortalBox],
    other: otherPortalBox,
    otherCaption: { en: 'Other personal data', ru: 'Иные персональные данные (текст)' },
  },
  {
    id: 'special',
    caption: { en: 'Special categories', ru: 'Специальные категории' },
    groups: ['special', 'criminal'],
    boxes: specialPortalBoxes,
    otherCaption: {
      en: 'Special categories that have no box in the form',
      ru: 'Специальные категории, для которых в форме нет отметки',
    },
  },
  {
    id: 'biometric',
    caption: { en: 'Biometric personal data', ru: 'Биометрические персональные данные' },
    groups: ['biometric'],
    boxes: biometricPortalBoxes,
    other: 'иные биометрические персональные данные',
    otherCaption: { en: 'Other biometric data', ru: 'Иные биометрические персональные данные (текст)' },
  },
];

const details: Wording = {
  en: 'Exact list (no field in the form: add it to the text of “other”)',
  ru: 'Уточнение состава (в форме поля нет: допишите в текст «иных»)',
};

/** The boxes of one group to tick, and what has none as a text. */
function groupFields(
  { id, caption, groups, boxes, other, otherCaption }: BoxGroup,
  activity: Activity,
  scope: Scope,
  language: Language,
): readonly Field[] {
  const byGroup = itemsByFormGroup(activity, scope);
  const codes = groups.flatMap((group) => byGroup.get(group) ?? []);
  const boxOf = (code: string): string | undefined => {
    const box = termOf(dataItems, code)?.portalBox;
    return box && box !== other && boxes.includes(box) ? box : undefined;
  };
  const ticked = new Set(codes.map(boxOf));
  const rest = codes.filter((code) => !boxOf(code));
  const place = `purposes/${activity.id}/data/${id}`;
  const text: Field = {
    id: `${place}/other`,
    caption: say(otherCaption, language),
    value: listWords(dataItems, rest, scope, 'dataItems'),
    boxes: [],
  };
  return [
    {
      id: place,
      caption: say(caption, language),
      value: '',
      boxes: boxes.map((name) => ({
        name,
        ticked: name === other ? rest.length > 0 : ticked.has(name),
      })),
    },
    ...(rest.length > 0 ? [text] : []),
  ];
}

/** The three groups of boxes for the data of a purpose, with the texts beside them. */
export function dataFields(activity: Activity, scope: Scope, language: Language): readonly Field[] {
  const exact = (activity.data ?? []).flatMap((group) => oneLine(group.details, scope) ?? []).join('; ');
  return [
    ...boxGroups.flatMap((group) => groupFields(group, activity, scope, language)),
    ...(exact
      ? [
          {
            id: `purposes/${activity.id}/data/details`,
            caption: say(details, language),
            value: exact,
            boxes: [],
          },
        ]
      : []),
  ];
}
