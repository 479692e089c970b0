// What an author has chosen so far. It lives in the address of the page, so that it can be sent to a colleague.

import {tags, type Tag} from '../src/tags.ts';

/** Where the code will be pasted. */
export const places = ['html', 'wordpress', 'umbraco', 'sharepoint', 'disk', 'email'] as const;
export type Place = (typeof places)[number];

export interface Choice {
  readonly widget: Tag;
  readonly place: Place;
  /** The address of the folder with embed.js in it, with a slash at its end. */
  readonly files: string;
  /** The words of the link that shows where the widget cannot. */
  readonly words: string;
  /** The attributes of the tag, without those that are empty. */
  readonly options: ReadonlyMap<string, string>;
}

/** Keys of the address that are no attributes. */
const own = ['widget', 'place', 'files', 'words'] as const;

/** @param folder - The folder of files that the builder itself is part of. */
export function readChoice(query: string, folder: string): Choice {
  const parameters = new URLSearchParams(query);
  const files = parameters.get('files') ?? folder;
  return {
    widget: tags.find((tag) => tag === parameters.get('widget')) ?? 'lot-catalogue',
    place: places.find((place) => place === parameters.get('place')) ?? 'html',
    files: files.endsWith('/') ? files : `${files}/`,
    words: parameters.get('words') ?? '',
    options: new Map([...parameters].filter(([name, value]) => value !== '' && !isOwn(name))),
  };
}

export function writeChoice({widget, place, files, words, options}: Choice, folder: string): string {
  const parameters = new URLSearchParams({widget, place});
  if (files !== folder) parameters.set('files', files);
  if (words !== '') parameters.set('words', words);
  for (const [name, value] of options) parameters.set(name, value);
  return `?${parameters.toString()}`;
}

/** Empty takes the option away. */
export function withOption(choice: Choice, name: string, value: string): Choice {
  const options = new Map(choice.options);
  if (value === '') options.delete(name);
  else options.set(name, value);
  return {...choice, options};
}

function isOwn(name: string): boolean {
  return own.some((each) => each === name);
}
