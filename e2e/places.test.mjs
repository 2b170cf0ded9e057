// The place: found all over Germany, and no request tells which one is meant.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertClean, axe, loaded, open, ready } from './harness/index.mjs';
import { moved, place } from './walk.mjs';

const FIELD = '[role=combobox]';
const OPTION = '[role=option]';
const STATUS = '#ort-stand';
const ELSEWHERE = 'Ort in einem anderen Bundesland suchen';

const tables = (page) => page.sf.requests.filter((one) => /\/orte-\d\d-/.test(one));
const options = (page) => page.locator(OPTION).allInnerTexts();

async function ask(t, more = {}) {
  const page = await open(t, { path: '#/frage/ort', width: 360, ...more });
  await loaded(page);
  return page;
}

test('a postcode of another Land leads to its place, and the answer outlives a reload', async (t) => {
  const page = await ask(t);
  assert.equal(tables(page).length, 1, 'only the first Land is there');
  await page.fill(FIELD, '53113');
  await page.locator(OPTION, { hasText: 'Bonn' }).waitFor();
  assert.deepEqual(await options(page), ['Bonn\n53113 · Nordrhein-Westfalen']);
  await axe(page);
  await page.locator(OPTION).click();
  await page.click('button[type=submit]');
  await moved(page, '/frage/ort');
  await page.reload();
  await ready(page);
  await page.goto(`${page.url().split('#')[0]}#/frage/ort`);
  await page.waitForFunction(() => document.querySelector('[role=combobox]')?.value === 'Bonn');
  await page.click('button[type=submit]');
  await moved(page, '/frage/ort');
  await assertClean(page);
});

test('the same files are fetched whatever place is meant', async (t) => {
  const fetched = [];
  for (const query of ['53113', 'Flensburg', 'Nirgendwoheim', '147155']) {
    const page = await ask(t);
    await page.fill(FIELD, query);
    await page.waitForFunction(() => performance.getEntriesByType('resource')
      .filter((one) => /\/orte-\d\d-/.test(one.name)).length === 16);
    fetched.push(tables(page).sort());
    assert.ok(!page.sf.requests.some((one) => one.includes(query)));
  }
  for (const one of fetched) assert.deepEqual(one, fetched[0]);
});

test('places of one name are told apart by Kreis and Land', async (t) => {
  const page = await ask(t);
  await page.fill(FIELD, 'Mertendorf');
  await page.locator(OPTION).first().waitFor();
  assert.deepEqual(await options(page), ['Mertendorf\n06618 · Burgenlandkreis']);
  await page.getByRole('button', { name: ELSEWHERE }).click();
  await page.locator(OPTION, { hasText: 'Thüringen' }).waitFor();
  const found = await options(page);
  assert.equal(found[0], 'Mertendorf\n06618 · Burgenlandkreis', 'the first Land stays first');
  assert.match(found[1], /^Mertendorf\n.*Saale-Holzland-Kreis · Thüringen$/);
  assert.equal(await page.evaluate(() => document.activeElement.id), 'f-ort', 'the focus is not lost');
  await assertClean(page);
});

test('a postcode on both sides of a border asks which place, and says why', async (t) => {
  const page = await ask(t);
  await page.fill(FIELD, '14715');
  await page.locator(OPTION, { hasText: 'Brandenburg' }).first().waitFor();
  const found = await options(page);
  assert.ok(found.some((one) => one.startsWith('Schollene')), String(found));
  await page.getByText('Davon hängt ab, welches Amt zuständig ist').waitFor();
  await page.click('button[type=submit]');
  await page.getByText('Bitte wählen Sie einen Ort aus der Liste').first().waitFor();
});

test('a slip of the pen is forgiven, all over Germany', async (t) => {
  const page = await ask(t);
  await page.fill(FIELD, 'Frankfrut');
  await page.locator(OPTION, { hasText: 'Frankfurt am Main' }).waitFor();
  assert.ok((await options(page)).some((one) => one.startsWith('Frankfurt (Oder)')));
  await page.fill(FIELD, 'Nirgendwoheim');
  await page.getByText('Diesen Ort finden wir nicht').waitFor();
  await page.getByRole('button', { name: 'Mein Ort ist nicht dabei' }).click();
  await moved(page, '/frage/ort');
});

test('the list is worked by the keyboard alone', async (t) => {
  const page = await ask(t);
  const field = page.locator(FIELD);
  await field.focus();
  // More places than fit the window have this postcode.
  await page.keyboard.type('54673');
  await page.locator(OPTION, { hasText: 'Rheinland-Pfalz' }).first().waitFor();
  assert.equal(await field.getAttribute('aria-expanded'), 'true');
  await page.keyboard.press('ArrowUp');
  const marked = await field.getAttribute('aria-activedescendant');
  const last = page.locator(`#${marked}`);
  assert.equal(await last.getAttribute('aria-selected'), 'true');
  const box = await last.boundingBox();
  assert.ok(box.y >= 0 && box.y + box.height <= 801, 'the marked place is in view');
  const name = (await last.innerText()).split('\n')[0];
  await page.keyboard.press('Enter');
  assert.ok((await field.inputValue()).startsWith(name));
  assert.equal(await page.locator(STATUS).innerText(), 'Dieser Ort ist gewählt.');
  await page.keyboard.press('Enter');
  await moved(page, '/frage/ort');
});

test('places that cannot be loaded can be asked for again, and nothing is lost', async (t) => {
  let broken = true;
  const page = await ask(t, {
    route: (page) => page.route('**/orte-09-*.slf', (route) => (broken ? route.abort() : route.continue())),
  });
  await page.fill(FIELD, 'München');
  await page.getByText('Die Orte konnten nicht geladen werden. Ihre Eingabe ist noch da.').waitFor();
  assert.equal(await page.inputValue(FIELD), 'München');
  await page.fill(FIELD, 'Quedlinburg');
  await page.locator(OPTION, { hasText: 'Quedlinburg' }).waitFor();
  await page.fill(FIELD, 'München');
  broken = false;
  await page.getByRole('button', { name: 'Noch einmal versuchen' }).click();
  await page.locator(OPTION, { hasText: /^München/ }).first().click();
  await page.click('button[type=submit]');
  await moved(page, '/frage/ort');
  assert.notEqual(place(page), '/frage/ort');
});
