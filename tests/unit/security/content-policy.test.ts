import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { contentPolicy } from "../../../src/security/content-policy.ts";

const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

test("a page without script may run none", () => {
	const policy = contentPolicy("<style>a{}</style>");
	expect(policy).toContain("default-src 'none'");
	expect(policy).toContain(`style-src ${hash("a{}")}`);
	expect(policy).not.toContain("script-src");
	expect(policy).not.toContain("unsafe");
});

test("each inline script is allowed by its hash, files only where the page asks for one", () => {
	expect(contentPolicy('<script type="module">x()</script>')).toContain(`script-src ${hash("x()")}`);
	expect(contentPolicy('<script type="module" src="/a.js"></script>')).toContain("script-src 'self'");
	expect(contentPolicy("<script>x()</script><script>x()</script>").split(hash("x()")).length).toBe(2);
});

test("a page with a script file may register the worker and ask this site, also where browsers know no worker-src", () => {
	const policy = contentPolicy('<script defer src="/a.js"></script>');
	expect(policy).toContain("connect-src 'self'");
	expect(policy).toContain("child-src 'self'");
	expect(contentPolicy("<script>x()</script>")).not.toMatch(/connect-src|child-src/);
});

test("data in a page is no script", () => {
	expect(contentPolicy('<script type="application/json">{}</script>')).not.toContain("script-src");
});
