import { styled } from '@mui/material/styles';
import type { Content, Run } from '../../../shared/paper/paper.ts';
import { colours } from '../../components/look.ts';

const Line = styled('div')({
  overflowWrap: 'anywhere',
  whiteSpace: 'pre-line',
  '& del': { color: colours.error, textDecorationThickness: 1 },
  '& ins': { color: colours.complete, textUnderlineOffset: 3 },
  '& .muted, & .citation': { color: colours.third },
});

function RunWords({ run }: { readonly run: Run }) {
  switch (run.style) {
    case 'deleted':
      return <del>{run.text}</del>;
    case 'inserted':
      return <ins>{run.text}</ins>;
    case 'strong':
      return <strong>{run.text}</strong>;
    case undefined:
      return run.text;
    default:
      return <span className={run.style}>{run.text}</span>;
  }
}

/** Lines as documents have them: what went struck through, what came underlined. */
export const ContentWords = ({ content }: { readonly content: Content }) =>
  content.map(({ runs }, at) => (
    // oxlint-disable-next-line react/no-array-index-key -- lines have no name but their place
    <Line key={at}>
      {runs.map((run, place) => (
        // oxlint-disable-next-line react/no-array-index-key -- nor have runs
        <RunWords key={place} run={run} />
      ))}
    </Line>
  ));
