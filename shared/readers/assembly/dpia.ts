import { answerOf } from '../values/answers.ts';
import { dateIn } from '../values/dates.ts';
import { textOf, withWords } from '../values/language.ts';
import { plain } from '../values/plain.ts';
import { isPlaceholder } from '../values/placeholders.ts';
import { dpiaStatus } from '../values/words/facts.ts';
import { guess, keepWords, type Putter } from './draft.ts';

const addressOf = /https?:\/\/\S+/u;

/** Whether an impact assessment is needed, where it stands and where it is kept; said in one cell or in several. */
export const dpia: Putter = (said, draft) => {
  const words = plain(said.text);
  const answer = answerOf(said.text);
  if (isPlaceholder(words) && !answer) return;
  const before = draft.fields.dpia ?? {};
  const address = addressOf.exec(words)?.[0];
  const byAnswer = answer?.answer === 'yes' ? 'required' : answer ? 'not-required' : undefined;
  const match = dpiaStatus(words);
  const status = match?.code ?? byAnswer;
  const date = dateIn(words)?.date;
  const isBare = match?.whole === true || answer?.rest === '';
  draft.fields.dpia = {
    ...before,
    // A later cell says more: “required” and then “done” is done.
    ...(status !== undefined && {
      status: before.status === undefined || status !== 'required' ? status : before.status,
    }),
    ...(address !== undefined && { document: textOf(address) }),
    ...(date !== undefined && { date }),
    ...(!isBare && words !== address && { reason: withWords(before.reason, words) }),
  };
  if (status === undefined) return;
  if (match?.whole === false && !answer) guess(draft, '/dpia/status', words, said.place);
  else keepWords(draft, '/dpia/status', words, said.place);
};
