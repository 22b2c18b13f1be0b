import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Fonts } from '../../shared/writers/writer.ts';

const { resolve } = createRequire(import.meta.url);
const face = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(resolve(`@expo-google-fonts/golos-text/${name}.ttf`)));

/** The faces that the program ships and documents are set in. */
export const golosText: Fonts = {
  regular: face('400Regular/GolosText_400Regular'),
  medium: face('500Medium/GolosText_500Medium'),
  semibold: face('600SemiBold/GolosText_600SemiBold'),
};
