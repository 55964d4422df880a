// SPDX-License-Identifier: GPL-3.0-or-later
// Each web page passes the Nu HTML checker without an error and without a warning.
import { spawnSync } from "node:child_process";
import { basename, join } from "node:path";
import { conclude, here, packaged, program, publications, skip } from "./tools.mjs";

const java = program("java");
if (!java)
    skip("java is not installed");
const jar = packaged("vnu-jar/build/dist/vnu.jar");

function messages(options, files) {
    const run = spawnSync(java, ["-jar", jar, "--format", "json", "--stdout", "--exit-zero-always", ...options, ...files], {
        encoding: "utf8",
        maxBuffer: 1 << 28,
    });
    if (run.error || run.status !== 0)
        throw run.error ?? new Error(run.stderr);
    return JSON.parse(run.stdout).messages.map(
        (message) => `${basename(message.url ?? "")}:${message.lastLine ?? 0}: ${message.subType ?? message.type}: ${message.message} ${message.extract ?? ""}`);
}

const pages = publications(".html");
const isRandom = (file) => basename(file).startsWith("random");
// Words drawn by chance are in no language: the checker would guess another than the page says.
const findings = [
    ...messages(["--no-langdetect"], pages.filter(isRandom)),
    ...messages([], pages.filter((file) => !isRandom(file))),
];
if (messages(["--no-langdetect"], [join(here, "invalid.html")]).length === 0)
    findings.push("invalid.html: the checker finds nothing, so that its silence proves nothing");
conclude(`${pages.length} pages`, findings);
