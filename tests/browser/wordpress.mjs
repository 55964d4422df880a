// SPDX-License-Identifier: GPL-3.0-or-later
// Each fragment is read back by WordPress' own block parser and validation: no block is invalid, missing or freeform,
// and saving the blocks gives the fragment again.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename } from "node:path";
import { conclude, packaged, publications } from "./tools.mjs";

packaged("@wordpress/blocks/package.json");
const require = createRequire(import.meta.url);
const { JSDOM } = require("jsdom");
const { window } = new JSDOM("<!DOCTYPE html>", { url: "http://localhost/", pretendToBeVisual: true });
for (const name of ["window", "document", "Node", "Element", "HTMLElement", "DOMParser", "MutationObserver"])
    globalThis[name] = name === "window" ? window : window[name];
Object.defineProperty(globalThis, "navigator", { value: window.navigator, configurable: true });
window.matchMedia = globalThis.matchMedia = () => ({ matches: false, addListener() {}, removeListener() {} });
// What the packages say of their own set-up is no finding.
console.error = console.warn = console.info = () => {};

const { parse, serialize, registerBlockType, __unstableGetInnerBlocksProps: innerBlocks } = require("@wordpress/blocks");
const { createElement, RawHTML } = require("@wordpress/element");

// The core blocks that a fragment may hold: what each reads and how each saves, as far as fragments use it. The
// whole block library would bring gigabytes; these were compared with it.
const words = (selector) => ({ type: "rich-text", source: "rich-text", selector });
const html = (value) => createElement(RawHTML, null, value === undefined ? "" : value.toString());
const inner = () => innerBlocks().children;
const isEmpty = (value) => value === undefined || value.toString() === "";
const caption = (value) => (isEmpty(value) ? null : createElement("figcaption", { className: "wp-element-caption" }, html(value)));

const cells = {
    type: "array", default: [], source: "query", selector: "td,th",
    query: {
        content: words(undefined),
        tag: { type: "string", default: "td", source: "tag" },
        scope: { type: "string", source: "attribute", attribute: "scope" },
    },
};
const rows = (selector) => ({ type: "array", default: [], source: "query", selector, query: { cells } });
const section = (tag, list) => list.length === 0 ? null
    : createElement(tag, null, ...list.map((row) => createElement("tr", null, ...row.cells.map((cell) =>
        createElement(cell.tag, { scope: cell.tag === "th" ? cell.scope : undefined }, html(cell.content))))));

const blocks = {
    heading: {
        attributes: { content: words("h1,h2,h3,h4,h5,h6"), level: { type: "number", default: 2 } },
        save: ({ attributes }) => createElement(`h${attributes.level}`, { className: "wp-block-heading" }, html(attributes.content)),
    },
    paragraph: {
        attributes: { content: words("p") },
        save: ({ attributes }) => createElement("p", null, html(attributes.content)),
    },
    list: {
        attributes: { ordered: { type: "boolean", default: false }, start: { type: "number" } },
        save: ({ attributes }) => createElement(attributes.ordered ? "ol" : "ul", { start: attributes.start, className: "wp-block-list" }, inner()),
    },
    "list-item": {
        attributes: { content: words("li") },
        save: ({ attributes }) => createElement("li", null, html(attributes.content), inner()),
    },
    quote: {
        attributes: { citation: words("cite") },
        save: ({ attributes }) => createElement("blockquote", { className: "wp-block-quote" }, inner(),
            isEmpty(attributes.citation) ? null : createElement("cite", null, html(attributes.citation))),
    },
    code: {
        attributes: { content: { ...words("code"), __unstablePreserveWhiteSpace: true } },
        save: ({ attributes }) => createElement("pre", { className: "wp-block-code" }, createElement("code", null,
            html(attributes.content.toHTMLString({ preserveWhiteSpace: true }).replaceAll("[", "&#91;")
                .replace(/^(\s*https?:)\/\/([^\s<>"]+\s*)$/m, "$1&#47;&#47;$2")))),
    },
    table: {
        attributes: {
            hasFixedLayout: { type: "boolean", default: true }, caption: words("figcaption"),
            head: rows("thead tr"), body: rows("tbody tr"),
        },
        save: ({ attributes }) => createElement("figure", { className: "wp-block-table" },
            createElement("table", { className: attributes.hasFixedLayout ? "has-fixed-layout" : undefined },
                section("thead", attributes.head), section("tbody", attributes.body)), caption(attributes.caption)),
    },
    image: {
        attributes: {
            url: { type: "string", source: "attribute", selector: "img", attribute: "src" },
            alt: { type: "string", source: "attribute", selector: "img", attribute: "alt", default: "" },
            caption: words("figcaption"),
        },
        save: ({ attributes }) => createElement("figure", { className: "wp-block-image" },
            createElement("img", { src: attributes.url, alt: attributes.alt }), caption(attributes.caption)),
    },
    separator: {
        attributes: { opacity: { type: "string", default: "alpha-channel" } },
        save: () => createElement("hr", { className: "wp-block-separator has-alpha-channel-opacity" }),
    },
};
for (const [name, { attributes, save }] of Object.entries(blocks))
    registerBlockType(`core/${name}`, { apiVersion: 3, title: name, category: "text", supports: { className: false }, attributes, save });

const seen = new Set();

function judge(block, file, report) {
    seen.add(block.name);
    if (!block.isValid || !(block.name.slice("core/".length) in blocks))
        report(`${file}: ${block.name} is not valid: ${(block.originalContent ?? "").slice(0, 300)}`);
    for (const child of block.innerBlocks)
        judge(child, file, report);
}

const folded = (text) => text.replace(/\s+/g, "");

function judgeFragment(source, file, report) {
    const parsed = parse(source);
    for (const block of parsed)
        judge(block, file, report);
    const saved = folded(serialize(parsed));
    const wanted = folded(source);
    if (saved !== wanted) {
        let at = 0;
        while (saved[at] === wanted[at])
            ++at;
        report(`${file}: would be saved otherwise: ${wanted.slice(at - 40, at + 60)} / ${saved.slice(at - 40, at + 60)}`);
    }
}

const findings = [];
const fragments = publications(".fragment");
for (const file of fragments)
    judgeFragment(readFileSync(file, "utf8"), basename(file), (finding) => findings.push(finding));
for (const name of Object.keys(blocks)) {
    if (!seen.has(`core/${name}`) && name !== "separator")
        findings.push(`No fragment holds a block of kind ${name}: nothing is proved of it.`);
}
for (const broken of [
    '<!-- wp:heading -->\n<h3 class="wp-block-heading">Level</h3>\n<!-- /wp:heading -->',
    "<!-- wp:list -->\n<ul><!-- wp:list-item -->\n<li>Class</li>\n<!-- /wp:list-item --></ul>\n<!-- /wp:list -->",
    "<p>No block</p>",
]) {
    let noticed = false;
    judgeFragment(broken, "broken", () => { noticed = true; });
    if (!noticed)
        findings.push(`A broken block passes, so that silence proves nothing: ${broken}`);
}
conclude(`${fragments.length} fragments`, findings);
