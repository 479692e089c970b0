import type {Catalogue, Lot} from '../catalogue/model.ts';
import {allOf, capital} from './messages.ts';

/** `Lot 1: GP clinical systems`, or its name alone where it has no title. */
export function lotTitle({name, title}: Lot): string {
  return title === undefined ? name : `${name}: ${title}`;
}

/** The title of the only lot, else that of the catalogue. */
export function titleOfLots(lots: Iterable<Lot>, catalogue: Catalogue): string {
  const all = [...lots];
  return all.length === 1 ? lotTitle(all[0]!) : catalogue.title;
}

/** `Lots 2 and 3`; where names do not begin with the catalogue's word for a lot, `Foundation and Support`. */
export function lotNames(lots: readonly Lot[], {words, language}: Catalogue): string {
  const [one, many] = words.lot.map(capital) as [string, string];
  const names = lots.map(({name}) => name);
  const isNumbered = names.length > 1 && names.every((name) => name.startsWith(`${one} `));
  return isNumbered
    ? `${many} ${allOf(
        names.map((name) => name.slice(one.length + 1)),
        language,
      )}`
    : allOf(names, language);
}
