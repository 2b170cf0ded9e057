// No violation on any kind of page, in any mode; nothing wider than the window at 320 px.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertClean, axe, loaded, open, overflow, url } from './harness/index.mjs';

const ANSWERS = `de selbst\n${JSON.stringify({
  ort: '150850235235', mietenstufe: '2', bundesland: 'sachsen_anhalt', 'ich.geburt': '1992-05',
  zusammenleben: 'paar_und_andere', verheiratet: true, 'partner.geburt': '1990-01',
  anzahl_weitere: '1', 'weitere.1.beziehung': 'verwandt', 'ich.staatsangehoerigkeit': 'deutsch',
  'partner.staatsangehoerigkeit': 'andere', anzahl_kinder: '2', 'kinder.1.geburt': '2017-03',
  'kinder.1.wohnt': 'mit_beiden', 'kinder.2.geburt': '2022-08', 'kinder.2.wohnt': 'mit_beiden',
  'ich.taetigkeit': 'angestellt', 'ich.nebenjob': 'nein', 'ich.stunden': '30',
  bekommt: ['kindergeld'], 'ich.brutto': { von: '1500', bis: '2000' },
  'ich.netto': { von: '1200', bis: '1600' }, 'ich.sonstiges': '0', wohnform: 'miete',
  miete: '560', heizkosten: '95', vermoegen: { von: '0', bis: '5000' },
})}`;

const PAGES = [
  '', '#/frage/ort', '#/frage/zusammenleben', '#/frage/aufenthalt',
  '#/frage/aufenthalt/2', '#/frage/kinder', '#/frage/taetigkeit', '#/frage/bekommt',
  '#/frage/geld', '#/frage/wohnen', '#/frage/erspartes', '#/antworten', '#/ergebnis',
  '#/leistung/wohngeld', '#/leistung/bafoeg', '#/akute-not', '#/leistungen', '#/beratung',
];

const MODES = [
  ['on a wide screen', { width: 1280 }],
  ['on a phone', { width: 360, height: 740 }],
  ['at 400 % zoom', { width: 320, height: 256 }],
  ['in the dark', { width: 360, colorScheme: 'dark' }],
  ['in forced colours', { width: 1280, forcedColors: 'active' }],
  ['in English', { width: 360, lang: 'en' }],
];

for (const [name, options] of MODES) {
  test(`every kind of page is accessible ${name}`, async (t) => {
    const page = await open(t, options);
    const start = page.url().split('#')[0];
    await page.evaluate((answers) => sessionStorage.setItem('sf', answers),
      options.lang === 'en' ? ANSWERS.replace('de ', 'en ') : ANSWERS);
    await page.reload();
    await loaded(page);
    for (const path of PAGES) {
      await page.goto(`${start}${path || '#/'}`);
      await page.waitForSelector('#titel');
      if (path === '#/frage/ort') await page.fill('[role=combobox]', '0648');
      if (path === '#/frage/wohnen') {
        await page.fill('#f-miete', 'ca 560');
        await page.click('button[type=submit]');
        await page.waitForSelector('#fehler');
      }
      if (path === '#/ergebnis') {
        await page.evaluate(() => document.querySelectorAll('details').forEach((one) => { one.open = true; }));
      }
      await axe(page);
      assert.ok(await overflow(page) <= 0, `${path} is wider than the window`);
    }
    await page.getByRole('button', { name: /Alles löschen|Delete everything/ }).click();
    await page.waitForSelector('dialog[open]');
    await axe(page);
    await assertClean(page);
  });
}

test('the page survives text spacing and a right-to-left direction', async (t) => {
  const page = await open(t, { path: '#/frage/kinder', width: 320 });
  await loaded(page);
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }');
    document.adoptedStyleSheets = [sheet];
  });
  assert.ok(await overflow(page) <= 0);
  await page.evaluate(() => { document.documentElement.dir = 'rtl'; document.adoptedStyleSheets = []; });
  assert.ok(await overflow(page) <= 0);
});

test('the page of all benefits without the program is accessible', async (t) => {
  for (const path of ['leistungen.html', 'leistungen-en.html']) {
    const page = await open(t, { path, wait: false, width: 360 });
    await axe(page);
    await assertClean(page);
  }
});

test('without JavaScript all benefits stand there with contacts', async (t) => {
  const page = await open(t, { js: false, path: 'leistungen.html' });
  const list = page.locator('main');
  const text = await list.innerText();
  for (const part of ['Wohngeld', 'Kindergeld', '115', '110']) {
    assert.ok(text.includes(part), `${part} is there`);
  }
  assert.equal(await page.locator('#datenschutz, #text-datenschutz').count(), 0, 'the operator has a page of its own');
  assert.ok(await overflow(page) <= 0);
  // The static pages look like those of the program.
  assert.ok(await page.locator('.sf-top .sf-name svg').isVisible());
  const space = await list.locator('section').first().evaluate((one) => getComputedStyle(one).maxInlineSize);
  assert.notEqual(space, 'none');
  await page.goto(await url());
  assert.equal(await page.locator('#sf a.kern-btn--primary').getAttribute('href'), '#/fragen');
});
