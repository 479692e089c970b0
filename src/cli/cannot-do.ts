// Why a command could not do its work at all, for whoever typed it: what is in the way and what to do. Faults in the data
// are no such errors but remarks, which a report lists.

/** Its message says what is in the way, and then what to do about it. */
export class CannotDo extends Error {
  override readonly name = 'CannotDo';
}

/** An error as whoever typed the command reads it. */
export function inWords(error: unknown): string {
  if (error instanceof CannotDo) return error.message;
  const {code, path, message, stack} = error as NodeJS.ErrnoException;
  if (code === 'ERR_MODULE_NOT_FOUND') return missingPackage(message);
  if (path !== undefined && code !== undefined) return `${path}: ${fileTroubles[code] ?? message}`;
  return `This is a fault of gpsoc-widgets, not of your data. Report it with these lines:\n${stack ?? message}`;
}

/** On Windows it also says that another program holds the file. */
const notAllowed =
  'you may not read or write this. If it is open in another program, close it there; else ask whoever owns it, or choose another folder.';

const fileTroubles: Record<string, string | undefined> = {
  ENOENT: 'there is no such file or folder. Look at how the name is spelled and at the folder that you are in.',
  EACCES: notAllowed,
  EPERM: notAllowed,
  EBUSY: 'another program holds this file. Close it there, in Excel for instance, and try again.',
  EISDIR: 'this is a folder, and a file is wanted.',
  ENOTDIR: 'part of this name is a file, and a folder is wanted.',
  ENOSPC: 'the disk is full. Nothing was changed; make room and try again.',
  EROFS: 'this disk cannot be written to. Choose another folder with --out.',
};

function missingPackage(message: string): string {
  const name = /'([^']+)'/.exec(message)?.[1] ?? 'a package';
  return `${name} is not installed, which this command needs. Install it: npm install ${name}`;
}
