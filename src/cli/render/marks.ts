// The two comments between which `render` writes. Whatever stands between them in a tag is replaced the next time.

export const startMark = ' gpsoc-widgets: written by "render", which replaces all of it up to the end mark ';
export const endMark = ' gpsoc-widgets: end of what was written ';
