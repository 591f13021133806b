/** Pictograms of the package `healthicons` (MIT, Resolve to Save Lives): our name, and folder and name there. */
const FROM_HEALTHICONS = {
	"adult-woman": "people/woman",
	ambulance: "vehicles/ambulance",
	appointment: "objects/calendar",
	baby: "people/baby_0203m",
	back: "conditions/back_pain",
	bleeding: "body/blood_drop",
	bottle: "nutrition/baby_formula",
	breathing: "body/lungs",
	burn: "conditions/burn",
	chest: "symbols/heart_cardiogram",
	child: "people/child_care",
	class: "people/i_training_class",
	confused: "emotions/confused",
	cough: "emotions/coughing",
	danger: "symbols/alert_triangle",
	diabetes: "devices/diabetes_measure",
	dizzy: "emotions/dizzy",
	doctor: "devices/stethoscope",
	door: "symbols/entry",
	ear: "body/ear",
	eye: "body/eye",
	fever: "devices/fever",
	globe: "symbols/globe",
	hand: "symbols/stop",
	headache: "conditions/headache",
	"health-check": "people/health_worker",
	heart: "symbols/heart",
	help: "symbols/contact_support",
	hospital: "places/hospital",
	house: "places/home",
	infection: "symbols/virus",
	inhaler: "people/asthma",
	idcard: "objects/insurance_card",
	itch: "conditions/allergies",
	joints: "body/joints",
	leg: "body/leg",
	letter: "objects/prescription_document",
	lock: "symbols/ui_secure",
	meal: "nutrition/hot_meal",
	medicine: "medications/medicines",
	mind: "body/head",
	mood: "emotions/sad",
	mother: "people/lactation",
	mouth: "body/mouth",
	nose: "body/nose",
	pain: "conditions/pain",
	papers: "symbols/i_documents_accepted",
	people: "people/i_groups_perspective_crowd",
	phone: "objects/phone",
	pin: "symbols/geo_location",
	poison: "symbols/poison",
	pregnant: "people/pregnant",
	question: "symbols/question_circle",
	rash: "emotions/measles",
	refused: "people/refused",
	rights: "objects/justice",
	screening: "symbols/medical_search",
	search: "symbols/magnifying_glass",
	sleep: "emotions/sleepy",
	stroke: "body/neurology",
	suitcase: "people/travel_alt",
	talk: "people/group_discussion_meeting",
	testicle: "body/testicles",
	"test-tube": "devices/test_tubes",
	throat: "specialties/ears_nose_and_throat",
	toilet: "body/bladder",
	tooth: "body/tooth",
	tummy: "body/stomach",
	unconscious: "devices/hospitalized",
	vaccine: "devices/syringe-vaccine",
	vomit: "conditions/vomiting",
	weight: "devices/weight",
	wheelchair: "devices/wheelchair",
	woman: "symbols/sexual_reproductive_health",
} as const;

/** Signs drawn for this site: the files of `drawn/`. */
const DRAWN = [
	"alarm",
	"soon",
	"clock",
	"mark",
	"back-arrow",
	"next",
	"down",
	"money",
	"computer",
	"tick",
	"face-none",
	"face-little",
	"face-bad",
	"face-worse",
	"face-worst",
] as const;

export type PictogramName = keyof typeof FROM_HEALTHICONS | (typeof DRAWN)[number];

/** The name of every pictogram that a page or a topic may show. */
export const pictogramNames: string[] = [...Object.keys(FROM_HEALTHICONS), ...DRAWN].sort();

/** Whether there is a pictogram of that name. */
export function isPictogram(name: string): name is PictogramName {
	return pictogramNames.includes(name);
}

/** Whether the pictogram is drawn for this site (on a grid of 24, with tenths), not taken from healthicons. */
export function isOwnDrawing(name: string): boolean {
	return (DRAWN as readonly string[]).includes(name);
}

/** The path of the drawing with that name, from the project's root. */
export function drawingFile(name: PictogramName): string {
	return isOwnDrawing(name)
		? `src/pictograms/drawn/${name}.svg`
		: `node_modules/healthicons/public/icons/svg/filled/${FROM_HEALTHICONS[name as keyof typeof FROM_HEALTHICONS]}.svg`;
}
