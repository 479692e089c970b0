interface LockedPackage {
  readonly version?: string;
  readonly optional?: boolean;
  readonly devOptional?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** By path, as a lock file has them. */
type LockedPackages = Readonly<Record<string, LockedPackage>>;

export function missing(locked: LockedPackages, installed: LockedPackages): string[];
