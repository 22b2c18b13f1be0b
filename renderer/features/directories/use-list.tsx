import { styled } from '@mui/material/styles';
import type { Uuid } from '../../../shared/basics/uuid.ts';
import type { EntityKind } from '../../../shared/register/collections.ts';
import { colours, focusRing, type } from '../../components/look.ts';
import type { UseInWords } from './uses-in-words.ts';

export type OpenUse = (kind: EntityKind, entity: Uuid, path: string) => void;

interface UseListProps {
  readonly uses: readonly UseInWords[];
  /** Without it the places are named but cannot be opened. */
  readonly onOpen?: OpenUse;
}

const List = styled('ul')({
  display: 'grid',
  gap: 2,
  margin: 0,
  padding: 0,
  listStyle: 'none',
  ...type.small,
});
const Place = styled('span')({ color: colours.third });

const Link = styled('button')({
  padding: 0,
  color: colours.accent,
  background: 'none',
  border: 0,
  borderRadius: 4,
  font: 'inherit',
  textAlign: 'left',
  cursor: 'pointer',
  '&:hover': { textDecoration: 'underline' },
  '&:focus-visible': focusRing,
});

/** Where an entry is named; a press goes there. */
export const UseList = ({ uses, onOpen }: UseListProps) => (
  <List>
    {uses.map(({ kind, entity, path, name, places }) => (
      <li key={entity}>
        {onOpen ? (
          <Link type="button" onClick={() => onOpen(kind, entity, path)}>
            {name}
          </Link>
        ) : (
          name
        )}{' '}
        <Place>· {places.join(', ')}</Place>
      </li>
    ))}
  </List>
);
