import { styled } from '@mui/material/styles';
import { runsOf, type Run } from '../../../shared/guide/run.ts';
import { Kbd } from '../../components/kbd.tsx';
import { colours } from '../../components/look.ts';

const Screen = styled('strong')({ color: colours.ink, fontWeight: 500 });
const Code = styled('code')({
  padding: '1px 4px',
  color: colours.ink,
  background: colours.selected,
  borderRadius: 4,
  fontSize: '0.93em',
  whiteSpace: 'nowrap',
});

function GuideRun({ look, text }: Run) {
  switch (look) {
    case 'screen':
      return <Screen>{text}</Screen>;
    case 'key':
      return <Kbd>{text}</Kbd>;
    case 'code':
      return <Code>{text}</Code>;
    case 'plain':
      return text;
  }
}

/** Words of the guide with their keys, words on the screen, and what is typed. */
export const GuideText = ({ words }: { readonly words: string }) =>
  runsOf(words).map((run) => <GuideRun key={run.at} {...run} />);
