// From the result to the form: steps, links, ticks, and the search for advice.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertClean, loaded, open, overflow } from './harness/index.mjs';
import { moved } from './walk.mjs';

const PHONE = { width: 360, height: 740 };

/** A benefit's page, after the place was said. */
async function benefit(t, id, town, options = PHONE) {
  const page = await open(t, { path: '#/fragen', ...options });
  await loaded(page);
  await page.fill('[role=combobox]', town);
  await page.locator('[role=option]').first().click();
  await page.click('button[type=submit]');
  await moved(page, '/frage/ort');
  await page.goto(`${page.url().split('#')[0]}#/leistung/${id}`);
  await page.waitForSelector('.sf-apply');
  return page;
}

test('a form is offered where it is live, elsewhere the office', async (t) => {
  const harz = await benefit(t, 'hilfe_zum_lebensunterhalt', 'Ballenstedt');
  const form = harz.locator('.sf-apply a.kern-btn--primary');
  assert.match(await form.getAttribute('href'), /^https:\/\/sozialplattform\.de\/leistung\//);
  assert.match(await harz.locator('.sf-apply').innerText(), /Sozialplattform/);
  assert.deepEqual(await assertClean(harz), undefined);
  const boerde = await benefit(t, 'hilfe_zum_lebensunterhalt', 'Haldensleben');
  assert.equal(await boerde.locator('.sf-apply a.kern-btn--primary').count(), 0);
  assert.match(await boerde.locator('.sf-apply').innerText(), /Einen Online-Antrag kennen wir nicht/);
});

test('links out are https, open apart and carry nothing that was said', async (t) => {
  const page = await benefit(t, 'kindergeld', 'Ballenstedt');
  const links = await page.locator('.sf-apply a[target=_blank]').evaluateAll((all) => all.map((a) => [a.href, a.rel]));
  assert.ok(links.length > 0);
  for (const [href, rel] of links) {
    assert.match(href, /^https:\/\//);
    assert.match(rel, /noopener/);
    assert.match(rel, /noreferrer/);
    assert.doesNotMatch(href, /Ballenstedt|150850040040|06493/);
  }
});

test('what is ticked stays ticked while the page is open, and is stored nowhere', async (t) => {
  const page = await benefit(t, 'wohngeld', 'Ballenstedt');
  const first = page.locator('.sf-check input').first();
  await first.check();
  await page.goto(`${page.url().split('#')[0]}#/beratung`);
  await page.waitForFunction(() => location.hash === '#/beratung' && !document.querySelector('.sf-apply'));
  await page.goBack();
  await page.waitForSelector('.sf-check');
  assert.ok(await page.locator('.sf-check input').first().isChecked());
  await page.reload();
  await page.waitForSelector('.sf-check');
  assert.ok(!await page.locator('.sf-check input').first().isChecked());
});

test('advice is found by topic without an answer, and the address tells nothing', async (t) => {
  const page = await open(t, { path: '#/beratung', ...PHONE });
  await loaded(page);
  const rows = page.locator('.sf-calls > li');
  await rows.first().waitFor();
  const all = await rows.count();
  const address = page.url();
  await page.selectOption('#thema', 'schulden');
  await page.waitForFunction((before) => document.querySelectorAll('.sf-calls > li').length < before, all);
  assert.match(await page.locator('main [role=status]').innerText(), /^\d+ Angebote? gefunden/);
  assert.ok(await rows.filter({ hasText: 'Schuldenhelpline' }).count() > 0);
  assert.ok(await rows.filter({ hasText: '115' }).count() > 0, '115 is never filtered out');
  assert.equal(page.url(), address);
  assert.equal(await overflow(page), 0);
  await assertClean(page);
});

test('an empty list says what to drop and where else to ask', async (t) => {
  const page = await open(t, { path: '#/beratung', ...PHONE });
  await loaded(page);
  await page.locator('summary', { hasText: 'Weiter eingrenzen' }).click();
  const languages = await page.locator('#beratung-sprache option').evaluateAll((all) => all.map((one) => one.value).filter(Boolean));
  await page.selectOption('#beratung-sprache', languages[0]);
  await page.selectOption('#thema', 'pflege');
  await page.waitForFunction(() => /kein Angebot/.test(document.querySelector('main [role=status]').textContent));
  assert.ok(await page.locator('.sf-calls > li', { hasText: '115' }).count() > 0);
  await assertClean(page);
});
