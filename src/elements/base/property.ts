// The decorators of an element's properties. Lit's own bring code for standard decorators too, which nothing here uses.

import type {PropertyDeclaration, ReactiveElement} from 'lit';
import {ownFields} from '../../catalogue/own-fields.ts';

/** An attribute, and a property that reads it. Without the attribute the property has its first value again. */
export function property(options: PropertyDeclaration = {}): PropertyDecorator & MethodDecorator {
  const own = ownFields(options); // `state` on Object.prototype would take away every attribute
  const declaration = ownFields({useDefault: own.attribute !== false, ...own});
  return (prototype: object, name: PropertyKey) => {
    (prototype.constructor as typeof ReactiveElement).createProperty(name, declaration);
    return Object.getOwnPropertyDescriptor(prototype, name);
  };
}

/** What a person did: a change renders the element, and no attribute sets it. */
export function state(): PropertyDecorator {
  return property({state: true, attribute: false});
}
