import type { Block } from '../../paper/paper.ts';
import type { Wording } from '../../wording/wording.ts';
import { textIn } from '../../wording/wording.ts';
import { chosen } from '../audience.ts';
import { chapter, clauses } from '../blocks.ts';
import { words, type Runs } from '../describe/runs.ts';
import { oneLine, tell, type Scope } from '../describe/scope.ts';
import type { DocumentRequest } from '../document-kind.ts';
import { organisationName } from '../frame.ts';
import { audience, website } from './selection.ts';

const title: Wording = { en: 'General provisions', ru: 'Общие положения' };

const made = (name: string): Wording => ({
  en: `${name} (the operator) publishes this extract from its policy on the processing of personal data under Art. 18.1 of Federal Law No. 152-FZ of 27.07.2006 “On Personal Data” (the Act). Articles named below are those of the Act.`,
  ru: `${name} (далее — оператор) публикует настоящую выписку из своей политики в отношении обработки персональных данных на основании ст. 18.1 Федерального закона от 27.07.2006 № 152-ФЗ «О персональных данных» (далее — Закон). Статьи ниже указаны по Закону.`,
});

const all: Wording = {
  en: 'It covers all purposes for which the operator processes personal data.',
  ru: 'Выписка охватывает все цели, для которых оператор обрабатывает персональные данные.',
};

const ofSite = (address: string): Wording => ({
  en: `It covers the purposes for which data are collected on the website ${address}.`,
  ru: `Выписка охватывает цели, для которых данные собираются на сайте ${address}.`,
});

const ofAudience = (category: string): Wording => ({
  en: `It covers the purposes that concern the category of data subjects “${category}”.`,
  ru: `Выписка охватывает цели, которые касаются категории субъектов «${category}».`,
});

const terms: Wording = {
  en: 'Terms have the meanings given in Art. 3.',
  ru: 'Термины употребляются в значениях, указанных в ст. 3.',
};

const whole: Wording = {
  en: 'The whole policy can be read here: ',
  ru: 'С полным текстом политики можно ознакомиться: ',
};

/** What the extract is about, in the words of the choices made. */
function scopeClauses(request: DocumentRequest, scope: Scope): readonly Runs[] {
  const site = chosen(website, request);
  const category = textIn(chosen(audience, request)?.label, request.language);
  const said = [site && ofSite(site.value), category && ofAudience(category)].filter(
    (one) => typeof one === 'object',
  );
  return (said.length > 0 ? said : [all]).map((wording) => words(tell(wording, scope)));
}

/** Chapter 1: who, on what ground, about what, and where the whole policy is. */
export function generalProvisions(request: DocumentRequest, scope: Scope): readonly Block[] {
  const { policyAddress, policyPlace } = scope.register.organisation;
  const places = [policyAddress, oneLine(policyPlace, scope)].filter(Boolean).join('; ');
  return [
    chapter(1, title, scope),
    ...clauses(1, [
      words(tell(made(organisationName(scope)), scope)),
      ...scopeClauses(request, scope),
      words(tell(terms, scope)),
      places ? words(tell(whole, scope) + places) : [],
    ]),
  ];
}
