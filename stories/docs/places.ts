// Where the parts of an element are in an example, so that each can have a number there.

import {useEffect, useState, type RefObject} from 'react';

/** Of a number, from the corner of the picture, in pixels. */
export interface Place {
  readonly left: number;
  readonly top: number;
}

const size = 22;

/** Follows the element in the picture, which changes as it loads and as people use it. */
export function usePlaces(
  picture: RefObject<HTMLElement>,
  tag: string,
  names: readonly string[],
): ReadonlyMap<string, Place> {
  const [places, setPlaces] = useState<ReadonlyMap<string, Place>>(new Map());
  useEffect(() => {
    const look = () => setPlaces(placesOf(picture.current, tag, names));
    const growth = new ResizeObserver(look);
    growth.observe(picture.current);
    return () => growth.disconnect();
  }, [tag]);
  return places;
}

/** Numbers that would cover each other stand side by side. */
function placesOf(picture: HTMLElement, tag: string, names: readonly string[]): Map<string, Place> {
  const root = picture.querySelector(tag)?.shadowRoot;
  const corner = picture.getBoundingClientRect();
  const places = new Map<string, Place>();
  for (const name of names) {
    const all = [...(root?.querySelectorAll(`[part~="${name}"]`) ?? [])];
    const box = all.map((part) => part.getBoundingClientRect()).find(({width, height}) => width * height > 0);
    if (!box) continue;
    let left = Math.min(Math.max(0, box.left - corner.left - size / 2), corner.width - size); // a part may scroll out of sight
    let top = Math.max(0, box.top - corner.top - size / 2);
    const covers = (other: Place) => Math.abs(other.left - left) < size && Math.abs(other.top - top) < size;
    while ([...places.values()].some(covers)) {
      if (left + 2 * size < corner.width) left += size;
      else top += size;
    }
    places.set(name, {left, top});
  }
  return places;
}
