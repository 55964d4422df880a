// SPDX-License-Identifier: GPL-3.0-or-later
// A headless Chromium, spoken to through a pipe: neither a port nor a library is needed.
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { program, skip } from "./tools.mjs";

export class Chromium {
    #child;
    #profile = mkdtempSync(join(tmpdir(), "glaneur-browser-"));
    #nextId = 1;
    #waiting = new Map();
    #listeners = new Set();
    #rest = "";

    static async start() {
        const executable = program("chromium", "chromium-browser", "google-chrome");
        if (!executable)
            skip("chromium is not installed");
        const browser = new Chromium(executable);
        await browser.call("Browser.getVersion");
        return browser;
    }

    constructor(executable) {
        this.#child = spawn(executable, [
            "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-background-networking",
            "--no-first-run", "--hide-scrollbars", "--remote-debugging-pipe", `--user-data-dir=${this.#profile}`, "about:blank",
        ], { stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"] });
        this.#child.stdio[4].setEncoding("utf8").on("data", (text) => this.#read(text));
        this.#child.on("exit", () => {
            for (const { reject } of this.#waiting.values())
                reject(new Error("The browser ended."));
            this.#waiting.clear();
        });
    }

    #read(text) {
        const messages = (this.#rest + text).split("\0");
        this.#rest = messages.pop();
        for (const message of messages.map((one) => JSON.parse(one))) {
            if (message.id) {
                const { resolve, reject } = this.#waiting.get(message.id);
                this.#waiting.delete(message.id);
                message.error ? reject(new Error(message.error.message)) : resolve(message.result);
            } else {
                for (const listener of this.#listeners)
                    listener(message);
            }
        }
    }

    call(method, params = {}, sessionId = undefined) {
        const id = this.#nextId++;
        return new Promise((resolve, reject) => {
            this.#waiting.set(id, { resolve, reject });
            this.#child.stdio[3].write(JSON.stringify({ id, method, params, sessionId }) + "\0");
        });
    }

    listen(listener) {
        this.#listeners.add(listener);
        return () => this.#listeners.delete(listener);
    }

    async page() {
        const { targetId } = await this.call("Target.createTarget", { url: "about:blank" });
        const { sessionId } = await this.call("Target.attachToTarget", { targetId, flatten: true });
        return new Page(this, sessionId);
    }

    async stop() {
        const ended = new Promise((resolve) => this.#child.once("exit", resolve));
        this.call("Browser.close").catch(() => {});
        await ended;
        rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5 });
    }
}

class Page {
    requests = []; ///< addresses asked for since the last open(), the page's own left out

    constructor(browser, session) {
        this.browser = browser;
        this.session = session;
        browser.listen((message) => {
            if (message.sessionId === session && message.method === "Network.requestWillBeSent")
                this.requests.push(message.params.request.url);
        });
    }

    call(method, params = {}) {
        return this.browser.call(method, params, this.session);
    }

    async open(file, { width = 1280, height = 900, scheme = "light", media = "" } = {}) {
        await this.call("Page.enable");
        await this.call("Network.enable");
        await this.call("Emulation.setDeviceMetricsOverride", { width, height, deviceScaleFactor: 1, mobile: false });
        await this.call("Emulation.setEmulatedMedia", { media, features: [{ name: "prefers-color-scheme", value: scheme }] });
        const address = pathToFileURL(file).href;
        const loaded = new Promise((resolve) => {
            const stop = this.browser.listen((message) => {
                if (message.sessionId === this.session && message.method === "Page.loadEventFired") {
                    stop();
                    resolve();
                }
            });
        });
        this.requests = [];
        await this.call("Page.navigate", { url: address });
        await loaded;
        this.requests = this.requests.filter((request) => request !== address);
    }

    /** The value of `expression`, awaited where it is a promise. */
    async evaluate(expression) {
        const { result, exceptionDetails } = await this.call("Runtime.evaluate", { expression, awaitPromise: true, returnByValue: true });
        if (exceptionDetails)
            throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
        return result.value;
    }

    async press(key) {
        for (const type of ["keyDown", "keyUp"])
            await this.call("Input.dispatchKeyEvent", { type, key, code: key, windowsVirtualKeyCode: key === "Tab" ? 9 : 13, text: key === "Enter" ? "\r" : undefined });
    }
}
