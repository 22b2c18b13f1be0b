import type { ColourName } from '../components/look.ts';

/** A value for each colour. */
export type Tones = Readonly<Record<ColourName, string>>;

/** Paper and ink by day: warm ground, white fields, one deep green. */
export const lightTones: Tones = {
  paper: '#FAF9F6',
  card: '#FFFFFF',
  selected: '#F1EFE9',
  ink: '#1C1E21',
  second: '#5C6066',
  third: '#686D73',
  hairline: '#E7E4DD',
  border: '#D9D5CC',
  accent: '#1F5F5B',
  onAccent: '#FFFFFF',
  accentGround: '#E6F0EE',
  error: '#B3261E',
  errorGround: '#FBECEA',
  check: '#8A5A00',
  checkGround: '#FBF3E2',
  complete: '#2E6B3A',
};

/** The same by night. */
export const darkTones: Tones = {
  paper: '#141517',
  card: '#1B1D20',
  selected: '#222428',
  ink: '#ECEAE4',
  second: '#A7ABB1',
  third: '#969AA1',
  hairline: '#2A2C30',
  border: '#383B40',
  accent: '#7CC4BC',
  onAccent: '#141517',
  accentGround: '#1D2F2D',
  error: '#F2A29A',
  errorGround: '#382120',
  check: '#E4BE74',
  checkGround: '#332A18',
  complete: '#8FCB9B',
};
