import { styled } from '@mui/material/styles';
import {
  decree1119Edition,
  fz152Edition,
  gdprEdition,
  rknOrder178Edition,
  rknOrder179Edition,
  rknOrder18Edition,
} from '../../../shared/vocabulary/editions.ts';
import { dateInWords } from '../../../shared/wording/date.ts';
import { colours, tabular, type } from '../../components/look.ts';
import { useLanguage, useSay } from '../../language/language.tsx';

const editions = [
  gdprEdition,
  fz152Edition,
  decree1119Edition,
  rknOrder18Edition,
  rknOrder178Edition,
  rknOrder179Edition,
];

const List = styled('ul')({
  width: '100%',
  margin: 0,
  padding: 0,
  listStyle: 'none',
  '& li': {
    display: 'flex',
    justifyContent: 'space-between',
    gap: '0 16px',
    padding: '7px 0',
    color: colours.ink,
    borderTop: `1px solid ${colours.hairline}`,
    ...type.small,
  },
  '& time': { flex: 'none', color: colours.third, ...tabular },
});

/** The texts of law that vocabularies, findings and documents were made from. */
export function LawEditions() {
  const say = useSay();
  const { language } = useLanguage();
  return (
    <List>
      {editions.map(({ id, name, asOf }) => (
        <li key={id}>
          <span>{say(name)}</span>
          <time dateTime={asOf}>{dateInWords(asOf, language)}</time>
        </li>
      ))}
    </List>
  );
}
