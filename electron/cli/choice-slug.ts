import { safeFileName } from '../../shared/basics/file-name.ts';
import { isUuid } from '../../shared/basics/uuid.ts';
import type { DocumentChoice, DocumentKind, DocumentRequest } from '../../shared/documents/document-kind.ts';
import type { Register } from '../../shared/register/register.ts';
import { textIn } from '../../shared/wording/wording.ts';

/** A paper of a document: the beginning of its file’s name, and the options it is made with. */
export interface PaperChoice {
  readonly name: string;
  readonly options: DocumentRequest['options'];
}

const longestSlug = 60;

/** An id, alone or with what is chosen of it: “…/distribution”. */
const beginsWithId = (value: string): boolean => isUuid(value.split('/', 1)[0] ?? '');

/** A choice as a part of a file’s name: its value where it reads as a word, else its label. */
function slugOf({ value, label }: DocumentChoice): string {
  const text = beginsWithId(value) ? (textIn(label, 'en') ?? value) : value;
  const plain = text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, longestSlug)
    .replace(/^-+|-+$/g, '');
  return safeFileName(plain);
}

/** The papers of a document when everything is printed: one, or one for each choice of the option that it says. */
export function choicesOf(kind: DocumentKind, register: Register): readonly PaperChoice[] {
  const option = kind.options.find(({ id }) => id === kind.separately);
  const choices = option?.values(register) ?? [];
  if (!option || choices.length === 0) return [{ name: kind.id, options: {} }];
  const taken = new Map<string, number>();
  return choices.map((choice) => {
    const slug = slugOf(choice);
    const count = (taken.get(slug) ?? 0) + 1;
    taken.set(slug, count);
    const name = `${kind.id}.${count > 1 ? `${slug}-${count}` : slug}`;
    return { name, options: { [option.id]: choice.value } };
  });
}
