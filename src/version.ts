// The version of this copy of the script, for the warning when two of them meet on a page. A test holds
// it against package.json.

export const version = '0.1.0';
