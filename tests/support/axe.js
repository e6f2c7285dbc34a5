// Opens pages in a headless browser, as wide as a telephone, a tablet and a screen, and prints what axe-core finds.
// node axe.js FOLDER_OF_MODULES BROWSER PAGE…
const path = require("path");
const [, , modules, browser, ...pages] = process.argv;
const { chromium } = require(path.join(modules, "playwright-core"));
const axe = path.join(modules, "axe-core", "axe.min.js");

(async () => {
  const open = await chromium.launch({ executablePath: browser, args: ["--no-sandbox"] });
  const found = [];
  for (const [width, colorScheme] of [[360, "light"], [768, "dark"], [1280, "light"]]) {
    const tab = await open.newPage({ viewport: { width, height: 900 }, colorScheme, bypassCSP: true });
    for (const page of pages) {
      await tab.goto("file://" + page);
      await tab.addScriptTag({ path: axe });
      const { violations } = await tab.evaluate(() => window.axe.run());
      const wide = await tab.evaluate(() => document.documentElement.scrollWidth);
      found.push(...violations.map((one) => ({ page, width, id: one.id, where: one.nodes[0].html.slice(0, 200) })));
      if (wide > width) found.push({ page, width, id: "wider-than-the-window", where: String(wide) });
    }
    await tab.close();
  }
  await open.close();
  console.log(JSON.stringify({ pages: pages.length, found }));
})();
