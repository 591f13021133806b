import { expect, test } from "vitest";
import { usedStyles, withOneStyle } from "../../../src/styles/used-styles.ts";

test("selectors with a class that the page lacks go, all else stays", () => {
	const css = ".a{x:1}.b,.c .a{x:2}p{x:3}@media print{.b{x:4}}@media screen{.a:hover,.b{x:5}}";
	expect(usedStyles(css, '<p class="a c">')).toBe(".a{x:1}.c .a{x:2}p{x:3}@media screen{.a:hover{x:5}}");
});

test("a class that a script sets counts as used", () => {
	expect(usedStyles(".huge{x:1}", '<script>e.className="btn huge"</script>')).toBe(".huge{x:1}");
});

test("stand-ins for a function that the site does not use go", () => {
	const css = "html{--lightningcss-light:initial;color:red}@media (x){html{--lightningcss-light: }}";
	expect(usedStyles(css, "")).toBe("html{color:red}");
});

test("a page has one style", () => {
	expect(withOneStyle('<style>.a{x:1}</style><p class="a">$&</p><style>p{x:2}</style>')).toBe(
		'<style>.a{x:1}p{x:2}</style><p class="a">$&</p>',
	);
});
