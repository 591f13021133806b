// The package "xliff" has no types of its own; these are of what is used here.
declare module "xliff/js2xliff" {
	/** Writes XLIFF 2: files by id, in them units or groups of units by id. */
	export default function js2xliff(
		document: { sourceLanguage: string; targetLanguage: string; resources: object },
		options: { targetXliffVersion: string; indent: string },
	): Promise<string>;
}
