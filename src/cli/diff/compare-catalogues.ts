// Two catalogues → what has changed, for people: which services came and went, and what is another about each record.

import {describeDay} from '../../catalogue/day.ts';
import {servicesOf, type Catalogue, type OrganisationType} from '../../catalogue/model.ts';
import {typeName} from '../../catalogue/names.ts';
import {capital} from '../../ui/messages.ts';
import type {ChangeEntry, ChangeNote, ChangeSection, NotedChange, Subject} from './change-note.ts';
import {changedLot} from './compare-lots.ts';
import {changedId, changedService, newService, removedService} from './compare-services.ts';
import {matchRecords, type MatchedRecords} from './match-records.ts';
import {
  changedList,
  changedText,
  changedValue,
  comparedCatalogues,
  inQuotes,
  isAlike,
  namesOf,
  aChange,
  spanOfDays,
  type ComparedCatalogues,
} from './phrases.ts';

/** Compares two catalogues. In what is equal it finds nothing: then the note has no sections. */
export function compareCatalogues(before: Catalogue, after: Catalogue): ChangeNote {
  const services = matchRecords(servicesOf(before), servicesOf(after), ({supplier}) => supplier?.name ?? '');
  const lots = matchRecords(before.lots.values(), after.lots.values());
  const comparison = comparedCatalogues(before, after, {newServiceId: newIds(services), newLotId: newIds(lots)});
  const {lot, service} = after.words;

  const added = services.added.map((each) => newService(each, comparison));
  const removed = services.removed.map((each) => removedService(each, comparison));
  const others = services.kept.map((pair) => changedService(pair, comparison)).filter(hasChanges);
  const withdrawn = others.filter(isWithdrawn);
  const changed = others.filter((entry) => !isWithdrawn(entry));
  const sections = [
    noteSection(`New ${service[1]}`, added),
    noteSection(`Withdrawn ${service[1]}`, withdrawn),
    noteSection(`No longer in the catalogue`, removed),
    noteSection(`Changed ${service[1]}`, changed),
    noteSection(
      `${capital(lot[1])} and terms`,
      changesOf('lot', lots, lot[0], (pair) => changedLot(pair, comparison)),
    ),
    noteSection(`Who may order`, organisationTypes(comparison)),
    noteSection(`Names and lists`, namesAndLists(comparison)),
    noteSection(`The catalogue itself`, aboutCatalogue(comparison)),
  ].filter(({entries}) => entries.length > 0);

  return {
    title: `What has changed in ${after.title || 'the catalogue'}`,
    language: comparison.language,
    before: before.updated,
    after: after.updated,
    summary: summarise(sections, {added, withdrawn, removed, changed}, comparison),
    sections,
  };
}

function noteSection(heading: string, entries: readonly ChangeEntry[]): ChangeSection {
  return {heading, entries};
}

function hasChanges({changes}: ChangeEntry): boolean {
  return changes.length > 0;
}

function isWithdrawn({changes}: ChangeEntry): boolean {
  return changes.some(({kind, about}) => kind === 'withdrawn' && about === 'listing');
}

function newIds<T extends {id: string}>({kept}: MatchedRecords<T>): (oldId: string) => string {
  const ids = new Map(kept.map(({before, after}) => [before.id, after.id]));
  return (oldId) => ids.get(oldId) ?? oldId;
}

function changesOf<T extends {id: string; name: string}>(
  subject: Subject,
  {kept, added, removed}: MatchedRecords<T>,
  word: string,
  changed: (pair: {before: T; after: T}) => ChangeEntry,
): ChangeEntry[] {
  const entry = ({id, name}: T, change: NotedChange): ChangeEntry => ({subject, id, name, changes: [change]});
  return [
    ...added.map((each) => entry(each, aChange(subject, `This ${word} is new.`, 'added'))),
    ...kept.map(changed).filter(hasChanges),
    ...removed.map((each) => ({
      ...entry(each, aChange(subject, `This ${word} is no longer in the catalogue.`, 'removed')),
      isRemoved: true as const,
    })),
  ];
}

/** Kinds of organisation: what they succeed and for whom they act says what they may order. */
function organisationTypes(comparison: ComparedCatalogues): ChangeEntry[] {
  const {before, after} = comparison;
  const matched = matchRecords(before.organisationTypes.values(), after.organisationTypes.values());
  const named = (catalogue: Catalogue, ids: readonly string[]) => ids.map((id) => typeName(catalogue, id));
  const list = (names: readonly string[]) => namesOf(names, comparison);
  return changesOf('organisation-type', matched, 'type of organisation', ({before: was, after: is}) => ({
    subject: 'organisation-type',
    id: is.id,
    name: is.name,
    ...(was.id === is.id ? {} : {previousId: was.id}),
    changes: [
      ...renamed(was, is),
      ...changedList(
        'succeeds',
        named(before, was.succeeds),
        named(after, is.succeeds),
        (names) => `They now take the place of ${list(names)}, and may do what those could.`,
        (names) => `They no longer take the place of ${list(names)}.`,
      ),
      ...changedList(
        'actsFor',
        named(before, was.actsFor),
        named(after, is.actsFor),
        (names) => `They now act for ${list(names)}.`,
        (names) => `They no longer act for ${list(names)}.`,
      ),
      ...(isAlike(was.odsRoles, is.odsRoles)
        ? []
        : [aChange('odsRoles', 'The ODS roles by which they are recognised have changed.')]),
      ...changedValue(
        'days',
        'the time for which they are recorded',
        existed(was, comparison),
        existed(is, comparison),
      ),
    ],
  }));
}

function existed({from, until}: OrganisationType, comparison: ComparedCatalogues): string | undefined {
  return spanOfDays(from, until, comparison).trim() || undefined;
}

/** Suppliers, kinds of service and capabilities: what they are called. Which services have them stands with those. */
function namesAndLists(comparison: ComparedCatalogues): ChangeEntry[] {
  const {before, after} = comparison;
  const {supplier, category} = after.words;
  const renames = <T extends {id: string; name: string}>(
    subject: Subject,
    word: string,
    all: (catalogue: Catalogue) => Iterable<T>,
    more: (was: T, is: T) => NotedChange[] = () => [],
  ) =>
    changesOf(subject, matchRecords(all(before), all(after)), word, ({before: was, after: is}) => ({
      subject,
      id: is.id,
      name: is.name,
      ...(was.id === is.id ? {} : {previousId: was.id}),
      changes: [...renamed(was, is), ...more(was, is)],
    })).map(({isRemoved: _, ...entry}) => entry); // a list may lose a name that no service has
  return [
    ...renames(
      'supplier',
      supplier[0],
      ({suppliers}) => suppliers.values(),
      (was, is) =>
        isAlike([was.link, was.telephone, was.email], [is.link, is.telephone, is.email])
          ? []
          : [aChange('contact', 'Where to reach them has changed.')],
    ),
    ...renames(
      'category',
      category[0],
      ({categories}) => categories.values(),
      (was, is) => [
        ...changedText('summary', 'its summary', was.summary, is.summary),
        ...(was.principal === is.principal
          ? []
          : [
              aChange(
                'principal',
                is.principal
                  ? `Its ${after.words.service[1]} are now systems with which ${after.words.module[1]} pair.`
                  : `Its ${after.words.service[1]} are no longer systems with which ${after.words.module[1]} pair.`,
              ),
            ]),
      ],
    ),
    ...renames(
      'capability',
      'capability',
      ({capabilities}) => capabilities.values(),
      (was, is) => changedText('summary', 'its summary', was.summary, is.summary),
    ),
  ];
}

function renamed(was: {id: string; name: string}, is: {id: string; name: string}): NotedChange[] {
  return [
    ...(was.name === is.name ? [] : [aChange('name', `Called ${inQuotes(was.name)} before.`, 'renamed')]),
    ...changedId(was.id, is.id),
  ];
}

function aboutCatalogue({before, after, language}: ComparedCatalogues): ChangeEntry[] {
  const day = (text: string | undefined) => (text === undefined ? undefined : describeDay(text, language));
  const changes = [
    ...changedValue('title', 'its title', quotedOrNone(before.title), quotedOrNone(after.title)),
    ...changedText('summary', 'its summary', before.summary, after.summary),
    ...changedValue('publisher', 'its publisher', before.publisher?.text, after.publisher?.text),
    ...changedValue('reviewBy', 'the day by which it is to be reviewed', day(before.reviewBy), day(after.reviewBy)),
    ...changedText('partial', 'the note on what is missing from it', before.partial, after.partial),
    ...(isAlike(before.archived, after.archived)
      ? []
      : [
          aChange(
            'archived',
            after.archived ? 'It is now kept as an archive.' : 'It is no longer marked as an archive.',
          ),
        ]),
    ...(isAlike(before.licence, after.licence) ? [] : [aChange('licence', 'Its licence has changed.')]),
    ...(isAlike(before.contact, after.contact) ? [] : [aChange('contact', 'Whom to ask has changed.')]),
    ...(isAlike(before.feedback, after.feedback) ? [] : [aChange('feedback', 'Where to send feedback has changed.')]),
    ...(isAlike(before.words, after.words) ? [] : [aChange('words', 'What it calls things has changed.')]),
  ];
  return changes.length === 0 ? [] : [{subject: 'catalogue', id: '', name: after.title, changes}];
}

function quotedOrNone(text: string): string | undefined {
  return text === '' ? undefined : inQuotes(text);
}

type Counted = Readonly<Record<'added' | 'withdrawn' | 'removed' | 'changed', readonly ChangeEntry[]>>;

/** `From the catalogue of 3 June 2016 to that of 4 July 2016: 2 services added and 1 changed.` */
function summarise(sections: readonly ChangeSection[], counted: Counted, comparison: ComparedCatalogues): string {
  const {before, after, language} = comparison;
  const [one, many] = after.words.service;
  const days =
    before.updated === undefined || after.updated === undefined || before.updated === after.updated
      ? ''
      : `From the catalogue of ${describeDay(before.updated, language)} to that of ${describeDay(after.updated, language)}: `;
  if (sections.length === 0) return `${days}${days === '' ? 'N' : 'n'}othing has changed.`;
  const counts = Object.entries(counted)
    .filter(([, entries]) => entries.length > 0)
    .map(([what, {length}], n) => `${length}${n === 0 ? ` ${length === 1 ? one : many}` : ''} ${what}`);
  const ofServices = counts.length === 0 ? `no ${one} has changed` : namesOf(counts, comparison);
  const hasMore = sections.some(({entries}) => entries.some(({subject}) => subject !== 'service'));
  const sentence = `${ofServices}${hasMore ? (counts.length === 0 ? ', but other things have' : ', and other changes') : ''}.`;
  return days + (days === '' ? capital(sentence) : sentence);
}
