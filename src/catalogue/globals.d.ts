// What the pure folders may use of the world outside the language: compiled without the DOM types, they
// see only this. The other configurations leave the file out, for there the DOM library declares it.

declare class URL {
  constructor(url: string, base?: string);
  readonly href: string;
  readonly protocol: string;
  readonly username: string;
  readonly password: string;
}
