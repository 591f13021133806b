import type { Language } from "../languages/registry.ts";
import { plainStrings } from "../languages/strings.ts";
import { fillPhoneMarks } from "../topics/phone-marks.ts";

/** Topics that the icon on the home screen opens at once. */
const SHORTCUTS = ["emergency", "register-with-a-gp"];

/**
 * The web app manifest of a language.
 * @param titleOf gives the title of a topic in that language
 */
export function appManifest(language: Language, titleOf: (slug: string) => string) {
	const { tag, dir } = language;
	const t = plainStrings(tag);
	const icon = (name: string, size: number, purpose: string) => ({
		src: `/${name}-${size}.png`,
		sizes: `${size}x${size}`,
		type: "image/png",
		purpose,
	});
	return {
		name: t("site.name"),
		short_name: t("site.name"),
		description: t("site.description"),
		lang: tag,
		dir,
		id: `/${tag}/`,
		start_url: `/${tag}/`,
		// All languages: who changes the language stays in the app.
		scope: "/",
		display: "standalone",
		background_color: "#fbf8f1",
		theme_color: "#123f34",
		icons: [
			icon("icon", 192, "any"),
			icon("icon", 512, "any"),
			icon("icon-maskable", 192, "maskable"),
			icon("icon-maskable", 512, "maskable"),
		],
		shortcuts: SHORTCUTS.map((slug) => ({ name: fillPhoneMarks(titleOf(slug)), url: `/${tag}/${slug}/` })),
	};
}
