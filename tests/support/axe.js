// Opens pages in a headless browser, and prints what axe-core finds: all of them as wide as a telephone, and those before
// `--` as wide as a tablet and a screen too; and what of any is cut, or dark, on a sheet of paper.
// node axe.js FOLDER_OF_MODULES BROWSER PAGE… -- PAGE…
const path = require("path");
const [, , modules, browser, ...named] = process.argv;
const pages = named.filter((one) => one !== "--");
const wide = named.slice(0, named.indexOf("--"));
const { chromium } = require(path.join(modules, "playwright-core"));
const axe = path.join(modules, "axe-core", "axe.min.js");

(async () => {
  const open = await chromium.launch({ executablePath: browser, args: ["--no-sandbox"] });
  const found = [];
  for (const [width, colorScheme] of [[360, "light"], [768, "dark"], [1280, "light"]]) {
    const tab = await open.newPage({ viewport: { width, height: 900 }, colorScheme, bypassCSP: true });
    for (const page of width === 360 ? pages : wide) {
      await tab.goto("file://" + page);
      await tab.addScriptTag({ path: axe });
      const { violations } = await tab.evaluate(() => window.axe.run({ resultTypes: ["violations"] }));
      const taken = await tab.evaluate(() => document.documentElement.scrollWidth);
      found.push(...violations.map((one) => ({ page, width, id: one.id, where: one.nodes[0].html.slice(0, 200) })));
      const scrolls = () => [...document.querySelectorAll(".scroll")].find((one) => one.scrollWidth > one.clientWidth + 1)?.outerHTML.slice(0, 200);
      const table = width === 360 && (await tab.evaluate(scrolls));
      if (table) found.push({ page, width, id: "a-table-scrolls", where: table });
      if (taken > width) found.push({ page, width, id: "wider-than-the-window", where: String(taken) });
    }
    await tab.close();
  }
  // What an A4 sheet leaves between its margins, printed where the system is dark.
  const sheet = await open.newPage({ viewport: { width: 687, height: 1000 }, colorScheme: "dark" });
  await sheet.emulateMedia({ media: "print", colorScheme: "dark" });
  for (const page of pages) {
    await sheet.goto("file://" + page);
    const { taken, paper } = await sheet.evaluate(() => ({
      taken: document.documentElement.scrollWidth,
      paper: getComputedStyle(document.body).backgroundColor,
    }));
    if (taken > 687) found.push({ page, width: 687, id: "cut-on-paper", where: String(taken) });
    if (!["rgb(255, 255, 255)", "rgba(0, 0, 0, 0)"].includes(paper)) found.push({ page, width: 687, id: "dark-on-paper", where: paper });
  }
  await open.close();
  console.log(JSON.stringify({ pages: pages.length, found }));
})();
