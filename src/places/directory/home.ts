const PREMISES =
	/\b(arcade|barracks|building|business|cafe|campus|cathedral|centre|center|ctre?|chambers|chapel|church|clinic|college|exchange|factory|floor|gallery|gurdwara|hall|hospital|hostel|hub|institute|library|masjid|mill|minster|mosque|museum|offices?|po box|precinct|rooms|school|shop|studios?|suite|surgery|synagogue|temple|theatre|tower|unit|university|warehouse|workshop)\b/i;
const DWELLING = /\b(flat|apartment|apt|bungalow|cottage|farm|the (old )?(rectory|vicarage|manse)|c\/o|care of)\b/i;
/** "Church Lane" and "Mill Road": a road is called after what once stood there. */
const ROAD =
	/\b[\w']+ (road|rd|street|st|lane|ln|avenue|ave|close|drive|dr|way|hill|row|walk|crescent|terrace|gardens?|grove|view|green|court|rise|end|gate|place|mews|park|fields?|square|approach)\b/gi;

/** Whether a line names a house or a road, and so is no town. */
export function isStreet(line: string): boolean {
	return /\d/.test(line) || line.replace(ROAD, "") !== line;
}

/**
 * Whether an address may be somebody's home: it names a flat or a person to write to, or nothing in it says that it is
 * premises. A small charity's address in a register is often its secretary's. In doubt it is a home.
 * @param lines the address without town and postcode
 * @param name of the organisation, which says nothing about the building
 */
export function mayBeHome(lines: string[], name = ""): boolean {
	const text = lines.filter((line) => line.toLowerCase() !== name.toLowerCase()).join(", ");
	return DWELLING.test(text) || !PREMISES.test(text.replace(ROAD, ""));
}
