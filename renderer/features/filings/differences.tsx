import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useMemo, useState } from 'react';
import { scopeOf } from '../../../shared/documents/describe/scope.ts';
import { became, entityName, placeWords } from '../../../shared/documents/redline/places.ts';
import { redline, type Sides } from '../../../shared/documents/redline/redline.ts';
import type { EntityDifference } from '../../../shared/filings/difference.ts';
import type { Register } from '../../../shared/register/register.ts';
import { colours, type } from '../../components/look.ts';
import { useLanguage, useSay } from '../../language/language.tsx';
import { ContentWords } from './content-words.tsx';

interface DifferencesProps {
  readonly before: Register;
  readonly after: Register;
  readonly differences: readonly EntityDifference[];
}

const Entity = styled('section')({
  marginBottom: 20,
  '& h3': { margin: '0 0 4px', color: colours.ink, ...type.strong },
  '& h3 small': { color: colours.third, ...type.small },
  '& dl': { margin: 0 },
  '& dl > div': {
    display: 'grid',
    gridTemplateColumns: 'minmax(120px, 200px) minmax(0, 1fr)',
    gap: '2px 16px',
    padding: '8px 0',
    borderTop: `1px solid ${colours.hairline}`,
    '@container (max-width: 480px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  '& dt': { color: colours.second, ...type.small, overflowWrap: 'anywhere' },
  '& dd': { margin: 0, color: colours.ink, ...type.body },
});
const Room = styled('div')({ containerType: 'inline-size' });
const Nothing = styled('p')({ color: colours.second, ...type.small });

const words = {
  nothing: {
    en: 'Nothing has changed: the register still says this.',
    ru: 'Изменений нет: в реестре то же самое.',
  },
  more: { en: 'Show more', ru: 'Показать ещё' },
};

/** A person reads these at once; the rest comes when asked for. */
const shownAtOnce = 30;

function EntityChanges({ entity, sides }: { readonly entity: EntityDifference; readonly sides: Sides }) {
  const say = useSay();
  return (
    <Entity>
      <h3>
        {entityName(entity, sides)} {entity.how !== 'changed' && <small>{say(became[entity.how])}</small>}
      </h3>
      <dl>
        {entity.fields.map((field) => (
          <div key={field.path}>
            <dt>{placeWords(field, entity, sides)}</dt>
            <dd>
              <ContentWords content={redline(field, entity, sides)} />
            </dd>
          </div>
        ))}
      </dl>
    </Entity>
  );
}

/** What became otherwise, field by field, old and new in one as a lawyer marks it. */
export function Differences({ before, after, differences }: DifferencesProps) {
  const say = useSay();
  const { language } = useLanguage();
  const [shown, setShown] = useState(shownAtOnce);
  const sides = useMemo(
    (): Sides => ({
      before: scopeOf(before, language, 'fz-152'),
      after: scopeOf(after, language, 'fz-152'),
    }),
    [before, after, language],
  );
  if (differences.length === 0) return <Nothing>{say(words.nothing)}</Nothing>;
  return (
    <Room>
      {differences.slice(0, shown).map((entity) => (
        <EntityChanges key={`${entity.kind} ${entity.id}`} entity={entity} sides={sides} />
      ))}
      {differences.length > shown && (
        <Button variant="outlined" onClick={() => setShown(shown + shownAtOnce)}>
          {say(words.more)} ({differences.length - shown})
        </Button>
      )}
    </Room>
  );
}
