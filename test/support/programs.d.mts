/** The path of the first of these commands that is installed, or of the first of these other places that is one. */
export function findProgram(commands: readonly string[], places?: readonly string[]): string | undefined;
