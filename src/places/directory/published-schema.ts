import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

/**
 * What is wrong in services by a published JSON schema of the standard: of one service (`schema/compiled/service.json`
 * of OpenReferralUK/uk-profile), or of a list of them (`service_package.json`).
 * @returns one line for each fault: which service, where in it, what
 */
export function schemaFaults(schema: { $schema?: string; type?: string }, services: object[]): string[] {
	// The standard's files carry words of Frictionless data packages beside those of JSON Schema.
	const ajv = new Ajv2020({ strict: false, allErrors: true });
	(addFormats as unknown as typeof addFormats.default)(ajv);
	const { $schema: _, ...rules } = schema;
	const isSound = ajv.compile(rules.type === "array" ? rules : { type: "array", items: rules });
	const sound: boolean = isSound(services);
	if (sound) return [];
	return (isSound.errors ?? []).map(({ instancePath, message }) => {
		const [, index, ...path] = instancePath.split("/");
		return `${idOf(services[Number(index)])} ${path.join("/") || "itself"}: ${message}`;
	});
}

function idOf(service: { id?: string } | undefined): string {
	return service?.id ?? "the list";
}
