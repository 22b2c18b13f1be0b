import type { Author } from '../../../shared/merging/candidate.ts';
import { useWhen } from '../../components/use-when.ts';

/** “Anna, 12 Nov”: who wrote it and when, as far as the file tells. */
export function AuthorWords({ author }: { readonly author: Author | undefined }) {
  const when = useWhen();
  if (!author || author.by === '') return null;
  return <div className="author">{[author.by, when(author.at)].filter(Boolean).join(', ')}</div>;
}
