import type { Block, Paper, Section } from '../../paper/paper.ts';
import { contextOf, type Context } from '../../regimes/context.ts';
import { order18 } from '../../vocabulary/by-laws.ts';
import { fz152 } from '../../vocabulary/cite.ts';
import type { Wording } from '../../wording/wording.ts';
import { activityName } from '../activity-card/card-row.ts';
import { isUnder } from '../activities-under.ts';
import { paragraph } from '../blocks.ts';
import { words } from '../describe/runs.ts';
import { scopeOf, tell, type Scope } from '../describe/scope.ts';
import { withoutOwnLaw } from '../describe/terms.ts';
import type { DocumentKind, DocumentRequest } from '../document-kind.ts';
import { translationNote } from '../forms.ts';
import { paperOf } from '../frame.ts';
import { consentChecklist } from './checklist.ts';
import { consentForm } from './consent-form.ts';
import { distributionForm } from './distribution-form.ts';
import { consentsNeeded, reasonPlaces, writtenReasons, type Consent } from './needs.ts';
import { activityOption, chosenConsents } from './option.ts';

const name: Wording = {
  en: 'Consent to the processing of personal data',
  ru: 'Согласие на обработку персональных данных',
};
const distribution: Wording = {
  en: 'Consent to the processing of personal data permitted by the data subject for distribution',
  ru: 'Согласие на обработку персональных данных, разрешённых субъектом персональных данных для распространения',
};
const shortDistribution: Wording = {
  en: 'Consent to distribution',
  ru: 'Согласие на распространение',
};
const several: Wording = {
  en: 'Consents to the processing of personal data',
  ru: 'Согласия на обработку персональных данных',
};

const part1 = fz152('Art. 9 part 1', 'ч. 1 ст. 9');
const part4 = fz152('Art. 9 part 4', 'ч. 4 ст. 9');
const distributed = fz152('Art. 10.1', 'ст. 10.1');

const titleOf = ({ kind }: Consent): Wording => (kind === 'distribution' ? distribution : name);

/** The places in the law that ask for the form: “Art. 9 part 4, Art. 11 part 1 152-FZ”; those of other laws come first. */
function placesOf({ kind, activity }: Consent, context: Context, scope: Scope): string {
  if (kind === 'distribution') return [distributed, order18].map((place) => tell(place, scope)).join('; ');
  const reasons = writtenReasons(activity, context).map((reason) => reasonPlaces[reason]);
  const places = (reasons.length > 0 ? [part4, ...reasons] : [part1]).map((place) => tell(place, scope));
  const short = (place: string): string => withoutOwnLaw(place, scope);
  const ofAct = [...new Set(places)].filter((place) => short(place) !== place);
  const others = places.filter((place) => short(place) === place);
  return [...others, ...ofAct.slice(0, -1).map(short), ...ofAct.slice(-1)].join(', ');
}

const formOf = ({ kind, activity }: Consent, context: Context, scope: Scope): readonly Block[] =>
  kind === 'distribution' ? distributionForm(activity, scope) : consentForm(activity, context, scope);

const portrait = (blocks: readonly Block[]): Section => ({ orientation: 'portrait', blocks });

function build(request: DocumentRequest): Paper {
  const scope = scopeOf(request.register, request.language, 'fz-152');
  const context = contextOf(request.register, request.date);
  const consents = chosenConsents(request);
  const [only] = consents.length === 1 ? consents : [];
  if (only) {
    const blocks = [...translationNote(scope), ...formOf(only, context, scope)];
    const shortTitle = only.kind === 'distribution' ? shortDistribution : name;
    const places = placesOf(only, context, scope);
    const subtitle = { en: places, ru: places };
    const sections = [portrait(blocks)];
    return paperOf(request, scope, {
      title: titleOf(only),
      shortTitle,
      subtitle,
      facts: [],
      sections,
      brief: true,
    });
  }
  const sections = consents.map((consent): Section => {
    const title = `${tell(titleOf(consent), scope)}: ${activityName(consent.activity, scope)}`;
    return portrait([
      { kind: 'heading', level: 1, text: title },
      ...paragraph(words(placesOf(consent, context, scope)), 'lead'),
      ...translationNote(scope),
      ...formOf(consent, context, scope),
    ]);
  });
  return paperOf(request, scope, { title: several, subtitle: separate, facts: [], sections });
}

const separate: Wording = {
  en: 'Each on pages of its own, to be given separately from the others and from every other paper: Art. 9 part 1, Art. 10.1 part 1 of Federal Law No. 152-FZ',
  ru: 'Каждое на отдельных листах, даётся отдельно от остальных и от иных документов: ч. 1 ст. 9, ч. 1 ст. 10.1 Федерального закона № 152-ФЗ',
};

const nothing: Wording = {
  en: 'No activity under 152-FZ rests on consent or needs it for special or biometric data, automated decisions, public sources or distribution.',
  ru: 'Ни один процесс под 152-ФЗ не основан на согласии и не требует его для специальных или биометрических данных, автоматизированных решений, общедоступных источников или распространения.',
};

/** A consent for each purpose that needs one, and a consent of its own for distribution. */
export const fz152Consent: DocumentKind = {
  id: 'fz152-consent',
  regime: 'fz-152',
  name,
  law: [part1, part4, distributed, order18],
  formats: ['docx', 'pdf', 'html'],
  options: [activityOption],
  appliesTo: (register) => isUnder(register, 'fz-152'),
  checklist: consentChecklist,
  nothingToPrint: ({ register }) => (consentsNeeded(register).length > 0 ? undefined : nothing),
  separately: activityOption.id,
  build,
};
