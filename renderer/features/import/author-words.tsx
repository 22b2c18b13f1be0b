import type { Author } from '../../../shared/merging/candidate.ts';
import { whenInWords } from '../../components/when.ts';
import { useLanguage } from '../../language/language.tsx';

const longAgo = '1971';

/** “Anna, 12 Nov”: who wrote it and when, as far as the file tells. */
export function AuthorWords({ author }: { readonly author: Author | undefined }) {
  const { language } = useLanguage();
  if (!author || author.by === '' || author.at < longAgo) return null;
  return (
    <div className="author">
      {author.by}, {whenInWords(author.at, new Date(), language)}
    </div>
  );
}
