import { cardOf } from "../cards/load.ts";
import { publishedPhone } from "../facts/load.ts";
import { isPictogram, pictogramNames } from "../pictograms/table.ts";
import { didYouMean } from "../problems.ts";

/** A component that topics may use. */
interface Component {
	/** Name of its one prop, and what throws when the prop names nothing; null for a component without props. */
	prop: { name: string; check: (value: string) => unknown } | null;
	/** Whether it holds text. */
	holdsText: boolean;
}

function checkPictogram(name: string): void {
	if (!isPictogram(name))
		throw new Error(
			`unknown pictogram "${name}"${didYouMean(name, pictogramNames)}; names are in src/pictograms/table.ts`,
		);
}

const urgency: Component = { prop: null, holdsText: true };

/** The components that topics may use, by name. Anything else in a topic fails the build. */
export const COMPONENTS: Record<string, Component> = {
	Phone: { prop: { name: "id", check: publishedPhone }, holdsText: false },
	SayThis: { prop: { name: "card", check: cardOf }, holdsText: false },
	Picture: { prop: { name: "of", check: checkPictogram }, holdsText: false },
	Now: urgency,
	Today: urgency,
	Routine: urgency,
};
