// SPDX-License-Identifier: GPL-3.0-or-later
// Each web page in a real browser: no finding of axe-core, light and dark, wide and narrow; no sideways scrolling on a
// narrow screen, with large text, with spaced text; nothing fetched from elsewhere; the skip link leads to the content.
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { Chromium } from "./chromium.mjs";
import { conclude, packaged, publications } from "./tools.mjs";

const axe = readFileSync(packaged("axe-core/axe.min.js"), "utf8");
const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
// WCAG 2.2, 1.4.12
const spacedText = "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }";

const findings = [];
const browser = await Chromium.start();
const page = await browser.page();

async function judge(name, tags) {
    await page.evaluate(axe);
    const results = await page.evaluate(`axe.run(document, { runOnly: ${JSON.stringify(tags)}, resultTypes: ["violations"] })`);
    for (const violation of results.violations) {
        for (const node of violation.nodes)
            findings.push(`${name}: ${violation.id}: ${violation.help}: ${node.html.slice(0, 160)} ${node.any?.[0]?.message ?? ""}`);
    }
}

async function addStyle(css) {
    await page.evaluate(`document.head.append(Object.assign(document.createElement("style"), { textContent: ${JSON.stringify(css)} }))`);
}

async function expectNoSidewaysScrolling(name) {
    const wide = await page.evaluate(`(() => {
        const width = document.documentElement.clientWidth;
        if (document.documentElement.scrollWidth <= width) return "";
        const culprit = [...document.body.querySelectorAll("*")].find((element) => element.getBoundingClientRect().right > width + 1);
        return document.documentElement.scrollWidth + " > " + width + ": " + (culprit?.outerHTML ?? "").slice(0, 160);
    })()`);
    if (wide)
        findings.push(`${name}: scrolls sideways: ${wide}`);
}

async function expectSkipLink(name) {
    await page.press("Tab");
    const shown = await page.evaluate(`(() => {
        const link = document.activeElement, box = link.getBoundingClientRect();
        return link.matches("a[href='#content']") && box.left >= 0 && box.top >= 0 && box.width > 0;
    })()`);
    if (!shown)
        findings.push(`${name}: the first Tab does not show the skip link`);
    await page.press("Enter");
    if (!(await page.evaluate(`document.activeElement.id === "content" || location.hash === "#content"`)))
        findings.push(`${name}: the skip link does not lead to the content`);
}

const pages = publications(".html");
for (const file of pages) {
    const name = basename(file);
    for (const scheme of ["light", "dark"]) {
        for (const width of [1280, 320]) {
            await page.open(file, { width, scheme });
            await judge(`${name}, ${scheme}, ${width} px`, [...standards, "best-practice"]);
            for (const request of page.requests.filter((address) => !address.startsWith("data:")))
                findings.push(`${name}: asks for ${request}`);
        }
    }
    await page.open(file, { width: 320 });
    await expectNoSidewaysScrolling(`${name}, 320 px`);
    await addStyle(spacedText);
    await expectNoSidewaysScrolling(`${name}, 320 px, spaced text`);
    await page.open(file, { width: 640 });
    await addStyle(":root { font-size: 200% }");
    await expectNoSidewaysScrolling(`${name}, text at 200 %`);
    await expectSkipLink(name);
}

// A mail program shows a message within a page of its own: what only a whole page needs is not asked of it.
const messages = publications(".email.htm");
for (const file of messages) {
    await page.open(file, { width: 320 });
    await judge(basename(file), standards);
    await expectNoSidewaysScrolling(`${basename(file)}, 320 px`);
}

const known = findings.length;
await page.open(fileURLToPath(new URL("invalid.html", import.meta.url)));
await judge("invalid.html", standards);
if (findings.splice(known).length === 0)
    findings.push("invalid.html: axe-core finds nothing, so that its silence proves nothing");
await browser.stop();
conclude(`${pages.length} pages, ${messages.length} e-mails`, findings);
