import GlobalStyles from '@mui/material/GlobalStyles';
import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { chapterNamed, chapters } from '../../../shared/guide/catalogue.ts';
import { PrintIcon } from '../../components/icons.tsx';
import { colours, focusRing, type } from '../../components/look.ts';
import { PageFrame } from '../../components/page-frame.tsx';
import { useSay } from '../../language/language.tsx';
import { ChapterText } from './chapter-text.tsx';

export interface GuidePageProps {
  /** The chapter to show; without it, or with one that there is not, the first. */
  readonly chapter: string | undefined;
  /** The address of a chapter, for links. */
  readonly addressOf: (chapter: string) => string;
  /** The list of shortcuts, as the window knows them. */
  readonly shortcuts: ReactNode;
}

const words = {
  title: { en: 'Help', ru: 'Справка' },
  chapters: { en: 'Chapters', ru: 'Главы' },
  print: { en: 'Print the chapter', ru: 'Печать главы' },
  next: { en: 'Next', ru: 'Далее' },
};

/** On paper the chapter stands alone: what lies round it is left out, nothing scrolls, and a dark window prints light. */
const onPaper = {
  '@page': { margin: '16mm' },
  '@media print': {
    'html, body': { background: '#fff !important' },
    '#guide-chapter, #guide-chapter *': {
      color: '#1c1e21 !important',
      background: 'none !important',
      borderColor: '#d9d5cc !important',
    },
    '*:has(#guide-chapter)': {
      display: 'block !important',
      height: 'auto !important',
      overflow: 'visible !important',
      padding: '0 !important',
    },
    '*:has(#guide-chapter) > *:not(:has(#guide-chapter)):not(#guide-chapter)': { display: 'none !important' },
  },
};

const Columns = styled('div')({
  display: 'grid',
  gridTemplateColumns: 'minmax(150px, 210px) minmax(0, 760px)',
  gap: '16px 36px',
  '@media (max-width: 760px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
});
const Nav = styled('nav')({
  position: 'sticky',
  top: 0,
  alignSelf: 'start',
  '& ol': { margin: 0, padding: 0, listStyle: 'none', boxShadow: `inset 2px 0 0 ${colours.hairline}` },
  // Where the list would fill the window it takes half the height.
  '@media (max-width: 760px)': {
    position: 'static',
    '& ol': { columns: '2 200px', columnGap: 24, boxShadow: 'none' },
    '& li': { breakInside: 'avoid' },
  },
  '& a': {
    display: 'block',
    padding: '5px 0 5px 12px',
    color: colours.second,
    textDecoration: 'none',
    ...type.body,
    fontSize: 13,
    lineHeight: '18px',
  },
  '& a:hover': { color: colours.ink },
  '& a[aria-current]': {
    color: colours.ink,
    fontWeight: 600,
    boxShadow: `inset 2px 0 0 ${colours.accent}`,
  },
  '& a:focus-visible': { ...focusRing, outlineOffset: -2, borderRadius: 4 },
});
const Chapter = styled('article')({
  minWidth: 0,
  scrollMarginTop: 24,
  '& > h2': { margin: '0 0 14px', color: colours.ink, outline: 'none', ...type.title },
});
const Next = styled('p')({
  margin: '32px 0 0',
  paddingTop: 16,
  color: colours.second,
  borderTop: `1px solid ${colours.hairline}`,
  ...type.body,
  '& a': { color: colours.accent },
  '& a:focus-visible': { ...focusRing, borderRadius: 4 },
  '@media print': { display: 'none' },
});

/** Begins a chapter at its top, and puts the keyboard there, when another one was chosen. */
function useBeginning(id: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(id);
  useEffect(() => {
    if (shown.current === id) return;
    shown.current = id;
    heading.current?.closest('article')?.scrollIntoView({ block: 'start' });
    heading.current?.focus({ preventScroll: true });
  }, [id]);
  return heading;
}

/** The user's guide: its chapters at the left, the one chosen at the right. */
export function GuidePage({ chapter: wanted, addressOf, shortcuts }: GuidePageProps) {
  const say = useSay();
  const chapter = chapterNamed(wanted);
  const heading = useBeginning(chapter.id);
  const next = chapters[chapters.indexOf(chapter) + 1];
  return (
    <PageFrame
      title={say(words.title)}
      actions={
        <Button variant="outlined" startIcon={<PrintIcon />} onClick={() => window.print()}>
          {say(words.print)}
        </Button>
      }
    >
      <GlobalStyles styles={onPaper} />
      <Columns>
        <Nav aria-label={say(words.chapters)}>
          <ol>
            {chapters.map(({ id, title }) => (
              <li key={id}>
                <a href={addressOf(id)} aria-current={id === chapter.id ? 'page' : undefined}>
                  {say(title)}
                </a>
              </li>
            ))}
          </ol>
        </Nav>
        <Chapter id="guide-chapter">
          <h2 ref={heading} tabIndex={-1}>
            {say(chapter.title)}
          </h2>
          <ChapterText key={chapter.id} parts={chapter.parts} shortcuts={shortcuts} />
          {next && (
            <Next>
              {say(words.next)}: <a href={addressOf(next.id)}>{say(next.title)}</a>
            </Next>
          )}
        </Chapter>
      </Columns>
    </PageFrame>
  );
}
