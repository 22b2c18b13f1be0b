import type { Content } from '../../paper/paper.ts';
import { activityFields, type Activity } from '../../register/activity/activity.ts';
import { placeInWords } from '../../register/place.ts';
import { review } from '../../register/activity/review.ts';
import { labelled, listed, lowered, joined, words, type Runs } from './runs.ts';
import { oneLine, tell, type Scope } from './scope.ts';

type SourceText = NonNullable<Activity['sourceTexts']>[number];

const { said, about, place, unsure } = review.fields.sourceTexts.fields;

function lineOf(item: SourceText, scope: Scope): Runs {
  const field =
    item.about === undefined ? undefined : placeInWords(item.about, activityFields, scope.language);
  return joined(
    [
      labelled(tell(said.label, scope), words(oneLine(item.said, scope))),
      lowered(labelled(tell(about.label, scope), words(field))),
      lowered(labelled(tell(place.label, scope), words(oneLine(item.place, scope)))),
      item.unsure ? lowered(words(tell(unsure.label, scope))) : [],
    ],
    '; ',
  );
}

/** What stood in the imported file, beside the fields that were filled in from it. */
export const sourceTextLines = ({ sourceTexts = [] }: Activity, scope: Scope): Content =>
  listed(sourceTexts.map((item) => lineOf(item, scope)));
