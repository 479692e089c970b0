// What an author fixes of an order, what the reader tells, and where the reader begins.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {enquiryAbout, startingFacts} from '../../../src/elements/base/order/order-facts.ts';
import type {ReaderFacts} from '../../../src/reader/reader-state.ts';
import {asOf, catalogueOf, factsOf, foundOrganisation, lookUpFiles, twoLots} from './known.ts';

describe('What an author gives of an order', () => {
  it('counts by id or name, and before what the reader told', () => {
    const attributes = {lot: 'lot 1', organisation: 'GP Practice', principalSystem: 'none', agreement: false};
    const told = {lot: '2', type: 'ccg', principalSystem: 'emis-web', agreementSigned: true, centralFunding: true};
    const {enquiry, fixed} = factsOf({catalogue: twoLots(), attributes, told});
    assert.deepEqual(enquiry, {
      asOf,
      lot: '1',
      organisation: {type: 'gp-practice', status: undefined},
      principalSystem: 'none',
      centralFunding: true,
      agreementSigned: false,
    });
    assert.deepEqual([...fixed].sort(), ['agreementSigned', 'lot', 'organisation', 'principalSystem']);
  });

  it('stands for itself where the catalogue lacks it, and is named', () => {
    const attributes = {lot: '4', organisation: 'practise', principalSystem: 'Wordstar'};
    const {enquiry, lots, unknown} = factsOf({attributes});
    assert.deepEqual([enquiry.lot, enquiry.organisation?.type, enquiry.principalSystem], ['4', 'practise', 'Wordstar']);
    assert.deepEqual(lots, []);
    assert.deepEqual(
      unknown.map(({attribute, name}) => [attribute, name]),
      [
        ['lot', '4'],
        ['organisation', 'practise'],
        ['principal-system', 'Wordstar'],
      ],
    );
  });

  it('leaves the choice of several lots to the reader, and of no other', () => {
    const catalogue = twoLots();
    const attributes = {lot: 'Lot 1, Lot 2'};
    assert.deepEqual(factsOf({catalogue, attributes}).lots, ['1', '2']);
    assert.equal(factsOf({catalogue, attributes, told: {lot: '2'}}).enquiry.lot, '2');
    assert.equal(factsOf({catalogue, attributes: {lot: 'Lot 1, Lot 4'}, told: {lot: '2'}}).enquiry.lot, '1');
    assert.equal(factsOf({catalogue, attributes, told: {lot: '3'}}).enquiry.lot, undefined);
  });
});

describe('What a reader does not know', () => {
  it('is left out of the enquiry', () => {
    const told = {lot: null, type: null, principalSystem: null, centralFunding: null, agreementSigned: null};
    const {asOf: _, organisation, ...facts} = factsOf({told}).enquiry;
    assert.deepEqual([...Object.values(facts), organisation?.type], Array(5).fill(undefined));
  });
});

describe('An organisation’s code', () => {
  const catalogue = catalogueOf({organisations: lookUpFiles});

  it('tells kind and status, before the reader does', () => {
    const lookUp = foundOrganisation({status: 'closed', closed: '2015-05-31'});
    const {enquiry} = factsOf({catalogue, lookUp, told: {type: 'ccg', ods: 'A81001'}});
    assert.deepEqual(enquiry.organisation, {type: 'gp-practice', status: 'closed'});
  });

  it('does not tell the kind where the author has, nor one that the catalogue lacks', () => {
    const lookUp = foundOrganisation();
    const byAuthor = factsOf({catalogue, lookUp, attributes: {organisation: 'ccg'}});
    assert.equal(byAuthor.enquiry.organisation?.type, 'ccg');
    const martian = foundOrganisation({type: 'martian'});
    assert.equal(factsOf({catalogue, lookUp: martian, told: {type: 'ccg'}}).enquiry.organisation?.type, 'ccg');
    assert.equal(factsOf({catalogue, lookUp: martian}).enquiry.organisation?.type, 'martian');
  });

  it('fixes the kind when the author gives it and it says the kind, or is being looked up', () => {
    const attributes = {ods: 'a81001'};
    const isFixed = (situation: object) => factsOf({catalogue, ...situation}).fixed.has('organisation');
    assert.ok(isFixed({attributes, lookUp: foundOrganisation()}));
    assert.ok(isFixed({attributes, lookUp: {kind: 'looking', code: 'A81001'}}));
    assert.ok(!isFixed({attributes, lookUp: {kind: 'unknown', code: 'A81001'}}));
    assert.ok(!isFixed({attributes, lookUp: foundOrganisation(), open: ['organisation']}));
    assert.ok(!isFixed({lookUp: foundOrganisation(), told: {ods: 'A81001'}}));
  });

  it('is asked for where there is a look-up, unless the author gives it and does not let it be changed', () => {
    assert.ok(factsOf({catalogue}).asksCode);
    assert.ok(factsOf({catalogue, attributes: {ods: 'A81001'}, open: ['organisation']}).asksCode);
    assert.ok(!factsOf({catalogue, attributes: {ods: 'A81001'}}).asksCode);
    assert.ok(!factsOf({catalogue: catalogueOf()}).asksCode);
  });
});

describe('A reader who may change what the author gave', () => {
  const attributes = {
    asOf: '2014-04-01',
    lot: '1',
    organisation: 'GP practice',
    ods: 'a81 001',
    principalSystem: 'EMIS-Web',
    centralFunding: true,
    agreement: false,
  };
  const all = ['asOf', 'lot', 'organisation', 'principalSystem', 'centralFunding', 'agreementSigned'];
  const given: ReaderFacts = {
    asOf: '2014-04-01',
    lot: '1',
    type: 'gp-practice',
    ods: 'A81001',
    principalSystem: 'emis-web',
    centralFunding: true,
    agreementSigned: false,
  };
  const start = (open: readonly string[], told: ReaderFacts = {}, changed: Partial<typeof attributes> = {}) => {
    const catalogue = catalogueOf({
      categories: [{id: 'main', name: 'Main', principal: true}],
      services: [{id: 'emis-web', name: 'EMIS-Web', lot: '1', status: 'available', categories: ['main']}],
    });
    return startingFacts({catalogue, attributes: {...attributes, ...changed}, open: new Set(open)}, told);
  };

  it('begins with it, and with nothing else', () => {
    assert.deepEqual(start(all), given);
    assert.deepEqual(start(['organisation']), {type: 'gp-practice', ods: 'A81001'});
    assert.deepEqual(start(['service']), {});
    assert.deepEqual(start([]), {});
  });

  it('does not begin again once it is told, be it that it is not known', () => {
    const told = {type: null, ods: '', lot: '2', centralFunding: false};
    const {asOf: day, principalSystem, agreementSigned} = given;
    assert.deepEqual(start(all, told), {asOf: day, principalSystem, agreementSigned});
    assert.deepEqual(start(['organisation'], {type: undefined, ods: undefined}), {type: 'gp-practice', ods: 'A81001'});
  });

  it('does not begin with what the catalogue lacks, nor with a code that is none', () => {
    assert.deepEqual(start(['organisation'], {}, {organisation: 'practise', ods: '?!'}), {});
    assert.deepEqual(start(['lot', 'principalSystem'], {}, {lot: '4', principalSystem: 'Wordstar'}), {});
  });

  it('is bound by nothing that may be changed', () => {
    const situation = {attributes, told: {lot: '1', type: 'ccg'}, open: all};
    const {enquiry, fixed, lots} = factsOf(situation);
    assert.deepEqual([enquiry.organisation?.type, fixed.size, lots], ['ccg', 0, undefined]);
  });
});

describe('An enquiry about one service', () => {
  const catalogue = twoLots();

  it('leaves out a lot that was told of another', () => {
    const facts = factsOf({catalogue, told: {lot: '1'}});
    assert.equal(enquiryAbout(catalogue, facts, 'emis-web').lot, '1');
    assert.equal(enquiryAbout(catalogue, facts, 'vision').lot, undefined);
    assert.equal(enquiryAbout(catalogue, facts, undefined).lot, '1');
  });

  it('keeps the lot of the author, and the one that it is said to be about', () => {
    const facts = factsOf({catalogue, attributes: {lot: '1'}});
    assert.equal(enquiryAbout(catalogue, facts, 'vision').lot, '1');
    assert.equal(enquiryAbout(catalogue, facts, 'vision', '2').lot, '2');
  });
});
