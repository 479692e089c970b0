// Records of a catalogue by what somebody typed: an id, or else a name without regard to case. What is not there is said,
// with what was perhaps meant.

import {findService, servicesOf, type Catalogue} from '../../catalogue/model.ts';
import {foldedName} from '../../catalogue/folded-name.ts';
import {nearestWord} from '../../check/nearest.ts';
import {principalSystems} from '../../catalogue/systems.ts';
import {CannotDo} from '../cannot-do.ts';

interface NamedChoice {
  readonly id: string;
  readonly names: readonly (string | undefined)[];
}

export function serviceCalled(catalogue: Catalogue, text: string): string {
  if (findService(catalogue, text)) return text;
  const choices = [...servicesOf(catalogue)].map(({id, name, aliases}) => ({id, names: [name, ...aliases]}));
  return chosen('--service', text, choices, `${catalogue.words.service[0]} of this catalogue`);
}

export function lotCalled({lots, words}: Catalogue, text: string): string {
  const choices = [...lots.values()].map(({id, name, title}) => ({id, names: [name, title]}));
  return chosen('--lot', text, choices, `${words.lot[0]} of this catalogue`);
}

export function typeCalled({organisationTypes}: Catalogue, text: string): string {
  const choices = [...organisationTypes.values()].map(({id, name, plural, abbreviation}) => ({
    id,
    names: [name, plural, abbreviation],
  }));
  return chosen('--organisation', text, choices, 'type of organisation of this catalogue');
}

/** `none` stands for another one, or none. */
export function systemCalled(catalogue: Catalogue, text: string): string {
  if (text === 'none') return text;
  const choices = principalSystems(catalogue).map((id) => ({id, names: [findService(catalogue, id)?.name]}));
  return chosen('--principal-system', text, choices, 'principal system of this catalogue');
}

function chosen(option: string, text: string, choices: readonly NamedChoice[], what: string): string {
  if (choices.some(({id}) => id === text)) return text;
  const sought = foldedName(text);
  const found = choices.filter(({id, names}) =>
    [id, ...names].some((name) => name !== undefined && foldedName(name) === sought),
  );
  if (found.length === 1) return found[0]!.id;
  if (found.length > 1) {
    throw new CannotDo(
      `${option} ${text} names several: say which by its id, ${found.map(({id}) => id).join(' or ')}.`,
    );
  }
  const known = choices.flatMap(({id, names}) => [id, ...names.filter((name) => name !== undefined)]);
  const meant = nearestWord(text, known);
  throw new CannotDo(
    `${option} ${text} is no ${what}. ${meant === undefined ? someOf(choices) : `Did you mean ${meant}?`}`,
  );
}

const mostNamed = 12;

function someOf(choices: readonly NamedChoice[]): string {
  if (choices.length === 0) return 'It has none.';
  const names = choices.slice(0, mostNamed).map(({id, names: [name]}) => (name === undefined ? id : `${name} (${id})`));
  const more = choices.length > mostNamed ? ` and ${choices.length - mostNamed} more` : '';
  return `There are: ${names.join(', ')}${more}.`;
}
