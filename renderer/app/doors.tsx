import { styled } from '@mui/material/styles';
import { StartPage, type StartPageProps } from '../features/start/start-page.tsx';
import { LanguageSwitch } from './top-bar.tsx';

const Corner = styled('header')({ position: 'absolute', top: 16, right: 20 });
const Scroll = styled('div')({ height: '100%', overflow: 'auto' });

/** The window without a register: the three doors, and the language to read them in. */
export const Doors = (props: StartPageProps) => (
  <Scroll>
    <title>Ropa Desk</title>
    <StartPage {...props} />
    <Corner>
      <LanguageSwitch />
    </Corner>
  </Scroll>
);
