// What the operator says, on a page that needs no program: links to it, its look, its room for words.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertClean, axe, loaded, open, overflow, url } from './harness/index.mjs';

const PAGES = ['leichte-sprache', 'gebaerdensprache', 'barrierefreiheit', 'datenschutz', 'impressum', 'rueckmeldung'];
const footer = (page) => page.locator('footer.sf-foot a[href*=betreiber]');

for (const [name, options] of [
  ['on a phone', { width: 320, height: 480 }],
  ['on a wide screen in the dark', { width: 1280, colorScheme: 'dark' }],
]) {
  test(`the pages of the operator are accessible ${name}`, async (t) => {
    for (const file of ['betreiber.html', 'betreiber-en.html']) {
      const page = await open(t, { ...options, wait: false });
      await page.goto((await url()) + file);
      await axe(page);
      assert.ok(await overflow(page) <= 0, 'wider than the window');
      for (const id of PAGES) {
        await page.locator(`main a[href="#${id}"]`).click();
        assert.ok(await page.locator(`section#${id}`).isVisible());
        assert.ok((await page.locator(`#text-${id}`).innerText()).length > 100, `${file}: ${id} is empty`);
      }
      assert.equal(await page.locator('script').count(), 0);
      await assertClean(page);
    }
  });
}

test('the footer leads there, and what was typed is still there', async (t) => {
  const page = await open(t, { path: '#/frage/ort' });
  await loaded(page);
  await page.fill('[role=combobox]', 'Quedlin');
  const links = await footer(page).evaluateAll((all) => all.map((a) => [a.getAttribute('href'), a.target, a.rel]));
  assert.deepEqual(links, PAGES.map((id) => [`betreiber.html#${id}`, '_blank', 'noopener']));
  const [imprint] = await Promise.all([
    page.context().waitForEvent('page'),
    footer(page).filter({ hasText: 'Impressum (neues Fenster)' }).click(),
  ]);
  await imprint.waitForSelector('#text-impressum h3');
  assert.match(imprint.url(), /betreiber\.html#impressum$/);
  assert.equal(await imprint.evaluate(() => globalThis.opener), null);
  assert.equal(await page.inputValue('[role=combobox]'), 'Quedlin');
});

test('without JavaScript every page leads to the imprint', async (t) => {
  for (const file of ['', 'leistungen.html', 'en.html']) {
    const page = await open(t, { js: false });
    await page.goto((await url()) + file);
    await footer(page).filter({ hasText: /Impressum|Imprint/ }).click();
    await page.waitForURL(/betreiber(-en)?\.html#impressum$/);
    await page.locator('section#impressum a[href="lizenzen.html"]').waitFor();
  }
});

test('each static page leads to itself in the other language', async (t) => {
  for (const [file, other] of [['betreiber.html', 'betreiber-en.html'], ['leistungen.html', 'leistungen-en.html']]) {
    const page = await open(t, { path: file, js: false });
    await page.locator('#sprache').click();
    await page.getByRole('link', { name: 'English' }).click();
    await page.waitForURL(`**/${other}`);
  }
});

test('a film is never wider than the window, and only the part asked for is marked', async (t) => {
  const page = await open(t, { path: 'betreiber.html#datenschutz', wait: false, width: 320 });
  await page.evaluate(() => {
    const film = document.createElement('video');
    film.width = 1920;
    document.querySelector('#text-gebaerdensprache').append(film);
  });
  assert.ok(await overflow(page) <= 0, 'wider than the window');
  const marked = await page.locator('section > h2').evaluateAll((all) => all
    .filter((one) => getComputedStyle(one).borderInlineStartStyle === 'solid').map((one) => one.parentElement.id));
  assert.deepEqual(marked, ['datenschutz']);
});

test('addresses these pages once had within the finder lead to its start', async (t) => {
  for (const old of ['#/impressum', '#/leichte-sprache']) {
    const page = await open(t, { path: old });
    await loaded(page);
    await page.getByRole('link', { name: 'Los geht’s' }).waitFor();
    assert.equal(await page.evaluate(() => location.hash), '#/');
    assert.equal(await page.locator('#fehler, .sf-notice').count(), 0);
    await assertClean(page);
  }
});
