import { styled } from '@mui/material/styles';
import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import {
  isFilled,
  portalCrib,
  type CribBox,
  type CribField,
} from '../../../shared/documents/fz152-notification/crib.ts';
import { CopyButton } from '../../components/copy-button.tsx';
import { colours, type } from '../../components/look.ts';
import { useLanguage, useSay } from '../../language/language.tsx';
import { useRegister } from '../../storage/register.ts';

const Lead = styled('p')({ margin: '0 0 16px', color: colours.second, ...type.small });
/** What is out of sight is not laid out: a hundred purposes are some thousand fields. */
const Block = styled('section')({
  contentVisibility: 'auto',
  containIntrinsicSize: 'auto 600px',
  marginBottom: 20,
  '& h3': { margin: '0 0 4px', color: colours.ink, ...type.strong },
  '& ul': { margin: 0, padding: 0, listStyle: 'none' },
});
const Row = styled('li')({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) auto',
  gap: '4px 16px',
  alignItems: 'start',
  padding: '8px 0',
  borderTop: `1px solid ${colours.hairline}`,
  '& .caption': { gridColumn: '1 / -1', color: colours.second, ...type.small },
  '& .value': { color: colours.ink, ...type.body, whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
  '& .empty': { color: colours.third, ...type.small },
  '& .boxes': { gridColumn: '1 / -1', columns: '2 240px', columnGap: 24 },
  '& .boxes li': {
    breakInside: 'avoid',
    display: 'flex',
    gap: 8,
    padding: '1px 0',
    color: colours.second,
    ...type.small,
  },
  '& .boxes li[data-ticked="true"]': { color: colours.ink },
  '& .boxes span:first-of-type': { flex: 'none', width: 14, color: colours.accent, fontWeight: 600 },
});

const words = {
  lead: {
    en: 'Field by field in the order of the portal. Values are in Russian, as the portal takes them. Names of boxes follow the portal as it was last seen.',
    ru: 'Поле за полем в порядке портала. Названия отметок — такие, какими они были на портале в последний раз.',
  },
  empty: { en: 'The register says nothing', ru: 'В реестре не указано' },
  ticked: { en: 'tick', ru: 'отметить' },
};

/** So many blocks are put up at a time; the window draws in between. */
const blocksAtATime = 2;

interface CribBlock {
  readonly name: string;
  readonly fields: readonly CribField[];
}

function blocksOf(fields: readonly CribField[]): readonly CribBlock[] {
  const blocks = new Map<string, CribField[]>();
  for (const field of fields) blocks.set(field.block, [...(blocks.get(field.block) ?? []), field]);
  return [...blocks].map(([name, list]) => ({ name, fields: list }));
}

/** Puts a long list up piece by piece, so that the keyboard is heard meanwhile. */
function useMounted(count: number): number {
  const [mounted, setMounted] = useState(blocksAtATime);
  useEffect(() => {
    if (mounted >= count) return;
    const timer = setTimeout(() => setMounted(mounted + blocksAtATime), 16);
    return () => clearTimeout(timer);
  }, [mounted, count]);
  return mounted;
}

function Boxes({ boxes }: { readonly boxes: readonly CribBox[] }) {
  const say = useSay();
  return (
    <ul className="boxes" lang="ru">
      {boxes.map(({ name, ticked }) => (
        <li key={name} data-ticked={ticked}>
          <span aria-label={ticked ? say(words.ticked) : undefined}>{ticked ? '✓' : ''}</span>
          <span>{name}</span>
        </li>
      ))}
    </ul>
  );
}

function Field({ field }: { readonly field: CribField }) {
  const say = useSay();
  return (
    <Row>
      <span className="caption">{field.caption}</span>
      {field.value !== '' && (
        <>
          <span className="value" lang="ru">
            {field.value}
          </span>
          <CopyButton text={field.value} of={field.caption} />
        </>
      )}
      {!isFilled(field) && <span className="empty">{say(words.empty)}</span>}
      {field.boxes.length > 0 && <Boxes boxes={field.boxes} />}
    </Row>
  );
}

/** The notification field by field in the order of the portal, each value to be copied. */
export function Crib() {
  const say = useSay();
  const { language } = useLanguage();
  const register = useDeferredValue(useRegister());
  const blocks = useMemo(() => blocksOf(portalCrib(register, language)), [register, language]);
  const mounted = useMounted(blocks.length);
  return (
    <>
      <Lead>{say(words.lead)}</Lead>
      {blocks.slice(0, mounted).map(({ name, fields }) => (
        <Block key={name} aria-label={name}>
          <h3>{name}</h3>
          <ul>
            {fields.map((field) => (
              <Field key={field.id} field={field} />
            ))}
          </ul>
        </Block>
      ))}
    </>
  );
}
