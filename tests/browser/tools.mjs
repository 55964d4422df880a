// SPDX-License-Identifier: GPL-3.0-or-later
import { accessSync, constants, existsSync, readdirSync } from "node:fs";
import { delimiter, dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

export const here = dirname(fileURLToPath(import.meta.url));

/** Ends the test as skipped; ctest knows this status. */
export function skip(reason) {
    console.log(`Skipped: ${reason}`);
    process.exit(77);
}

/** The first of `names` on PATH; undefined where none is. */
export function program(...names) {
    for (const name of names) {
        for (const folder of (process.env.PATH ?? "").split(delimiter)) {
            try {
                accessSync(join(folder, name), constants.X_OK);
                return join(folder, name);
            } catch {
                // not in this folder
            }
        }
    }
    return undefined;
}

/** A file of an npm package; skips the test where tests/browser/install has not fetched it. */
export function packaged(path) {
    const file = join(here, "node_modules", path);
    if (!existsSync(file))
        skip(`${path} is missing; run tests/browser/install`);
    return file;
}

/** The publications that end in `ending`, in the folder given as the first argument. */
export function publications(ending) {
    const folder = resolve(process.argv[2] ?? ".");
    const files = readdirSync(folder).filter((name) => name.endsWith(ending)).sort();
    if (files.length === 0) {
        console.error(`There is no ${ending} file in ${folder}.`);
        process.exit(1);
    }
    return files.map((name) => join(folder, name));
}

/** Prints `findings` and ends the test: passed where there are none. */
export function conclude(what, findings) {
    for (const finding of findings)
        console.log(finding);
    console.log(`${what}: ${findings.length} findings`);
    process.exit(findings.length === 0 ? 0 : 1);
}
