/** Where on a page something is explained: `attribute-lot`, `token-gpsoc-gap`, `slot`. */
export function anchorOf(kind: string, name: string): string {
  return [kind, name.replace(/^-+/, '')].filter(Boolean).join('-');
}
