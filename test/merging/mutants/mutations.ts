/** A fault that somebody could make in the core of merging; `from` stands exactly once in the file. */
export interface Mutation {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

const of = (file: string, ...pairs: readonly (readonly [from: string, to: string])[]): readonly Mutation[] =>
  pairs.map(([from, to]) => ({ file, from, to }));

/** Faults that the tests of merging must find, each by itself. */
export const mutations: readonly Mutation[] = [
  ...of(
    'shared/changes/join.ts',
    ['counter <= countIn(seen, replica)', 'counter < countIn(seen, replica)'],
    ['counter <= countIn(seen, replica)', 'counter >= countIn(seen, replica)'],
    ['counter <= countIn(seen, replica)', 'countIn(seen, replica) > 0'],
    ['Math.max(', 'Math.min('],
    ['{ ...one };', '{};'],
    ['Object.hasOwn(seen, replica) ?', 'true ?'],
    ['standsIn(theirs, one) || !hasSeen(theySaw, one.head)', 'standsIn(theirs, one)'],
    ['standsIn(theirs, one) || !hasSeen(theySaw, one.head)', '!hasSeen(theySaw, one.head)'],
    ['standsIn(theirs, one) || !hasSeen(theySaw, one.head)', 'true'],
    [
      'standsIn(ours, one) || !hasSeen(weSaw, one.head)',
      'standsIn(ours, one) || !hasSeen(theySaw, one.head)',
    ],
    ['standsIn(ours, one) || !hasSeen(weSaw, one.head)', 'true'],
    ['!isOursReplaced || ', ''],
    ['!isTheirsReplaced || ', ''],
    ['bringsNews(theirs, ours, weSaw)', 'bringsNews(theirs, ours, theySaw)'],
    ['bringsNews(ours, theirs, theySaw)', 'bringsNews(ours, theirs, weSaw)'],
    ['.toSorted(([a], [b]) => (a < b ? -1 : 1))', ''],
    ['`${head[0]} ${head[1]} ${canonicalJson(value)}`', '`${head[0]} ${head[1]}`'],
    ['index > at && sameWrite(one.head, other.head)', 'index > at && !sameWrite(one.head, other.head)'],
  ),
  ...of(
    'shared/changes/heads.ts',
    ['one[0] === other[0] && one[1] === other[1]', 'one[0] === other[0]'],
    ['one[0] === other[0] && one[1] === other[1]', 'one[1] === other[1]'],
    ['canonicalJson(value) !== said', 'canonicalJson(value) === said'],
    ['rivals.length < 2', 'rivals.length < 3'],
    ['sameWrite(head, told) && head[4] === told[4]', 'sameWrite(head, told)'],
    ['(state.former ?? state)', 'state'],
    ['state.conflicts?.[path] ?? [{ value, head }]', '[{ value, head }]'],
    ['(state.entry ? true : null)', 'true'],
  ),
  ...of(
    'shared/changes/incoming.ts',
    ['news.size === 0 && sameSeen(weSaw, seenTogether(weSaw, theySaw))', 'news.size === 0'],
    ['!known || !sameRivals(known, joinedRivals(known, rivals, weSaw, theySaw))', '!known'],
    ['here ? joinedRivals(here, theirs, weSaw, incoming.seen) : theirs', 'theirs'],
    ['joinedRivals(here, theirs, weSaw, incoming.seen)', 'joinedRivals(here, theirs, incoming.seen, weSaw)'],
    [
      '{ seen: seenTogether(weSaw, incoming.seen), heads, news, collisions }',
      '{ seen: weSaw, heads, news, collisions }',
    ],
    ['if (collides(both)) collisions.push(path);', ''],
    ['JSON.stringify([replica, counter, by, at])', 'JSON.stringify([replica, by, at])'],
    ['head[1] === there.head[1] &&', ''],
    ['canonicalJson(value) === canonicalJson(there.value)', 'true'],
  ),
  ...of(
    'shared/changes/take-in.ts',
    ['isOfBeingThere ? rivals.find(({ value }) => value === true) : undefined', 'undefined'],
    ['(shownBefore && toldBy(rivals, shownBefore)) ??', ''],
    ['path === lifePath && value === true', 'path === lifePath'],
    ['rivals.length > 1)', 'rivals.length > 2)'],
    ['canonicalJson(value) !== said', 'canonicalJson(value) === said'],
    ['if (isSame && canonicalJson(rivals) === canonicalJson(raised)) return [];', ''],
    ['if (isSame && canonicalJson(rivals) === canonicalJson(raised)) return [];', 'if (isSame) return [];'],
    ['value !== null && path !== lifePath', 'path !== lifePath'],
  ),
  ...of(
    'shared/merging/leaf-conflicts.ts',
    ['conflictAt(before ?? state, path, rivals)', 'conflictAt(state, path, rivals)'],
    ['return withoutInner(all, kind);', 'return all;'],
    ['canonicalJson(value) !== said', 'true'],
    ['isConflict(rivals) ?', 'rivals.length > 1 ?'],
    ['isConflict(headsOf(state).get(lifePath))', 'headsOf(state).get(lifePath) !== undefined'],
  ),
  ...of('shared/changes/perform.ts', ['  keepOpen(working);', '']),
  ...of('shared/changes/held-items.ts', ['if (held.size === 0) return joined;', 'return joined;']),
  ...of(
    'shared/merging/received.ts',
    ['isTaken(event.entity) && !known.has(keyOf(event))', 'isTaken(event.entity)'],
    ['isTaken(event.entity) && !known.has(keyOf(event))', '!known.has(keyOf(event))'],
    [', received: true', ''],
  ),
  ...of(
    'shared/merging/candidates.ts',
    ['countIn(theirs.versions.seen, replica) > ownCount', 'false'],
    [
      'countIn(theirs.versions.seen, replica) > ownCount',
      'countIn(theirs.versions.seen, replica) >= ownCount',
    ],
    ['return isForged ? signChanges(theirs, outsider) : theirs;', 'return theirs;'],
    ['collisions.length > 0 ?', 'false ?'],
    ['if (standsForOther(own, theirs)) return', 'if (false) return'],
    ["if (own?.kind === 'organisation' && isGone) return 'organisation-gone';", ''],
  ),
];
