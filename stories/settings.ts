// The settings of an example on their way to the element: objects as properties, everything else as attributes, as an
// author writes them. An attribute that one of Storybook's controls empties goes away.

import {noChange} from 'lit';
import {directive, Directive, type ElementPart} from 'lit/directive.js';

type Value = string | number | boolean | object | null | undefined;

class Settings extends Directive {
  #before: object = {};

  override render(_settings: object): unknown {
    return noChange; // in a start tag there is nothing to render
  }

  override update({element}: ElementPart, [settings]: [object]): unknown {
    const all = {...this.#before, ...settings};
    for (const name of Object.keys(all)) set(element, name, (settings as Record<string, Value>)[name]);
    this.#before = settings;
    return noChange;
  }
}

/** For the start tag: `<lot-catalogue ${settings({lot: '1'})}>`. */
export const settings = directive(Settings);

function set(element: Element, name: string, value: Value): void {
  if (value === undefined || value === null) element.removeAttribute(name);
  else if (typeof value === 'object') Object.assign(element, {[name]: value});
  else element.setAttribute(name, String(value));
}
