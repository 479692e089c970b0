// What a visited page has of the source, in one script.
export * from '../../src/source/load-catalogue.ts';
export * from '../../src/source/organisations.ts';
