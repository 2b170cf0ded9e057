// From the result to the form: steps, links, ticks, and the search for advice.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertClean, axe, loaded, open, overflow, url } from './harness/index.mjs';
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

test('every disclosure around an application is accessible', async (t) => {
  for (const [town, options] of [['Ballenstedt', PHONE], ['Haldensleben', { width: 1280, colorScheme: 'dark' }]]) {
    const page = await benefit(t, 'hilfe_zum_lebensunterhalt', town, options);
    const opened = await page.locator('.sf-apply details').evaluateAll((all) => all.map((one) => { one.open = true; return one.innerText; }));
    assert.ok(opened.length > 0 && opened.every((text) => text.includes('\n')), 'each says something');
    await axe(page);
    assert.equal(await overflow(page), 0);
  }
});

/** Clicks a link out; gives the request the other side gets and what its page sees. */
async function followed(page, link) {
  const context = page.context();
  await context.route((address) => address.protocol === 'https:', (route) => route.fulfill({ contentType: 'text/html', body: '<title>Amt</title>' }));
  const [there, request] = await Promise.all([context.waitForEvent('page'), context.waitForEvent('request'), link.click()]);
  await there.waitForLoadState();
  const sees = await there.evaluate(() => [document.title, document.referrer, globalThis.opener, globalThis.name]);
  return { url: request.url(), headers: await request.allHeaders(), sees };
}

test('the other side learns nothing: no referrer, no opener, no answer', async (t) => {
  const page = await benefit(t, 'hilfe_zum_lebensunterhalt', 'Ballenstedt');
  const form = page.locator('.sf-apply a.kern-btn--primary');
  const href = await form.getAttribute('href');
  const got = await followed(page, form);
  assert.deepEqual(got.sees, ['Amt', '', null, '']);
  assert.equal(got.url, href);
  assert.equal(got.headers.referer, undefined);
  assert.doesNotMatch(JSON.stringify(got.headers), /Ballen|15085|hilfe|127\.0\.0\.1/);
});

test('a map is asked for the address of the office and nothing else', async (t) => {
  const asked = [];
  for (const town of ['Haldensleben', 'Wolmirstedt']) {
    const page = await benefit(t, 'hilfe_zum_lebensunterhalt', town);
    const link = page.getByRole('link', { name: /Karte/ }).first();
    const address = await page.locator('.sf-contact', { has: link }).locator('p').first().innerText();
    const got = await followed(page, link);
    assert.deepEqual([...new URL(got.url).searchParams.values()], [address]);
    assert.deepEqual(got.sees, ['Amt', '', null, '']);
    assert.equal(got.headers.referer, undefined);
    asked.push(got.url);
  }
  assert.equal(asked[0], asked[1], 'the same office, wherever the person lives');
});

test('the sheet on paper has a box for each document, and what was ticked is ticked', async (t) => {
  const page = await benefit(t, 'wohngeld', 'Ballenstedt');
  const all = await page.locator('.sf-check input').count();
  await page.locator('.sf-check input').nth(1).check();
  await page.emulateMedia({ media: 'print' });
  const boxes = await page.locator('.sf-print__docs li').evaluateAll((items) => items.map((item) => {
    const box = getComputedStyle(item, '::before');
    const drawn = parseFloat(box.width) > 5 && parseFloat(box.height) > 5 && box.borderTopStyle === 'solid' && item.checkVisibility();
    return [drawn, box.backgroundImage !== 'none' && box.printColorAdjust === 'exact'];
  }));
  assert.deepEqual(boxes, Array.from({ length: all }, (_, at) => [true, at === 1]));
  assert.equal(await page.locator('.sf-check').isVisible(), false, 'no box of the screen');
  assert.match(await page.locator('.sf-print').innerText(), /Wohngeld[^]*Meine Notizen/);
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

test('without JavaScript advice stands in a list by topic', async (t) => {
  const page = await open(t, { js: false, ...PHONE });
  await page.goto(`${await url()}leistungen.html#/beratung`);
  const section = page.locator('[id="/beratung"]');
  assert.ok(await section.evaluate((one) => one.getBoundingClientRect().top < innerHeight), 'the address leads there');
  const topics = await section.locator('h3').allInnerTexts();
  assert.ok(topics.length > 5 && new Set(topics).size === topics.length, `topics: ${topics}`);
  const text = await section.innerText();
  for (const part of ['Schulden', '115', 'Beratungsstellen in Ihrer Nähe']) assert.ok(text.includes(part), part);
  const links = await section.locator('a').evaluateAll((all) => all.map((a) => [a.protocol, a.rel]));
  for (const [protocol, rel] of links) assert.ok(/^(tel|mailto):$/.test(protocol) || (protocol === 'https:' && /noreferrer/.test(rel)), protocol);
  assert.equal(await overflow(page), 0);
  await assertClean(page);
});
