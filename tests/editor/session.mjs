// One session in VS Code, in a real browser: squiggles, the hover, the lightbulb, a fix in C# and one in JSON, and the policy's completion.
// Each step asks the page for what a person would see and fails if it is not there; each leaves a picture.
import assert from 'node:assert/strict';
import { chromium } from 'playwright-core';

const [url, pictures] = process.argv.slice(2);
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
const page = await browser.newPage({ viewport: { width: 1500, height: 760 } });
page.setDefaultTimeout(60_000);

const pause = (milliseconds = 800) => page.waitForTimeout(milliseconds);
const picture = (name) => page.screenshot({ path: `${pictures}/${name}.png` });

/** The server takes a moment to start. */
async function reach(address) {
  for (let tries = 0; ; tries++) {
    try {
      return await page.goto(address);
    } catch (error) {
      if (tries === 60) throw error;
      await pause(1000);
    }
  }
}

async function open(file) {
  await page.keyboard.press('Control+P');
  await pause();
  await page.keyboard.type(file, { delay: 20 });
  await pause(1500);
  await page.keyboard.press('Enter');
  await page.locator(`.tab.active[data-resource-name="${file}"]`).waitFor();
}

async function goTo(line, column) {
  await page.keyboard.press('Control+G');
  await pause(400);
  await page.keyboard.type(`${line}:${column}`);
  await page.keyboard.press('Enter');
  await pause();
}

const squiggle = () => page.locator('.monaco-editor .squiggly-error, .monaco-editor .squiggly-warning').first();

// What the editor's model says, and not what the screen happens to show.
const textOf = async () => (await page.locator('.monaco-editor .view-line').allInnerTexts()).join('\n').replaceAll('\u00a0', ' ');

async function hover(name, expected) {
  await page.keyboard.press('Control+K');
  await page.keyboard.press('Control+I');
  const shown = page.locator('.monaco-hover:visible', { hasText: expected }).first();
  await shown.waitFor();
  await pause();
  await picture(name);
  await page.keyboard.press('Escape');
}

async function fix(name, title, before, after) {
  assert.match(await textOf(), before);
  await page.keyboard.press('Control+.');
  await page.locator('.action-widget', { hasText: title }).first().waitFor();
  await pause();
  await picture(`${name}-lightbulb`);
  await page.keyboard.press('Enter');
  await page.waitForFunction(
    (source) => new RegExp(source).test([...document.querySelectorAll('.monaco-editor .view-line')].map((line) => line.textContent).join('\n').replaceAll('\u00a0', ' ')),
    after.source);
  await pause(4000);
  assert.doesNotMatch(await textOf(), before);
  await picture(`${name}-fixed`);
}

try {
  await reach(url);
  await page.locator('.monaco-workbench').waitFor();
  await pause(6000);

  await open('CodeReviewAssistant.cs');
  await squiggle().waitFor();
  await pause();
  await picture('code');
  await goTo(12, 82);
  await hover('code-hover', "is denied by 'no-prc-operator'");
  await fix('code', 'Use ', /api\.deepseek\.com/, /services\.ai\.azure\.com/);

  await open('appsettings.json');
  await squiggle().waitFor();
  await goTo(9, 30);
  await hover('settings-hover', "'qwen-plus' at dashscope.aliyuncs.com");
  await fix('settings', 'Use ', /dashscope\.aliyuncs\.com/, /localhost:11434|azure\.com/);

  await open('model-origin.json');
  await pause(3000);
  await goTo(10, 10);
  await hover('policy-hover', 'fact is missing');
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Control+F');
  await page.keyboard.type('"verdict": "');
  await page.keyboard.press('Escape');
  await page.keyboard.press('ArrowRight');
  await pause();
  await page.keyboard.press('Control+Space');
  await page.locator('.suggest-widget', { hasText: 'deny' }).first().waitFor();
  await pause();
  await picture('policy-completion');
  console.log('The session shows, explains and mends what the build reports.');
} catch (error) {
  await picture('failed');
  throw error;
} finally {
  await browser.close();
}
