// Made by `npm run manifest`, and not there in a fresh checkout when the types are checked.
declare module '*/custom-elements.json' {
  const manifest: object;
  export default manifest;
}
