// Opens pages that are served, in a headless browser: prints what axe-core finds at three widths, what is wider than its
// window, and what the Tab key cannot reach, reaches without showing it, or reaches in another order than it is read.
// node walk.js FOLDER_OF_MODULES BROWSER ADDRESS_THAT_OPENS PATH…
const path = require("path");
const [, , modules, browser, address, ...paths] = process.argv;
const { chromium } = require(path.join(modules, "playwright-core"));
const axe = path.join(modules, "axe-core", "axe.min.js");

(async () => {
  const open = await chromium.launch({ executablePath: browser, args: ["--no-sandbox"] });
  const found = [];
  let looked = 0;
  const first = await open.newContext();
  await (await first.newPage()).goto(address);
  const storageState = await first.storageState();
  for (const [width, colorScheme] of [[320, "light"], [360, "light"], [768, "dark"], [1280, "light"]]) {
    const context = await open.newContext({ viewport: { width, height: 900 }, colorScheme, bypassCSP: true, storageState });
    const tab = await context.newPage();
    tab.on("request", (one) => { if (new URL(one.url()).origin !== new URL(address).origin && !one.url().startsWith("data:")) found.push({ id: "fetched-elsewhere", where: one.url() }); });
    for (const page of paths) {
      const answer = await tab.goto(new URL(page, address).href);
      looked += 1;
      if (!answer.ok()) found.push({ page, width, id: "status", where: String(answer.status()) });
      await tab.addScriptTag({ path: axe });
      const { violations } = await tab.evaluate(() => window.axe.run({ resultTypes: ["violations"] }));
      found.push(...violations.map((one) => ({ page, width, id: one.id, where: one.nodes[0].html.slice(0, 200) })));
      const taken = await tab.evaluate(() => document.documentElement.scrollWidth);
      const scrolls = () => [...document.querySelectorAll(".scroll")].find((one) => one.scrollWidth > one.clientWidth + 1)?.outerHTML.slice(0, 200);
      const table = width === 320 && (await tab.evaluate(scrolls));
      if (table) found.push({ page, width, id: "a-table-scrolls", where: table });
      if (taken > width) found.push({ page, width, id: "wider-than-the-window", where: String(taken) });
    }
    await context.close();
  }
  // By the keyboard alone, on a screen.
  const context = await open.newContext({ viewport: { width: 1280, height: 900 }, storageState });
  const tab = await context.newPage();
  for (const page of paths) {
    await tab.goto(new URL(page, address).href);
    const wanted = await tab.evaluate(() => {
      const all = [...document.querySelectorAll("a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex='0']")];
      const shown = all.filter((one) => one.checkVisibility() && !one.closest("details:not([open]) > :not(summary)"));
      // Of the radios of one question, one is reached.
      const names = new Set();
      const reached = shown.filter((one) => {
        if (one.type !== "radio") return true;
        const group = document.querySelectorAll(`input[type=radio][name="${CSS.escape(one.name)}"]`);
        const checked = [...group].find((radio) => radio.checked);
        if (checked) return one === checked;
        if (names.has(one.name)) return false;
        names.add(one.name);
        return true;
      });
      reached.forEach((one, at) => { one.dataset.walk = String(at); });
      return reached.length;
    });
    for (let at = 0; at < wanted; at += 1) {
      await tab.keyboard.press("Tab");
      const seen = await tab.evaluate(() => {
        const one = document.activeElement;
        const style = getComputedStyle(one);
        const box = one.getBoundingClientRect();
        const inside = box.width > 0 && box.right > 0 && box.left < innerWidth && box.bottom > 0 && box.top < innerHeight;
        const outlined = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
        return { at: one.dataset.walk, outlined, inside, html: one.outerHTML.slice(0, 120) };
      });
      if (seen.at !== String(at)) { found.push({ page, id: "tab-order", where: `${at}: ${seen.html}` }); break; }
      if (!seen.outlined) found.push({ page, id: "focus-not-seen", where: seen.html });
      if (!seen.inside) found.push({ page, id: "focus-out-of-sight", where: seen.html });
    }
  }
  await open.close();
  console.log(JSON.stringify({ looked, found }));
})();
