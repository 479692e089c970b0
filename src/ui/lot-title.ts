import type {Catalogue, Lot} from '../catalogue/model.ts';

/** `Lot 1: GP clinical systems`, or its name alone where it has no title. */
export function lotTitle({name, title}: Lot): string {
  return title === undefined ? name : `${name}: ${title}`;
}

/** The title of the only lot, else that of the catalogue. */
export function titleOfLots(lots: Iterable<Lot>, catalogue: Catalogue): string {
  const all = [...lots];
  return all.length === 1 ? lotTitle(all[0]!) : catalogue.title;
}
