// Prices by quantity in one cell: "1 to 9999: 1.25; 10000 and more: 0.98".

interface Tier {
  readonly from: number;
  readonly to?: number | undefined;
  readonly amount: number;
}

const tier = /^([\d.e+-]+)\s*(?:(?:to|-|–)\s*([\d.e+-]+)|and more|\+|or more)?\s*[:=]\s*£?([\d.e+-]+)$/i;

/** The tiers; the text itself, if it is none of theirs, for the parser to report. */
export function tiersIn(text: string): readonly Tier[] | string {
  const parts = text
    .split(/[;\n]/)
    .map((part) => part.trim().replace(/(\d),(?=\d{3})/g, '$1'))
    .filter(Boolean);
  const tiers = parts.map((part) => tier.exec(part));
  if (tiers.length === 0 || tiers.some((match) => match === null)) return text;
  return tiers.map((match) => {
    const [, from, to, amount] = match!;
    return {from: Number(from), ...(to !== undefined && {to: Number(to)}), amount: Number(amount)};
  });
}

export function tiersCell(tiers: readonly Tier[]): string {
  return tiers
    .map(({from, to, amount}) => `${from} ${to === undefined ? 'and more' : `to ${to}`}: ${amount}`)
    .join('; ');
}
