// What is known of an order: what the page's author fixed, and beside it what the reader told any element of the
// catalogue. Attributes win, but for those that the author lets the reader change: they are where the reader begins.

import type {IsoDay} from '../../../catalogue/day.ts';
import {findService, type Catalogue, type OrganisationType} from '../../../catalogue/model.ts';
import {odsCode, statusOn, typeOf} from '../../../catalogue/organisation.ts';
import {ownFields} from '../../../catalogue/own-fields.ts';
import type {ReaderFacts} from '../../../reader/reader-state.ts';
import type {Enquiry, Fact, OrganisationStatus} from '../../../eligibility/enquiry.ts';
import {principalSystems} from '../../../catalogue/systems.ts';
import {resolvePreset} from '../../../query/presets.ts';
import type {LookUp} from '../../../ui/describe-organisation.ts';
import type {UnknownPreset} from '../presets.ts';

/** The attributes, as the author wrote them; blank when absent. */
export interface FactAttributes {
  /** The day, where it is one. */
  readonly asOf?: IsoDay | undefined;
  readonly lot: string;
  readonly organisation: string;
  readonly ods: string;
  readonly principalSystem?: string;
  readonly centralFunding?: boolean | undefined;
  readonly agreement?: boolean | undefined;
}

/** What the author has said of an order, and what of it the reader may change. */
export interface AuthorFacts {
  readonly catalogue: Catalogue;
  readonly attributes: FactAttributes;
  /** Facts that the reader may change though the author gave them; `asOf` may be among them. */
  readonly open: ReadonlySet<string>;
}

export interface KnownFacts extends AuthorFacts {
  readonly asOf: IsoDay;
  /** What the reader told, with the facts where the reader begins. */
  readonly readerFacts: ReaderFacts;
  readonly lookUp: LookUp;
}

export interface OrderFacts {
  /** All but the service, and a lot only where the author or the reader chose one. */
  readonly enquiry: Enquiry;
  /** What the reader cannot change. */
  readonly fixed: ReadonlySet<Fact>;
  /** The lots that the author lets the reader choose from; all when absent. */
  readonly lots: readonly string[] | undefined;
  /** What the author named and the catalogue lacks. */
  readonly unknown: readonly UnknownPreset[];
  /** What the reader told, with the facts where the reader begins. */
  readonly readerFacts: ReaderFacts;
  /** What is known of the organisation by its code. */
  readonly lookUp: LookUp;
  /** Whether the reader may type a code: there is a look-up, and the author has given none. */
  readonly asksCode: boolean;
}

export function orderFacts(known: KnownFacts): OrderFacts {
  const {catalogue, attributes, open, readerFacts, lookUp} = known;
  const given = givenFacts(catalogue, attributes);
  const lots = open.has('lot') ? undefined : given.lots;
  const fixed = closedFacts(given.facts, open);
  const isByCode = !open.has('organisation') && attributes.ods.trim() !== '';
  const isTypeByCode = isByCode && (lookUp.kind === 'looking' || typeFound(lookUp, catalogue) !== undefined);
  return {
    enquiry: enquiryOf(fixed, lots, known),
    fixed: new Set([...(Object.keys(fixed) as Fact[]), ...(isTypeByCode ? ['organisation' as const] : [])]),
    lots,
    unknown: given.unknown,
    readerFacts,
    lookUp,
    asksCode: catalogue.organisations !== undefined && !isByCode,
  };
}

/**
 * The facts where the reader begins: those that the author both gave and lets the reader change. A fact that the reader
 * has told, and a name that the catalogue lacks, is none of them.
 */
export function startingFacts({catalogue, attributes, open}: AuthorFacts, readerFacts: ReaderFacts): ReaderFacts {
  if (open.size === 0) return {};
  const {facts, unknown} = givenFacts(catalogue, attributes);
  const isKnown = (name: UnknownPreset['attribute']) => !unknown.some(({attribute}) => attribute === name);
  const given: ReaderFacts = {
    asOf: attributes.asOf,
    lot: isKnown('lot') ? facts.lot : undefined,
    type: isKnown('organisation') ? facts.organisation : undefined,
    ods: odsCode(attributes.ods),
    principalSystem: isKnown('principal-system') ? facts.principalSystem : undefined,
    centralFunding: facts.centralFunding,
    agreementSigned: facts.agreementSigned,
  };
  const isNew = ([key, value]: [string, unknown]) =>
    value !== undefined &&
    readerFacts[key as keyof ReaderFacts] === undefined &&
    open.has(key === 'type' || key === 'ods' ? 'organisation' : key);
  return Object.fromEntries(Object.entries(given).filter(isNew));
}

/** The type that a look-up tells, if the catalogue has it. */
export function typeFound(lookUp: LookUp, {organisationTypes}: Catalogue): string | undefined {
  const type = lookUp.kind === 'found' ? typeOf(lookUp.found.organisation, organisationTypes) : undefined;
  return organisationTypes.has(type ?? '') ? type : undefined;
}

/** The enquiry about one service: a lot that it is not listed on was told of something else. */
export function enquiryAbout(
  catalogue: Catalogue,
  {enquiry, fixed}: Pick<OrderFacts, 'enquiry' | 'fixed'>,
  id: string | undefined,
  lot?: string,
): Enquiry {
  const service = id === undefined ? undefined : findService(catalogue, id);
  const isListed = (other: string | undefined) =>
    !service || service.listingsLost || service.listings.some((each) => each.lot.id === other);
  const chosen = fixed.has('lot') || isListed(enquiry.lot) ? enquiry.lot : undefined;
  return {...enquiry, service: id, lot: lot ?? chosen};
}

interface GivenFacts {
  /** A name that the catalogue lacks stands for itself: then the decision says that it does not know it. */
  readonly facts: FactValues;
  /** Ids of the lots that the author named; undefined where none was named. */
  readonly lots: readonly string[] | undefined;
  readonly unknown: readonly UnknownPreset[];
}

type FactValues = Partial<Omit<Enquiry, 'asOf' | 'service' | 'organisation'>> & {
  readonly organisation?: string | undefined;
};

/** What the author's attributes say, whether or not the reader may change it. */
function givenFacts(catalogue: Catalogue, attributes: FactAttributes): GivenFacts {
  const {lot, principalSystem = '', centralFunding, agreement} = attributes;
  const lots = lot.trim() === '' ? undefined : resolvePreset(catalogue, 'lot', lot);
  const organisation = idNamed(attributes.organisation, (text) => findType(catalogue, text));
  const system = idNamed(principalSystem, (text) => findSystem(catalogue, text));
  return {
    facts: {
      lot: lots && lots.ids.length < 2 ? [...lots.ids, ...lots.unknown][0] : undefined,
      organisation,
      principalSystem: system,
      centralFunding,
      agreementSigned: agreement,
    },
    lots: lots?.ids,
    unknown: [
      ...(lots?.unknown ?? []).map((name) => ({attribute: 'lot' as const, value: lot, name})),
      ...unknownName('organisation', organisation, (id) => catalogue.organisationTypes.has(id)),
      ...unknownName('principal-system', system, (id) => findSystem(catalogue, id) !== undefined),
    ],
  };
}

/** Those that were given and that the reader cannot change. */
function closedFacts(facts: FactValues, open: ReadonlySet<string>): FactValues {
  return ownFields(
    Object.fromEntries(Object.entries(facts).filter(([fact, value]) => value !== undefined && !open.has(fact))),
  );
}

function enquiryOf(fixed: FactValues, lots: readonly string[] | undefined, known: KnownFacts): Enquiry {
  const {asOf, readerFacts} = known;
  return {
    asOf,
    lot: fixed.lot ?? chosenLot(readerFacts, lots),
    organisation: requester(fixed.organisation, known),
    principalSystem: fixed.principalSystem ?? readerFacts.principalSystem ?? undefined,
    centralFunding: fixed.centralFunding ?? readerFacts.centralFunding ?? undefined,
    agreementSigned: fixed.agreementSigned ?? readerFacts.agreementSigned ?? undefined,
  };
}

/** The reader's lot, if it is among those that the author offers. */
function chosenLot({lot}: ReaderFacts, offered: readonly string[] | undefined): string | undefined {
  return offered === undefined || offered.includes(lot ?? '') ? (lot ?? undefined) : undefined;
}

/** Who asks: of the author's kind, else of the one that the code tells, else of the reader's. */
function requester(fixed: string | undefined, known: KnownFacts): Enquiry['organisation'] {
  const {catalogue, asOf, readerFacts, lookUp} = known;
  const found = lookUp.kind === 'found' ? lookUp.found.organisation : undefined;
  const recorded = found && typeOf(found, catalogue.organisationTypes);
  const status = found && statusOn(found, asOf);
  return {
    type: fixed ?? typeFound(lookUp, catalogue) ?? readerFacts.type ?? recorded,
    status: status as OrganisationStatus | undefined, // what is not clear is to be checked
  };
}

function unknownName(
  attribute: 'organisation' | 'principal-system',
  name: string | undefined,
  isKnown: (id: string) => boolean,
): UnknownPreset[] {
  return name === undefined || isKnown(name) ? [] : [{attribute, value: name, name}];
}

/** The id that the author named, else the text itself; undefined for a blank attribute. */
function idNamed(attribute: string, find: (text: string) => string | undefined): string | undefined {
  const text = attribute.trim();
  return text === '' ? undefined : (find(text) ?? text);
}

function findType({organisationTypes}: Catalogue, text: string): string | undefined {
  if (organisationTypes.has(text)) return text;
  const names = ({name, plural, abbreviation}: OrganisationType) => [name, plural, abbreviation];
  return [...organisationTypes.values()].find((type) => names(type).some((name) => isSameName(name, text)))?.id;
}

function findSystem(catalogue: Catalogue, text: string): string | undefined {
  if (text === 'none' || findService(catalogue, text)) return text;
  return principalSystems(catalogue).find((id) => isSameName(findService(catalogue, id)?.name, text));
}

function isSameName(name: string | undefined, text: string): boolean {
  return name?.toLowerCase() === text.toLowerCase();
}
