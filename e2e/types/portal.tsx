// A portal written in TypeScript that uses the finder as the contract says. Compiled, never run.

import 'sozialleistungsfinder-widget';
import 'sozialleistungsfinder-widget/embed';
import type { SlfAttributes, SlfResult, SozialleistungsfinderWidget } from 'sozialleistungsfinder-widget';

declare global {
  namespace JSX {
    interface IntrinsicElements {
      'sozialleistungsfinder-widget': SlfAttributes;
      a: { href: string };
    }
  }
}

const finder: SozialleistungsfinderWidget | null = document.querySelector('sozialleistungsfinder-widget');
finder?.addEventListener('slf-ready', (event) => { document.body.dataset.version = event.detail.version; });
finder?.addEventListener('slf-step', ({ detail }) => {
  const page: 'start' | 'frage' | 'antworten' = detail.page;
  if (detail.number !== undefined && detail.most !== undefined) console.log(page, detail.number / detail.most);
});
finder?.addEventListener('slf-error', ({ detail }) => {
  if (detail.kind === 'parameter') console.warn(detail.name?.toUpperCase());
  else finder.retry();
});

const count = ({ checked, possible = 0, open = 0 }: SlfResult): number => checked - possible - open;
const made = document.createElement('sozialleistungsfinder-widget');
made.addEventListener('slf-result', (event) => count(event.detail));
// A frame passes the events on.
document.querySelector('iframe')?.addEventListener('slf-result', (event) => count(event.detail));

export const page = (
  <sozialleistungsfinder-widget
    lang="en" land="15" ort="06484" leistungen="familie wohngeld" start="kinder" theme="dark"
    heading-level="3" antraege='{"wohngeld":"https://amt.example/"}' loading="eager" shadow="closed" base="/finder/"
    regeln="/regeln.slf" regeln-integrity="sha256-x" wege="/wege.slf" wege-integrity="sha256-x">
    <a href="https://finder.example/">Sozialleistungsfinder</a>
  </sozialleistungsfinder-widget>
);
