// Five people find what they can get. The law is tested elsewhere; here it is the way there.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertClean, loaded, open } from './harness/index.mjs';
import { place, result, walk } from './walk.mjs';

const HEALTHY = {
  'ich.gdb': 'keiner', 'ich.pflegegrad': 'keiner', 'ich.beeintraechtigung': 'nichts_davon',
  'ich.krankenversicherung': 'gesetzlich',
};

const PENSIONER = {
  ort: 'Halle (Saale)', 'ich.geburt': '1952-03', zusammenleben: 'allein',
  'ich.staatsangehoerigkeit': 'deutsch', 'ich.taetigkeit': 'rente', 'ich.nebenjob': 'nein',
  'ich.rentenart': 'alter', 'ich.grundrentenzeiten': 'nein', bekommt: 'nichts_davon',
  'ich.rente': '700', 'ich.zusatzrente': '0', 'ich.netto': '620', 'ich.sonstiges': '0',
  wohnform: 'miete', miete: '420', heizkosten: '70', vermoegen: '2000', ...HEALTHY, notlagen: 'nichts_davon',
};

const SINGLE_PARENT = {
  ort: '06484', 'ich.geburt': '1992-05', zusammenleben: 'allein',
  'ich.staatsangehoerigkeit': 'deutsch',
  'kinder.1.geburt': '2017-03', 'kinder.1.wohnt': 'mit_einem', 'kinder.1.unterhalt': '0',
  'kinder.1.betreuung': 'hort',
  'kinder.2.geburt': '2022-08', 'kinder.2.wohnt': 'mit_einem', 'kinder.2.unterhalt': '0',
  'kinder.2.betreuung': 'kita', kind_braucht_hilfe: 'nein',
  schwanger: 'nein', 'ich.taetigkeit': 'angestellt', 'ich.nebenjob': 'nein', 'ich.stunden': '30',
  'ich.brutto': '1750', 'ich.netto': '1380', 'ich.sonstiges': '0', bekommt: 'kindergeld',
  wohnform: 'miete', miete: '560', heizkosten: '95', vermoegen: '2000', ...HEALTHY, notlagen: 'nichts_davon',
};

const STUDENT = {
  ort: 'Magdeburg', 'ich.geburt': '2004-05', zusammenleben: 'andere', anzahl_weitere: '1',
  'weitere.1.beziehung': 'mitbewohner', 'ich.staatsangehoerigkeit': 'deutsch', schwanger: 'nein',
  'ich.taetigkeit': 'studium', 'ich.nebenjob': 'nein', 'ich.vorhaben': 'nichts_davon',
  'ich.ausbildungsbeginn': '2024-10',
  'ich.erste_ausbildung': 'ja', 'ich.eltern_einkommen': '2500', 'ich.foerderung': '0',
  bekommt: 'nichts_davon', 'ich.sonstiges': '300', wohnform: 'miete', miete: '300',
  heizkosten: '40', vermoegen: '1500', ...HEALTHY, notlagen: 'nichts_davon',
};

const FAMILY = {
  ort: 'Dessau', 'ich.geburt': '1988-05', zusammenleben: 'paar', verheiratet: 'ja',
  'partner.geburt': '1990-02', 'ich.staatsangehoerigkeit': 'deutsch',
  'partner.staatsangehoerigkeit': 'deutsch',
  'kinder.1.geburt': '2016-03', 'kinder.1.wohnt': 'mit_beiden', 'kinder.1.betreuung': 'keine',
  'kinder.2.geburt': '2019-08', 'kinder.2.wohnt': 'mit_beiden', 'kinder.2.betreuung': 'keine',
  kind_braucht_hilfe: 'nein', schwanger: 'nein',
  'ich.taetigkeit': 'angestellt', 'ich.nebenjob': 'nein', 'ich.stunden': '40',
  'ich.brutto': '2400', 'ich.netto': '1850', 'ich.sonstiges': '0',
  'partner.taetigkeit': 'haushalt', 'partner.nebenjob': 'nein', 'partner.sonstiges': '0',
  'partner.arbeitsfaehig': 'ja', 'partner.vorhaben': 'nichts_davon', bekommt: 'kindergeld', wohnform: 'miete', miete: '650',
  heizkosten: '110', vermoegen: '4000', ...HEALTHY, 'partner.gdb': 'keiner', 'partner.pflegegrad': 'keiner',
  'partner.beeintraechtigung': 'nichts_davon', 'partner.krankenversicherung': 'familie', notlagen: 'nichts_davon',
};

const EXPECTING = {
  ort: 'Magdeburg', 'ich.geburt': '1998-05', zusammenleben: 'allein',
  'ich.staatsangehoerigkeit': 'deutsch', 'ich.taetigkeit': 'angestellt', 'ich.nebenjob': 'nein',
  'ich.stunden': '20', 'ich.brutto': '1100', 'ich.netto': '900', 'ich.sonstiges': '0',
  bekommt: 'nichts_davon', wohnform: 'miete', miete: '380', heizkosten: '60', vermoegen: '800',
  ...HEALTHY, schwanger: 'ich', geburtstermin: '', mehrlinge: 'nein', notlagen: 'nichts_davon',
};

const journeys = [
  ['a pensioner finds basic support in old age', PENSIONER, ['grundsicherung_alter_em'], []],
  ['a single parent finds four benefits', SINGLE_PARENT,
    ['unterhaltsvorschuss', 'kinderzuschlag', 'wohngeld', 'bildung_und_teilhabe'], ['kindergeld']],
  ['a student finds BAföG', STUDENT, ['bafoeg'], []],
  ['a family with a small wage finds what adds to it', FAMILY,
    ['kinderzuschlag', 'wohngeld', 'bildung_und_teilhabe'], ['kindergeld', 'familienversicherung']],
];

for (const [name, answers, possible, received] of journeys) {
  test(name, async (t) => {
    const page = await open(t, { path: '#/fragen', width: 360 });
    await loaded(page);
    const before = page.sf.requests.length;
    await walk(page, answers);
    await page.getByRole('link', { name: 'Ergebnis ansehen' }).click();
    const found = await result(page);
    for (const id of possible) assert.ok(found.ja.includes(id), `${id} is possible: ${JSON.stringify(found)}`);
    assert.deepEqual(found.hat, received);
    assert.deepEqual(found.defekt, []);
    const leading = await page.locator('#g-ja .sf-item').count();
    assert.match(await page.locator('h1').innerText(), new RegExp(`${leading} Leistung`));
    assert.equal(page.sf.requests.length, before, 'no request after loading');
    await assertClean(page);
  });
}

test('who expects a child learns what is to be done when', async (t) => {
  const page = await open(t, { path: '#/fragen', width: 360 });
  await loaded(page);
  const term = new Date(Date.now() + 90 * 24 * 3600 * 1000).toISOString().slice(0, 10);
  await walk(page, { ...EXPECTING, geburtstermin: term });
  const found = await result(page);
  for (const id of ['mutterschaftsgeld', 'bundesstiftung_mutter_kind']) {
    assert.ok(found.ja.includes(id), `${id} is possible: ${JSON.stringify(found)}`);
  }
  const timeline = page.locator('section[aria-labelledby=zeitleiste]');
  const parts = await timeline.locator('h3').allInnerTexts();
  assert.equal(parts.length, 3, `before, first week, first months: ${parts}`);
  const [year, month, day] = term.split('-').map(Number);
  assert.ok((await timeline.innerText()).includes(`${day}.${month}.${year}`), 'counted from the day entered');
  await assertClean(page);
});

test('who knows nothing is refused nothing and sent to people who help', async (t) => {
  const page = await open(t, { path: '#/fragen', width: 360 });
  await loaded(page);
  const visited = await walk(page, {});
  assert.ok(visited.length <= 20, `${visited.length} pages`);
  const found = await result(page);
  assert.deepEqual(found.nein, [], 'no "kein" anywhere');
  assert.deepEqual(found.ja, []);
  assert.ok(found.fehlt.length > 5);
  // While anything is open, nothing is called settled.
  assert.ok(!(await page.locator('main').innerText()).includes('Alles ist geklärt'));
  const help = page.locator('#hilfe');
  await help.waitFor();
  assert.ok(await help.locator('a[href="tel:115"]').isVisible());
  assert.ok(await help.getByRole('link', { name: /Beratung/ }).isVisible());
  const above = await page.evaluate(() => {
    const at = (id) => document.getElementById(id).getBoundingClientRect().top;
    return at('hilfe') < at('g-fehlt');
  });
  assert.ok(above, 'help stands before the open benefits');
  // What is missing leads to exactly that question.
  await page.locator('#wohngeld .sf-missing a').first().click();
  await page.waitForFunction(() => location.hash.startsWith('#/frage/'));
  assert.ok(place(page).startsWith('/frage/'));
  await assertClean(page);
});

test('a benefit opens to everything about it', async (t) => {
  const page = await open(t, { path: '#/fragen' });
  await loaded(page);
  await walk(page, SINGLE_PARENT);
  await result(page);
  const item = page.locator('#wohngeld');
  await item.locator('summary').first().click();
  const text = await item.innerText();
  for (const part of ['So beantragen Sie es', 'Diese Unterlagen bereitlegen', 'Warum wir das denken',
    'Erfüllt', 'WoGG', 'Lieber persönlich?', '115', 'Recht vom', 'Entscheiden kann nur das Amt']) {
    assert.ok(text.includes(part), `${part} is there`);
  }
  const out = item.locator('a[target=_blank]').first();
  assert.match(await out.getAttribute('href'), /^https:\/\//);
  assert.match(await out.getAttribute('rel'), /noopener/);
  // On paper there is a sheet of its own, with the documents as boxes and without buttons.
  await page.emulateMedia({ media: 'print' });
  assert.ok(await page.locator('.sf-print').isVisible());
  assert.ok(!await page.locator('.sf-help').isVisible());
  assert.ok(await page.locator('.sf-print__docs li').count() > 5);
});
