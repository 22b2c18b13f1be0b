import { styled } from '@mui/material/styles';
import { Fragment } from 'react';
import { Kbd } from '../components/kbd.tsx';
import { colours, type } from '../components/look.ts';
import { useSay } from '../language/language.tsx';
import { shortcutGroups } from './shortcuts.ts';

const Groups = styled('div')({
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fit, minmax(200px, 1fr))',
  gap: '20px 32px',
  width: '100%',
});
const Lines = styled('dl')({
  display: 'grid',
  gridTemplateColumns: '1fr auto',
  gap: '6px 16px',
  margin: 0,
  color: colours.second,
  ...type.small,
  '& dt, & dd': { margin: 0 },
  '& dd': { display: 'flex', gap: 4, justifyContent: 'end', alignItems: 'start' },
});
const Title = styled('h3')({ margin: '0 0 8px', color: colours.ink, ...type.label });

/** Every key of the window and what it does. */
export function ShortcutList() {
  const say = useSay();
  return (
    <Groups>
      {shortcutGroups.map((group) => (
        <section key={group.title.en}>
          <Title>{say(group.title)}</Title>
          <Lines>
            {group.lines.map(({ keys, does }) => (
              <Fragment key={does.en}>
                <dt>{say(does)}</dt>
                <dd>
                  {keys.map((key) => (
                    <Kbd key={key}>{key}</Kbd>
                  ))}
                </dd>
              </Fragment>
            ))}
          </Lines>
        </section>
      ))}
    </Groups>
  );
}
