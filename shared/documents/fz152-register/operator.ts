import type { Block, LabelledRow } from '../../paper/paper.ts';
import { organisationFields } from '../../register/organisation.ts';
import type { Wording } from '../../wording/wording.ts';
import { card, lead, subchapter } from '../blocks.ts';
import { factRows } from '../describe/facts.ts';
import { partyLines } from '../describe/parties.ts';
import { tell, type Scope } from '../describe/scope.ts';

type OrganisationField = keyof typeof organisationFields;

const whoItIs: readonly OrganisationField[] = [
  'name',
  'shortName',
  'type',
  'inn',
  'ogrn',
  'classifierCodes',
  'country',
  'address',
  'postalAddress',
  'email',
  'phone',
  'websites',
  'regions',
  'branches',
  'headcount',
  'signatory',
];

const openness: readonly OrganisationField[] = [
  'operatorNumber',
  'notificationExemption',
  'processingStart',
  'endCondition',
  'policyAddress',
  'policyPlace',
  'rightsProcedure',
  'disclosure',
  'policyChanges',
  'lastReview',
];

const crypto: readonly OrganisationField[] = ['cryptoUsed', 'cryptoNames', 'cryptoClass'];
const evidence: readonly OrganisationField[] = [
  'securityResponsible',
  'stateSystems',
  'harmAct',
  'control',
  'training',
];

const rows = (only: readonly OrganisationField[], scope: Scope): readonly LabelledRow[] =>
  factRows(organisationFields, scope.register.organisation, scope, { only });

/** References of the organisation, each party with its address and contacts. */
const partyRows = (scope: Scope): readonly LabelledRow[] =>
  (['jointControllers', 'authority'] as const).map((name) => ({
    label: tell(organisationFields[name].label, scope),
    value: partyLines(scope.register.organisation[name], scope),
  }));

const titles = {
  operator: { en: 'The operator', ru: 'Сведения об операторе' },
  responsible: { en: 'Person responsible', ru: 'Ответственный за организацию обработки' },
  crypto: { en: 'Cryptographic means', ru: 'Шифровальные (криптографические) средства' },
  evidence: { en: 'Acts and checks', ru: 'Акты и проверки' },
} as const satisfies Record<string, Wording>;

const responsibleLead: Wording = {
  en: 'Art. 18.1 part 1 item 1, Art. 22.1',
  ru: 'п. 1 ч. 1 ст. 18.1, ст. 22.1',
};

/** Who the operator is, who answers for the processing, whether cryptographic means are used. */
export function operatorBlocks(scope: Scope, number: (title: Wording) => Block): readonly Block[] {
  const { organisation } = scope.register;
  const responsible = factRows(organisationFields.responsible.fields, organisation.responsible ?? {}, scope);
  const [means, proofs] = [rows(crypto, scope), rows(evidence, scope)];
  return [
    number(titles.operator),
    ...card([...rows(whoItIs, scope), ...partyRows(scope), ...rows(openness, scope)]),
    ...(responsible.length > 0
      ? [number(titles.responsible), ...lead(responsibleLead, scope), ...card(responsible)]
      : []),
    ...(means.length > 0 ? [number(titles.crypto), ...card(means)] : []),
    ...(proofs.length > 0 ? [number(titles.evidence), ...card(proofs)] : []),
  ];
}

/** A maker of subchapter headings that counts them: 3.1, 3.2, … */
export function numbering(chapterNumber: number, scope: Scope): (title: Wording) => Block {
  let last = 0;
  return (title) => {
    last += 1;
    return subchapter(`${chapterNumber}.${last}`, title, scope);
  };
}
