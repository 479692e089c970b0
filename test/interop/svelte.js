import {mount as mountApp, unmount} from 'svelte';
import App from './App.svelte';

export function mount(place, props) {
  const app = mountApp(App, {target: place, props});
  return () => void unmount(app);
}
