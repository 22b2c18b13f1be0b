import type { Block } from '../../paper/paper.ts';
import { organisationFields } from '../../register/organisation.ts';
import type { Wording } from '../../wording/wording.ts';
import { card } from '../blocks.ts';
import { factLines, factRows } from '../describe/facts.ts';
import { words, type Runs } from '../describe/runs.ts';
import { oneLine, tell, type Scope } from '../describe/scope.ts';

const askOperator: Wording = {
  en: 'Questions about the processing of personal data may be put to the operator at the contacts above.',
  ru: 'По вопросам обработки персональных данных можно обратиться к оператору по указанным контактам.',
};

const askEither: Wording = {
  en: 'Questions about the processing of personal data may be put to the operator or to the person responsible for organising processing at the contacts above.',
  ru: 'По вопросам обработки персональных данных можно обратиться к оператору или к ответственному за организацию обработки по указанным контактам.',
};

/** Whom people may ask at the contacts of the card; nothing where it names no way to anybody. */
export function whomToAsk(scope: Scope): Runs {
  const { address, postalAddress, email, phone, websites, responsible } = scope.register.organisation;
  const ofResponsible = [responsible?.phone, responsible?.email, responsible?.address];
  if (![address, postalAddress, email, phone, websites?.[0], ...ofResponsible].some(Boolean)) return [];
  return words(tell(oneLine(responsible?.name, scope) ? askEither : askOperator, scope));
}

/** Who the operator is, where to write, and who answers for the processing. */
export function operatorCard(scope: Scope): readonly Block[] {
  const { organisation } = scope.register;
  const { responsible } = organisationFields;
  return card([
    ...factRows(organisationFields, organisation, scope, {
      only: [
        'name',
        'inn',
        'ogrn',
        'address',
        'postalAddress',
        'email',
        'phone',
        'websites',
        'operatorNumber',
      ],
    }),
    {
      label: tell(responsible.label, scope),
      value: factLines(responsible.fields, organisation.responsible, scope, {
        only: ['name', 'phone', 'email', 'address'],
      }),
    },
  ]);
}
