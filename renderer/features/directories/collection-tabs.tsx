import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { styled } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import { collections } from '../../../shared/register/collections.ts';
import { PlainSelect } from '../../components/plain-select.tsx';
import { useSay } from '../../language/language.tsx';
import { useRegister } from '../../storage/register.ts';
import { directoryNames, type DirectoryName } from './collection-names.ts';

/** Below this the tabs would reach past the edge in the longer language. */
const roomForTabs = '(min-width: 1140px)';
const Narrow = styled('div')({ display: 'flex', maxWidth: 340 });

interface DirectoryTabsProps {
  readonly label: string;
  readonly directory: DirectoryName;
  readonly onOpen: (directory: DirectoryName) => void;
}

/** The directories beside each other, each with how much is in it. */
export function DirectoryTabs({ label, directory, onOpen }: DirectoryTabsProps) {
  const say = useSay();
  const register = useRegister();
  const hasRoom = useMediaQuery(roomForTabs, { noSsr: true });
  const labelOf = (name: DirectoryName) => `${say(collections[name].label)} ${register[name].length}`;
  const choose = (next: string) => {
    const chosen = directoryNames.find((name) => name === next);
    if (chosen) onOpen(chosen);
  };
  if (!hasRoom) {
    const options = directoryNames.map((name) => ({ value: name, label: labelOf(name) }));
    return (
      <Narrow>
        <PlainSelect label={label} options={options} value={directory} onChange={choose} />
      </Narrow>
    );
  }
  return (
    <Tabs value={directory} aria-label={label} onChange={(_event, next: string) => choose(next)}>
      {directoryNames.map((name) => (
        <Tab key={name} value={name} label={labelOf(name)} />
      ))}
    </Tabs>
  );
}
