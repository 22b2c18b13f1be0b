import type { Uuid } from '../../basics/uuid.ts';
import type { Activity } from '../../register/activity/activity.ts';
import { child } from '../../register/leaves.ts';
import { keep } from '../data/gathering.ts';
import { known } from '../data/known.ts';
import { namespaces } from '../../exchange/dpv/namespaces.ts';
import type { GraphNode, Said } from './graph.ts';
import { recipientsOf, transfersOf } from './flows.ts';
import {
  dct,
  dpv,
  dpvId,
  guess,
  labelOf,
  nameOf,
  nodeOf,
  saidOf,
  takeHeading,
  takeSaid,
  textOf,
  type Reading,
} from './reading.ts';
import { readStorage } from './storage.ts';
import { codesOfDpv } from './terms.ts';

/** A process as an activity; its transfers are processes inside it. */
export function readProcess(reading: Reading, node: GraphNode, transfers: readonly GraphNode[]): Activity {
  const id = dpvId('activity', node.id);
  takeHeading(reading, node);
  for (const spot of reading.graph.headings.get(node.id) ?? [])
    reading.gathering.origins.push({ path: spot.path.replace(/\.?@\w+$/, ''), activity: id });
  const activity: Activity = {
    id,
    status: 'draft',
    ...known<Omit<Activity, 'id'>>({
      name: nameOf(reading, node),
      number: identifierOf(reading, node),
      notes: textOf(reading, saidOf(node, dct('description'))),
      ...purposeOf(reading, node, id),
      gdprBases: coded(reading, id, 'gdprBases', saidOf(node, dpv('hasLegalBasis')), codesOfDpv.legalBases),
      gdprConditions: coded(
        reading,
        id,
        'gdprConditions',
        saidOf(node, dpv('hasLegalBasis')),
        codesOfDpv.specialConditions,
      ),
      subjects: subjectsOf(reading, node, id),
      data: dataOf(reading, node, id),
      actions: coded(reading, id, 'actions', saidOf(node, dpv('hasProcessing')), codesOfDpv.processing),
      automation: coded(
        reading,
        id,
        'automation',
        saidOf(node, dpv('hasAutomationLevel')),
        codesOfDpv.automation,
      )[0],
      ...readStorage(reading, node, id),
      recipients: recipientsOf(reading, node, id),
      transfers: transfersOf(reading, node, transfers, id),
      measures: measuresOf(reading, node),
      notice: noticeOf(reading, node),
    }),
  };
  keep(reading.gathering.activities, activity);
  return activity;
}

function identifierOf(reading: Reading, node: GraphNode): string | undefined {
  const said = saidOf(node, dct('identifier'), dpv('hasIdentifier')).find((one) => one.kind === 'words');
  if (said?.kind !== 'words') return undefined;
  takeSaid(reading, said);
  return said.words;
}

/** The codes of those values that a table knows; the others remain. */
function coded(
  reading: Reading,
  id: Uuid,
  field: string,
  said: readonly Said[],
  table: ReadonlyMap<string, string>,
): readonly string[] {
  const codes = said.flatMap((one) => {
    const code = one.kind === 'node' ? table.get(one.id) : undefined;
    if (code === undefined) return [];
    takeSaid(reading, one);
    guess(reading, id, field === 'automation' ? child('', field) : child(child('', field), code), one);
    return [code];
  });
  return [...new Set(codes)];
}

/** The first purpose is the main one, others are sub-purposes. */
function purposeOf(
  reading: Reading,
  node: GraphNode,
  id: Uuid,
): Pick<Activity, 'purpose' | 'subPurposes' | 'directMarketing'> {
  const said = saidOf(node, dpv('hasPurpose'));
  const [main, ...others] = said.flatMap((one) => {
    const label = labelOf(reading, one);
    const inner = nodeOf(reading, one);
    if (inner) takeHeading(reading, inner);
    if (!label) return [];
    takeSaid(reading, one);
    guess(reading, id, child('', 'purpose'), one);
    return [label];
  });
  const broader = said.flatMap((one) => saidOf(nodeOf(reading, one), `${namespaces.skos}broader`));
  const marketing = [...said, ...broader].some(
    (one) => one.kind === 'node' && /#(Direct)?Marketing$/.test(one.id),
  );
  return known<Pick<Activity, 'purpose' | 'subPurposes' | 'directMarketing'>>({
    purpose: main,
    subPurposes: others.map((purpose, at) => ({ id: dpvId('sub-purpose', id, at), purpose })),
    directMarketing: marketing || undefined,
  });
}

function subjectsOf(reading: Reading, node: GraphNode, id: Uuid): readonly string[] {
  return saidOf(node, dpv('hasDataSubject')).flatMap((said) => {
    const code = said.kind === 'node' ? codesOfDpv.subjects.get(said.id) : undefined;
    const name = code === undefined ? labelOf(reading, said) : undefined;
    if (code === undefined && !name) return [];
    const key = said.kind === 'node' ? said.id : said.words;
    const subject =
      code ??
      keep(reading.gathering.subjectCategories, { id: dpvId('subject', key), ...(name ? { name } : {}) });
    takeSaid(reading, said);
    guess(reading, id, child(child('', 'subjects'), subject), said);
    return [subject];
  });
}

function dataOf(reading: Reading, node: GraphNode, id: Uuid): Activity['data'] {
  const group = dpvId('data', id);
  const path = child(child('', 'data'), group);
  const items = saidOf(node, dpv('hasPersonalData')).flatMap((said) => {
    const code = said.kind === 'node' ? codesOfDpv.personalData.get(said.id) : undefined;
    const name = code === undefined ? labelOf(reading, said) : undefined;
    if (code === undefined && !name) return [];
    const special = nodeOf(reading, said)?.types.has(dpv('SpecialCategoryPersonalData')) === true;
    const key = said.kind === 'node' ? said.id : said.words;
    const item =
      code ??
      keep(reading.gathering.dataItems, {
        id: dpvId('data-item', key),
        ...(name ? { name } : {}),
        category: special ? 'special' : 'ordinary',
      });
    takeSaid(reading, said);
    guess(reading, id, child(child(path, 'items'), item), said);
    return [item];
  });
  const sources = coded(reading, id, 'data', saidOf(node, dpv('hasDataSource')), codesOfDpv.sources);
  if (items.length === 0 && sources.length === 0) return undefined;
  return [
    { id: group, ...known<{ items?: readonly string[]; sources?: readonly string[] }>({ items, sources }) },
  ];
}

function measuresOf(reading: Reading, node: GraphNode): readonly Uuid[] {
  const sorts = ['Technical', 'Organisational', 'Physical', 'TechnicalOrganisational', 'Legal'];
  const found = sorts.flatMap((sort) => saidOf(node, dpv(`has${sort}Measure`)));
  return found.flatMap((said) => {
    const kind = said.kind === 'node' ? codesOfDpv.measures.get(said.id) : undefined;
    const name = kind === undefined ? labelOf(reading, said) : undefined;
    if (kind === undefined && !name) return [];
    takeSaid(reading, said);
    const id = dpvId('measure', said.kind === 'node' ? said.id : said.words);
    return [
      keep(reading.gathering.measures, {
        id,
        ...(kind === undefined ? {} : { kind }),
        ...(name ? { name } : {}),
      }),
    ];
  });
}

function noticeOf(reading: Reading, node: GraphNode): Activity['notice'] {
  const [said] = saidOf(node, dpv('hasNotice'));
  const document = said && labelOf(reading, said);
  if (!said || !document) return undefined;
  takeSaid(reading, said);
  const inner = nodeOf(reading, said);
  if (inner) takeHeading(reading, inner);
  return { document };
}
