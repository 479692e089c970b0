import '@angular/compiler';
import {
  Component,
  CUSTOM_ELEMENTS_SCHEMA,
  inject,
  InjectionToken,
  provideZonelessChangeDetection,
  signal,
} from '@angular/core';
import {bootstrapApplication} from '@angular/platform-browser';

const given = new InjectionToken('given');

class App {
  size = signal(2);
  given = inject(given);
}

Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <button (click)="size.set(1)">Fewer</button>
    <lot-catalogue
      [catalogue]="given.catalogue"
      [attr.page-size]="size()"
      heading="From Angular"
      selectable
      (gpsoc-load)="given.heard($event)"
    >
      <a href="/services">Our services</a>
    </lot-catalogue>
  `,
})(App);

export async function mount(place, props) {
  place.append(document.createElement('app-root'));
  const providers = [provideZonelessChangeDetection(), {provide: given, useValue: props}];
  const app = await bootstrapApplication(App, {providers});
  return () => app.destroy();
}
