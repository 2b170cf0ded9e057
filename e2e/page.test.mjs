// Keyboard, back button, reload, storage, language, urgent help.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertClean, loaded, open } from './harness/index.mjs';
import { idOf, moved, pass, place } from './walk.mjs';

const focused = (page) => page.evaluate(() => document.activeElement?.id ?? '');

/** Fills the page about the persons: someone who lives alone. */
async function born(page, month, year) {
  await page.fill(`#${idOf('ich.geburt')}`, month);
  await page.fill(`#${idOf('ich.geburt')}-jahr`, year);
  await page.check(`#${idOf('zusammenleben')}-0`);
}

/** From the start page to the second question. */
async function second(t, options = {}) {
  const page = await open(t, { path: '#/fragen', ...options });
  await loaded(page);
  await pass(page);
  await moved(page, '/frage/ort');
  return page;
}

test('the way can be gone with the keyboard alone', async (t) => {
  const page = await open(t, {});
  await loaded(page);
  const press = (...keys) => keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());
  const reach = async (what) => {
    for (let step = 0; step < 40; step += 1) {
      if (await page.evaluate((selector) => document.activeElement?.matches(selector), what)) return;
      await press('Tab');
    }
    assert.fail(`${what} is not reached`);
  };
  await press('Tab');
  assert.equal(await page.evaluate(() => document.activeElement.className), 'sf-skip');
  await press('Enter');
  assert.equal(await focused(page), 'inhalt');
  await reach('a.kern-btn--primary');
  await press('Enter');
  await page.waitForFunction(() => location.hash === '#/frage/ort');
  assert.equal(await focused(page), 'titel', 'the heading of the new page has the focus');
  await reach('[role=combobox]');
  await page.keyboard.type('quedl');
  await page.waitForSelector('[role=option]');
  await press('ArrowDown', 'Enter');
  assert.equal(await page.inputValue('[role=combobox]'), 'Quedlinburg, Landkreis Harz');
  await press('Enter');
  await moved(page, '/frage/ort');
  // The fields that come and go with an answer leave the focus where it is.
  await reach('input[type=radio]');
  await press('Space', 'ArrowDown');
  assert.ok(await page.locator(`#${idOf('zusammenleben')}-1`).isChecked());
  await press('ArrowUp');
  assert.equal(await focused(page), `${idOf('zusammenleben')}-0`);
  await reach(`#${idOf('ich.geburt')}`);
  await page.keyboard.type('5');
  await press('Tab');
  await page.keyboard.type('1992');
  await press('Enter');
  await moved(page, '/frage/zusammenleben');
  await assertClean(page);
});

test('back leads to the question before, and a changed answer counts', async (t) => {
  const page = await second(t);
  await born(page, '5', '1992');
  await page.click('button[type=submit]');
  await moved(page, '/frage/zusammenleben');
  await page.goBack();
  await page.waitForFunction(() => location.hash === '#/frage/zusammenleben');
  assert.equal(await page.inputValue(`#${idOf('ich.geburt')}-jahr`), '1992', 'the answer is kept');
  await born(page, '3', '1950');
  await page.click('button[type=submit]');
  await moved(page, '/frage/zusammenleben');
  await page.goto(`${page.url().split('#')[0]}#/antworten`);
  await page.getByText('März 1950').waitFor();
  // From the list to one question and straight back.
  await page.getByRole('link', { name: /^Ändern.*Zusammenleben und Geburt$/ }).click();
  await page.waitForFunction(() => location.hash === '#/frage/zusammenleben');
  await born(page, '4', '1951');
  await page.click('button[type=submit]');
  await page.getByText('April 1951').waitFor();
  assert.equal(place(page), '/antworten');
});

test('the link "Los geht’s" is a real one', async (t) => {
  const page = await open(t, {});
  const link = page.getByRole('link', { name: 'Los geht’s' });
  assert.equal(await link.getAttribute('href'), '#/fragen');
});

test('a mistake is named with a way to the field, and what was typed stays', async (t) => {
  const page = await second(t);
  await born(page, '13', '1992');
  await page.click('button[type=submit]');
  await page.waitForSelector('#fehler');
  assert.equal(await focused(page), 'fehler');
  assert.match(await page.title(), /^Fehler: /);
  assert.equal(await page.inputValue(`#${idOf('ich.geburt')}`), '13');
  assert.equal(await page.getAttribute(`#${idOf('ich.geburt')}`, 'aria-invalid'), 'true');
  await page.locator('#fehler a').first().click();
  assert.equal(await focused(page), idOf('ich.geburt'));
  await born(page, '12', '1992');
  await page.click('button[type=submit]');
  await moved(page, '/frage/zusammenleben');
});

test('a reload loses nothing, another tab knows nothing', async (t) => {
  const page = await second(t);
  await born(page, '5', '1992');
  await page.click('button[type=submit]');
  await moved(page, '/frage/zusammenleben');
  await page.reload();
  await loaded(page);
  assert.equal(place(page), '/frage/aufenthalt');
  await page.goto(`${page.url().split('#')[0]}#/antworten`);
  await page.getByText('Mai 1992').waitFor();
  assert.equal(await page.evaluate(() => localStorage.length), 0);
  const other = await page.context().newPage();
  await other.goto(page.url());
  await other.waitForSelector('html.sf-da', { state: 'attached' });
  assert.equal(await other.getByText('Mai 1992').count(), 0);
});

test('answers stay on the device only when asked to, and go when asked to', async (t) => {
  const page = await second(t);
  await page.getByRole('button', { name: 'Antworten auf diesem Gerät merken' }).click();
  await born(page, '5', '1992');
  await page.click('button[type=submit]');
  await moved(page, '/frage/zusammenleben');
  const other = await page.context().newPage();
  await other.goto(`${page.url().split('#')[0]}#/antworten`);
  await other.getByText('Mai 1992').waitFor();
  await other.getByText('wieder da').waitFor();
  await other.getByRole('button', { name: 'Alles löschen' }).click();
  await other.waitForSelector('dialog[open]');
  await other.keyboard.press('Escape');
  await other.waitForSelector('dialog', { state: 'detached' });
  assert.equal(await focused(other), 'alles-loeschen');
  await other.getByRole('button', { name: 'Alles löschen' }).click();
  await other.getByRole('button', { name: 'Ja, alles löschen' }).click();
  await other.getByText('Alle Antworten sind gelöscht').waitFor();
  assert.equal(place(other), '/');
  const kept = await other.evaluate(() => [localStorage.length, sessionStorage.getItem('sf') ?? '']);
  assert.equal(kept[0], 0);
  assert.ok(!kept[1].includes('1992'));
});

test('stored answers that no longer fit are named, the others kept', async (t) => {
  const page = await open(t, {});
  await page.evaluate(() => sessionStorage.setItem('sf',
    'de selbst\n{"ich.geburt":"1992-05","miete":"-5","ich.frueher":"x","vermoegen":"1e12"}'));
  await page.goto(`${page.url().split('#')[0]}#/antworten`);
  await page.reload();
  await loaded(page);
  const text = await page.locator('#meldung').innerText();
  assert.match(text, /3 Angaben passen nicht mehr/);
  assert.match(text, /Kosten ohne Heizung/);
  await page.getByText('Mai 1992').waitFor();
});

test('each page has the language, the switch and urgent help', async (t) => {
  const page = await second(t);
  await page.locator('#sprache').click();
  await page.getByRole('link', { name: 'English' }).click();
  await page.getByRole('heading', { name: 'Who do you live with, and when were you born?' }).waitFor();
  assert.equal(await page.getAttribute('html', 'lang'), 'en');
  assert.equal(await focused(page), 'sprache');
  await page.getByRole('button', { name: 'I answer for someone else' }).click();
  await page.getByRole('heading', { name: /the person/ }).waitFor();
  await page.getByRole('link', { name: 'In urgent need?' }).click();
  await page.getByRole('heading', { name: 'What do you need right now?' }).waitFor();
  assert.ok(await page.locator('#sf a[href="tel:110"]').isVisible());
  assert.equal(await page.getAttribute('a:has-text("Leave quickly")', 'href'), 'https://www.dwd.de');
  await assertClean(page);
});

test('leaving quickly opens another page and forgets the answers', async (t) => {
  const page = await second(t, {
    route: (page) => page.route('https://www.dwd.de/**', (route) => route.fulfill({ body: 'weather' })),
  });
  await born(page, '5', '1992');
  await page.click('button[type=submit]');
  await moved(page, '/frage/zusammenleben');
  await page.getByRole('link', { name: 'Schnell verlassen' }).click();
  await page.waitForURL('https://www.dwd.de/**');
  await page.goBack();
  await page.waitForSelector('html.sf-da', { state: 'attached' });
  assert.ok(!await page.evaluate(() => sessionStorage.getItem('sf')?.includes('1992')));
});

test('a place is found by postcode, and places of one postcode are told apart', async (t) => {
  const page = await open(t, { path: '#/frage/ort', width: 360 });
  await loaded(page);
  await page.fill('[role=combobox]', '06484');
  await page.getByText('Zu dieser Postleitzahl gehören 2 Orte').waitFor();
  assert.equal(await page.locator('[role=option]').count(), 2);
  await page.click('button[type=submit]');
  await page.getByText('Bitte wählen Sie einen Ort aus der Liste').first().waitFor();
  await page.fill('[role=combobox]', 'Nirgendwoheim');
  await page.getByText('Diesen Ort finden wir nicht').waitFor();
  await page.getByRole('button', { name: 'Mein Ort ist nicht dabei' }).click();
  await moved(page, '/frage/ort');
});
