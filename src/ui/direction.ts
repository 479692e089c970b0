import type {Msg} from './messages.ts';

/** In which direction the texts of the interface are written, which may not be that of the page. */
export function directionOf(msg: Msg): 'ltr' | 'rtl' {
  return /[\u0590-\u08ff]/.test(msg('loading')) ? 'rtl' : 'ltr';
}
