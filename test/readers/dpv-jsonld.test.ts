import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dpvJsonLd } from '../../shared/exchange/dpv/json-ld.ts';
import { registers } from '../exchange/registers.ts';
import { askPython, folderOf } from './office.ts';

/** What rdflib makes of a file without the net: any attempt to open an address fails. */
const describeGraph = `
import json, socket, sys, warnings
# rdflib's own loading of plug-ins is deprecated in newer Pythons; what it says of the file still counts.
warnings.filterwarnings('ignore', category=DeprecationWarning)
def refuse(*a, **k): raise RuntimeError('the file asks for the net')
socket.socket.connect = refuse
from rdflib import Graph, Namespace, RDF
from rdflib.namespace import DCTERMS, SKOS
g = Graph().parse(sys.argv[1], format='json-ld')
D = Namespace('https://w3id.org/dpv#')
def count(q): return len(list(g.query('PREFIX dpv: <https://w3id.org/dpv#> PREFIX eu: <https://w3id.org/dpv/legal/eu/gdpr#> PREFIX dct: <http://purl.org/dc/terms/> PREFIX skos: <http://www.w3.org/2004/02/skos/core#> SELECT * WHERE {' + q + '}')))
print(json.dumps({
  'triples': len(g),
  'records': count('?r a dpv:ROPA ; dpv:hasDataController ?c . ?c dpv:hasName ?n FILTER (lang(?n) = "ru")'),
  'processes': count('?r a dpv:ROPA ; dpv:hasProcess ?p . ?p a dpv:PersonalDataProcess'),
  'titles': sorted(str(o) for r in g.subjects(RDF.type, D.ROPA) for p in g.objects(r, D.hasProcess) for o in g.objects(p, DCTERMS.title) if o.language == 'ru'),
  'consents': count('?r a dpv:ROPA ; dpv:hasProcess ?p . ?p dpv:hasLegalBasis eu:A6-1-a'),
  'transfers': count('?p dpv:hasProcess ?t . ?t dpv:hasProcessing dpv:CrossBorderTransfer ; dpv:hasDataExporter ?us'),
  'durations': count('?p dpv:hasStorageCondition ?s . ?s a dpv:StorageDuration ; dpv:hasDuration ?d'),
  'unlabelled': count('?c a skos:Concept FILTER NOT EXISTS { ?c skos:prefLabel ?l FILTER (lang(?l) = "en") }'),
  'strange': sorted({str(t) for s in g for t in s if str(t).startswith('file:') or ':' not in str(t) and t.__class__.__name__ == 'URIRef'}),
}, ensure_ascii=False))`;

interface Described {
  readonly triples: number;
  readonly records: number;
  readonly processes: number;
  readonly titles: readonly string[];
  readonly consents: number;
  readonly transfers: number;
  readonly durations: number;
  readonly unlabelled: number;
  readonly strange: readonly string[];
}

const told = { revision: 3, date: '2026-11-29' };

describe('a DPV file in the eyes of rdflib', () => {
  let folder = '';
  let remove = async (): Promise<void> => Promise.resolve();

  beforeAll(async () => {
    const files = registers.map(([name, register]) => [
      `${name}.jsonld`,
      new TextEncoder().encode(dpvJsonLd(register, told)),
    ]);
    ({ folder, remove } = await folderOf(Object.fromEntries(files) as Record<string, Uint8Array>));
  });

  afterAll(async () => remove());

  it.each(registers)(
    'is a graph with the processes, bases, periods and transfers of the register: %s',
    async (name, register) => {
      const found = (await askPython(describeGraph, path.join(folder, `${name}.jsonld`))) as Described;
      const { activities } = register;
      expect(found.records).toBe(1);
      expect(found.processes).toBe(activities.length);
      expect(found.titles).toEqual(activities.flatMap((activity) => activity.name?.ru ?? []).toSorted());
      expect(found.consents).toBe(
        activities.filter(({ gdprBases }) => gdprBases?.includes('consent')).length,
      );
      expect(found.transfers).toBe(activities.flatMap(({ transfers }) => transfers ?? []).length);
      expect(found.durations).toBe(activities.flatMap(({ periods }) => periods ?? []).length);
      expect(found).toMatchObject({ unlabelled: 0, strange: [] });
      expect(found.triples).toBeGreaterThan(activities.length * 40);
    },
  );

  it('has the same bytes for the same register and day', () => {
    for (const [, register] of registers) expect(dpvJsonLd(register, told)).toBe(dpvJsonLd(register, told));
  });
});
