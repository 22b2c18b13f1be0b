import type { Block } from '../../paper/paper.ts';
import type { Filing } from '../../register/filing.ts';
import type { Wording } from '../../wording/wording.ts';
import { oneLine, tell, type Scope } from '../describe/scope.ts';
import { formRows, type FormRow } from './form-row.ts';

const captions = {
  signature: { en: 'Signature', ru: 'Подпись' },
  date: { en: 'Date', ru: 'Дата' },
  post: { en: 'Position and name of who signs', ru: 'Должность и расшифровка подписи' },
  executor: { en: 'Prepared by', ru: 'Исполнитель' },
  contacts: { en: 'Telephone or e-mail', ru: 'Контактная информация исполнителя' },
} as const satisfies Record<string, Wording>;

/** Who signs: as the draft says, else who signs the documents of the organisation. */
export function signer(draft: Filing | undefined, scope: Scope): string | undefined {
  const { post, name } = scope.register.organisation.signatory ?? {};
  const said = [oneLine(post, scope), oneLine(name, scope)].filter(Boolean);
  const usual = scope.language === 'ru' ? said.join(' ') : said.toReversed().join(', ');
  return oneLine(draft?.signedBy, scope) ?? (usual || undefined);
}

/** The line to sign on. */
export const signature = (draft: Filing | undefined, scope: Scope): Block => ({
  kind: 'signature',
  lines: [
    {
      who: signer(draft, scope) ?? tell(captions.post, scope),
      captions: [tell(captions.signature, scope), tell(captions.date, scope)],
    },
  ],
});

const executor: readonly FormRow[] = [
  { label: captions.executor, value: [] },
  { label: captions.contacts, value: [] },
];

/** The last row of the form: who signs, and who prepared it. */
export const signing = (draft: Filing | undefined, scope: Scope): readonly Block[] => [
  signature(draft, scope),
  ...formRows(executor, scope),
];
