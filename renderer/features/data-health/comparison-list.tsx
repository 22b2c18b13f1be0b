import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import { styled } from '@mui/material/styles';
import { useMemo, useState } from 'react';
import type { Uuid } from '../../../shared/basics/uuid.ts';
import type { Difference } from '../../../shared/changes/restore.ts';
import type { Language, Wording } from '../../../shared/wording/wording.ts';
import { colours, type } from '../../components/look.ts';
import { useLanguage, useSay } from '../../language/language.tsx';
import { countsByKind, fieldChanges, nameOf, type Comparison, type FieldChange } from './comparison.ts';
import { Words } from './part.tsx';

interface ComparisonListProps {
  readonly comparison: Comparison;
  readonly chosen: ReadonlySet<Uuid>;
  readonly onToggle: (id: Uuid) => void;
}

const words = {
  same: {
    en: 'Nothing differs from now: there is nothing to restore.',
    ru: 'Отличий нет: восстанавливать нечего.',
  },
  gone: { en: 'Only in the backup', ru: 'Есть только в копии' },
  changed: { en: 'Different now', ru: 'Отличаются' },
  changedLead: { en: 'now → in the backup', ru: 'сейчас → в копии' },
  added: { en: 'Made since', ru: 'Созданы позже' },
  addedLead: {
    en: 'They stay, unless everything is restored.',
    ru: 'Останутся, если не восстанавливать всё целиком.',
  },
  others: { en: 'Other entries', ru: 'Прочие записи' },
  othersLead: {
    en: 'Restored with everything, or where a chosen activity refers to one that is gone.',
    ru: 'Восстанавливаются вместе со всем или если на удалённую запись ссылается выбранный процесс.',
  },
  more: { en: 'Show all', ru: 'Показать все' },
  unnamed: { en: 'Activity without a name', ru: 'Процесс без названия' },
  nothing: { en: 'empty', ru: 'пусто' },
} satisfies Record<string, Wording>;

const Group = styled('section')({
  padding: '14px 0 10px',
  borderTop: `1px solid ${colours.hairline}`,
  '& h3': { margin: 0, color: colours.ink, ...type.strong },
  '& h3 small': { marginLeft: 8, color: colours.third, ...type.small },
  '& ul': { margin: '6px 0 0', padding: 0, listStyle: 'none', display: 'grid', gap: 6 },
  '& li': { minWidth: 0, color: colours.ink, ...type.body },
  '& ul.fields': { gap: 3, margin: '2px 0 4px 38px' },
  '& ul.fields li': { color: colours.second, overflowWrap: 'anywhere', ...type.small },
  '& ins, & del': { textDecoration: 'none' },
  '& ins': { color: colours.ink },
});

const quotes = { en: ['“', '”'], ru: ['«', '»'] } as const;

/** Long texts are known again by their beginning. */
const shownLetters = 120;
const shownFields = 6;
const shownEntries = 30;

const shortened = (text: string): string =>
  text.length > shownLetters ? `${text.slice(0, shownLetters).trimEnd()}…` : text;

function FieldLine({ field }: { readonly field: FieldChange }) {
  const say = useSay();
  const { language } = useLanguage();
  const quoted = (text: string) => {
    const [open, close] = quotes[language];
    return text === '' ? say(words.nothing) : `${open}${shortened(text)}${close}`;
  };
  return (
    <li>
      {field.label}
      {field.now !== undefined && field.former !== undefined && (
        <>
          : <del>{quoted(field.now)}</del> → <ins>{quoted(field.former)}</ins>
        </>
      )}
    </li>
  );
}

function Fields({ difference }: { readonly difference: Difference }) {
  const { language } = useLanguage();
  const fields = useMemo(() => fieldChanges(difference, language), [difference, language]);
  if (fields.length === 0) return null;
  const rest = fields.length - shownFields;
  return (
    <ul className="fields">
      {fields.slice(0, shownFields).map((field) => (
        <FieldLine key={field.label} field={field} />
      ))}
      {rest > 0 && <li>{{ en: `and ${rest} more fields`, ru: `и другие поля: ${rest}` }[language]}</li>}
    </ul>
  );
}

interface GroupPartProps extends Omit<ComparisonListProps, 'comparison'> {
  readonly title: string;
  readonly lead?: string;
  readonly differences: readonly Difference[];
}

const byName = (language: Language) => (a: Difference, b: Difference) =>
  (nameOf(a, language) ?? '').localeCompare(nameOf(b, language) ?? '', language);

function useShown(differences: readonly Difference[]) {
  const { language } = useLanguage();
  const [isWhole, setIsWhole] = useState(false);
  const sorted = useMemo(() => differences.toSorted(byName(language)), [differences, language]);
  return {
    shown: isWhole ? sorted : sorted.slice(0, shownEntries),
    more: !isWhole && sorted.length > shownEntries ? () => setIsWhole(true) : undefined,
  };
}

function Choosable({ title, lead, differences, chosen, onToggle }: GroupPartProps) {
  const say = useSay();
  const { language } = useLanguage();
  const { shown, more } = useShown(differences);
  if (differences.length === 0) return null;
  return (
    <Group aria-label={title}>
      <h3>
        {title}: {differences.length} {lead && <small>{lead}</small>}
      </h3>
      <ul>
        {shown.map((difference) => (
          <li key={difference.id}>
            <FormControlLabel
              label={nameOf(difference, language) ?? say(words.unnamed)}
              control={
                <Checkbox checked={chosen.has(difference.id)} onChange={() => onToggle(difference.id)} />
              }
            />
            <Fields difference={difference} />
          </li>
        ))}
      </ul>
      {more && (
        <Button variant="text" size="small" onClick={more}>
          {say(words.more)}
        </Button>
      )}
    </Group>
  );
}

function Added({ differences }: Pick<GroupPartProps, 'differences'>) {
  const say = useSay();
  const { language } = useLanguage();
  const { shown, more } = useShown(differences);
  if (differences.length === 0) return null;
  return (
    <Group aria-label={say(words.added)}>
      <h3>
        {say(words.added)}: {differences.length}
      </h3>
      <Words>{say(words.addedLead)}</Words>
      <ul>
        {shown.map((difference) => (
          <li key={difference.id}>{nameOf(difference, language) ?? say(words.unnamed)}</li>
        ))}
      </ul>
      {more && (
        <Button variant="text" size="small" onClick={more}>
          {say(words.more)}
        </Button>
      )}
    </Group>
  );
}

/** What differs from now: activities one by one with their fields, everything else counted. */
export function ComparisonList({ comparison, chosen, onToggle }: ComparisonListProps) {
  const say = useSay();
  const { language } = useLanguage();
  const { all, gone, changed, added, others } = comparison;
  if (all.length === 0) return <Words>{say(words.same)}</Words>;
  const choice = { chosen, onToggle };
  return (
    <div>
      <Choosable title={say(words.gone)} differences={gone} {...choice} />
      <Choosable title={say(words.changed)} lead={say(words.changedLead)} differences={changed} {...choice} />
      <Added differences={added} />
      {others.length > 0 && (
        <Group>
          <h3>
            {say(words.others)}: {countsByKind(others, language)}
          </h3>
          <Words>{say(words.othersLead)}</Words>
        </Group>
      )}
    </div>
  );
}
