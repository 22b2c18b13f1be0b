import { styled } from '@mui/material/styles';
import { scopeOf } from '../../../shared/documents/describe/scope.ts';
import type { Uuid } from '../../../shared/basics/uuid.ts';
import { lifePath } from '../../../shared/changes/versions.ts';
import { fieldsOf, type EntityKind } from '../../../shared/register/collections.ts';
import { disputedControl } from '../../forms/disputed-fields.tsx';
import type { AnyEntry } from '../../../shared/register/value.ts';
import { textIn, type Text, type Wording } from '../../../shared/wording/wording.ts';
import { colours, focusRing, type } from '../../components/look.ts';
import { leafPlace } from '../../forms/leaf-words.ts';
import { useLanguage, useSay } from '../../language/language.tsx';
import { useDisputed, type Disputed } from '../../storage/open-conflicts.ts';
import { useRegister } from '../../storage/register.ts';
import { kindOne } from './import-words.ts';

export type OpenAt = (kind: EntityKind, id: Uuid, path: string | undefined) => void;

const List = styled('ul')({
  margin: 0,
  padding: 0,
  maxWidth: 760,
  listStyle: 'none',
  '& button': {
    display: 'block',
    width: '100%',
    margin: 0,
    padding: '9px 8px',
    color: colours.ink,
    background: 'none',
    border: 0,
    borderTop: `1px solid ${colours.hairline}`,
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    ...type.body,
  },
  '& button:hover': { background: colours.selected },
  '& button:focus-visible': { ...focusRing, outlineOffset: -2, borderRadius: 8 },
  '& small': { display: 'block', color: colours.check, ...type.small },
});

const words = {
  unnamed: { en: 'Without a name', ru: 'Без названия' },
} satisfies Record<string, Wording>;

const shownAtMost = 200;

function entryOf({ kind, entity }: Disputed, register: ReturnType<typeof useRegister>): AnyEntry | undefined {
  return kind === 'organisation'
    ? register.organisation
    : (register[kind] as readonly AnyEntry[]).find(({ id }) => id === entity);
}

/** The field of the first question; an entry that may be deleted asks at its top. */
function firstField({ kind, conflicts }: Disputed): string | undefined {
  const path = conflicts.find((one) => one.path !== lifePath)?.path;
  return path === undefined ? undefined : disputedControl(path, fieldsOf(kind));
}

/** Every question that former imports left open; a press leads to the field. */
export function DisputedList({ onOpen }: { readonly onOpen: OpenAt }) {
  const say = useSay();
  const { language } = useLanguage();
  const register = useRegister();
  const disputed = useDisputed();
  const scope = scopeOf(register, language, 'fz-152');
  return (
    <List>
      {disputed.slice(0, shownAtMost).map((one) => {
        const entry = entryOf(one, register);
        const name = textIn(entry?.['name'] as Text | undefined, language) ?? say(words.unnamed);
        const places = one.conflicts.map(({ path }) => leafPlace(path, { kind: one.kind, entry, scope }));
        return (
          <li key={one.entity}>
            <button type="button" onClick={() => onOpen(one.kind, one.entity, firstField(one))}>
              {name} <span style={{ color: colours.third }}>{say(kindOne(one.kind))}</span>
              <small>{places.join(' · ')}</small>
            </button>
          </li>
        );
      })}
    </List>
  );
}
