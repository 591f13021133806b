import { z } from "astro/zod";
import { readYaml } from "../facts/read-yaml.ts";
import { Pictogram } from "./frontmatter.ts";

export const ORDER_FILE = "content/topics/order.yaml";

const Group = z.strictObject({
	id: z.string(),
	pictogram: Pictogram,
	/** Whether the group is open when the home page opens. */
	opens: z.boolean().default(false),
	topics: z.array(z.string()),
});

/** The groups of the home page with the slugs of their topics, in order. */
export const groups = readYaml(ORDER_FILE, z.array(Group));

/** Every slug, in order. */
export const slugs = groups.flatMap((g) => g.topics);

/** The id of the group in which a topic stands. */
export function groupOf(slug: string): string {
	const group = groups.find((g) => g.topics.includes(slug));
	if (!group) throw new Error(`topic "${slug}" is in no group; add it to ${ORDER_FILE}`);
	return group.id;
}
