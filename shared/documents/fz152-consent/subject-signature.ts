import type { Signature } from '../../paper/paper.ts';
import type { Wording } from '../../wording/wording.ts';
import { tell, type Scope } from '../describe/scope.ts';

const signer: Wording = { en: 'Data subject or representative', ru: 'Субъект или представитель' };
const captions: readonly Wording[] = [
  { en: 'signature, name', ru: 'подпись, фамилия' },
  { en: 'date', ru: 'дата' },
];

/** The line on which the person who consents signs. */
export const subjectSignature = (scope: Scope): Signature => ({
  kind: 'signature',
  lines: [{ who: tell(signer, scope), captions: captions.map((caption) => tell(caption, scope)) }],
});
