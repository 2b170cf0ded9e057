// What a portal in TypeScript must be told; each line names the error the compiler has to find there.

import type { SlfAttributes, SlfError, SlfResult } from 'sozialleistungsfinder-widget';
import 'sozialleistungsfinder-widget/v1/slf-widget.js'; // TS2882

const finder = document.querySelector('sozialleistungsfinder-widget');
finder.retry(); // TS18047
finder?.retry('now'); // TS2554
finder?.restart(); // TS2339
finder?.addEventListener('slf-result', (event) => event.detail.benefits); // TS2339
finder?.addEventListener('slf-step', (event) => event.detail.page === 'ergebnis'); // TS2367
finder?.addEventListener('slf-result', (event) => event.detail.possible + 1); // TS18048

const result: SlfResult = { possible: 1 }; // TS2741
const error: SlfError = { kind: 'parameters' }; // TS2820
const attributes: SlfAttributes = { theme: 'bright' }; // TS2322
const level: SlfAttributes = { 'heading-level': 3 }; // TS2322
const answer: SlfAttributes = { kinder: '2' }; // TS2353
const element = <sozialleistungsfinder-widget loading="soon" />; // TS2322
export { answer, attributes, element, error, level, result };
