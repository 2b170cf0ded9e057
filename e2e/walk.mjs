// Answers the questions as a person would: page by page, by what is shown.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

const questions = readFileSync(new URL('../rules/fragen.toml', import.meta.url), 'utf8');

/** Ids of the options of a field, in the order shown; yes and no for a truth. */
function options(field) {
  const blocks = questions.split(/\[\[frage(?:\.angabe)?\]\]/);
  const block = blocks.find((text) => text.includes(`id = "${field}"`) && /typ = /.test(text));
  assert.ok(block, `${field} is a field`);
  const list = /optionen = \[([^\]]*)\]/.exec(block);
  return list ? [...list[1].matchAll(/"([^"]+)"/g)].map((found) => found[1]) : ['ja', 'nein'];
}

/** The id of the element of a field, `kinder.1.geburt` as in files of answers. */
export const idOf = (key) => `f-${key.replaceAll('.', '-')}`;

/** The address without host, as in `/frage/ort`. */
export const place = (page) => page.url().split('#')[1] ?? '/';

/** Answers one field; false if it is not on the page. */
async function answer(page, key, value) {
  const id = idOf(key);
  const field = key.split('.').at(-1);
  if (await page.locator(`#${id}-tag`).count()) {
    const [year, month, day] = value.split('-');
    await page.fill(`#${id}-tag`, String(Number(day)));
    await page.fill(`#${id}`, String(Number(month)));
    await page.fill(`#${id}-jahr`, year);
    return true;
  }
  if (await page.locator(`#${id}-jahr`).count()) {
    const [year, month] = value.split('-');
    await page.fill(`#${id}`, String(Number(month)));
    await page.fill(`#${id}-jahr`, year);
    return true;
  }
  if (await page.locator(`#${id}[role=combobox]`).count()) {
    await page.fill(`#${id}`, value);
    await page.locator('[role=option]').first().click();
    return true;
  }
  if (await page.locator(`input#${id}`).count()) {
    await page.fill(`#${id}`, String(value));
    return true;
  }
  if (!await page.locator(`#${id}-0`).count()) return false;
  for (const one of [value].flat()) {
    const at = options(field).indexOf(one);
    assert.ok(at >= 0, `${one} is an option of ${field}`);
    await page.check(`#${id}-${at}`);
  }
  return true;
}

async function fill(page, answers, keys) {
  const open = new Set(keys);
  // An answer may bring up further fields.
  for (let round = 0; round < 5; round += 1) {
    for (const key of [...open]) {
      if (await answer(page, key, answers[key])) open.delete(key);
    }
  }
}

/**
 * Goes on from the question shown until the answers can be checked.
 * A page without an answer is passed with "Weiß ich nicht". Returns the addresses visited.
 */
export async function walk(page, answers) {
  const visited = [];
  const persons = new Set(Object.keys(answers).filter((key) => key.startsWith('kinder.'))
    .map((key) => key.split('.')[1]));
  while (place(page) !== '/antworten') {
    const here = place(page);
    assert.ok(!visited.includes(here), `${here} is asked once: ${visited}`);
    visited.push(here);
    const before = Object.keys(answers);
    if (here === '/frage/kinder' && before.length > 0) {
      for (const number of persons) {
        await page.click('#hinzufuegen');
        await fill(page, answers, before.filter((key) => key.startsWith(`kinder.${number}.`)));
      }
      await page.click('button[type=submit]');
    } else {
      await fill(page, answers, before.filter((key) => !key.startsWith('kinder.')));
      const touched = await page.evaluate(() => [...document.querySelectorAll('form input')]
        .some((input) => input.name !== 'genauigkeit' && (input.checked || (input.type === 'text' && input.value))));
      if (touched) await page.click('button[type=submit]');
      else await pass(page);
    }
    await moved(page, here);
  }
  return visited;
}

/** "Weiß ich nicht", or what stands in its place. */
export async function pass(page) {
  const unknown = page.locator('form button', { hasText: /^(Weiß ich nicht|I don’t know)$/ });
  const withheld = page.locator('form button.sf-link', { hasText: /nicht sagen|not say/ });
  await (await unknown.count() ? unknown : withheld).click();
}

/** Waits until another page is shown; names the errors if there are any. */
export async function moved(page, from) {
  try {
    await page.waitForFunction((old) => !location.hash.endsWith(old), from, { timeout: 5_000 });
  } catch {
    const errors = await page.locator('#fehler').allInnerTexts();
    assert.fail(`${from} was not left: ${errors.join(' ')}`);
  }
}

/** The benefits of a group of the result by id, with those below others: ja, vor, hat, fehlt, defekt, nein. */
export function group(page, word) {
  return page.$$eval(`#g-${word} :is(.sf-item, .sf-follow li)`, (items) => items.map((item) => item.id));
}

/** The whole result by group. */
export async function result(page) {
  await page.goto(`${page.url().split('#')[0]}#/ergebnis`);
  await page.waitForSelector('#titel');
  const words = ['ja', 'vor', 'hat', 'fehlt', 'defekt', 'nein'];
  const entries = words.map(async (word) => [word, await group(page, word)]);
  return Object.fromEntries(await Promise.all(entries));
}
