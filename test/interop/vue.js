import {createApp, ref} from 'vue/dist/vue.esm-bundler.js';

export function mount(place, {catalogue, heard}) {
  const app = createApp({
    setup: () => ({catalogue, heard, size: ref(2)}),
    template: `
      <button @click="size = 1">Fewer</button>
      <lot-catalogue :catalogue="catalogue" :page-size="size" heading="From Vue" selectable @gpsoc-load="heard">
        <a href="/services">Our services</a>
      </lot-catalogue>`,
  });
  app.config.compilerOptions.isCustomElement = (tag) => tag.includes('-');
  app.mount(place);
  return () => app.unmount();
}
