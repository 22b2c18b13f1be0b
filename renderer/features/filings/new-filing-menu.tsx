import { filingKinds } from '../../../shared/vocabulary/keeping/filings.ts';
import { MenuButton } from '../../components/menu-button.tsx';
import { useSay } from '../../language/language.tsx';

interface NewFilingMenuProps {
  readonly onBegin: (kind: string) => void;
}

const words = { add: { en: 'New filing', ru: 'Новая подача' } };

/** Of what kind the new filing is: the rest follows from that. */
export function NewFilingMenu({ onBegin }: NewFilingMenuProps) {
  const say = useSay();
  const entries = filingKinds.terms.map(({ code, label }, at) => ({
    id: code,
    label: say(label),
    startsGroup: at > 0 && (code === 'policy' || code === 'record'),
    onSelect: () => onBegin(code),
  }));
  return <MenuButton label={say(words.add)} entries={entries} tone="primary" />;
}
