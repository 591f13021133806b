import * as p from "./parts.ts";

/*
 * What each strip shows, panel by panel, in the order of reading. `turns` says that something in the panel moves or
 * points on, so that it is seen from the other side where reading goes from right to left.
 */

export interface Panel {
	/** What a person who cannot read should understand; for those who draw and those who check. */
	means: string;
	picture: string;
	turns?: boolean;
}

const { CLOTH } = p;
const sara: p.Person = { skin: 3, top: CLOTH.plum, legs: "dress", hair: "scarf", cloth: CLOTH.sand };
const omar: p.Person = { skin: 2, top: CLOTH.blue, beard: true };
const dawit: p.Person = { skin: 4, top: CLOTH.rust, hair: "curls" };
const old: p.Person = { skin: 1, top: CLOTH.stone, hair: "grey", glasses: true };
const girl: p.Person = { skin: 3, top: CLOTH.rust, legs: CLOTH.night, hair: "long" };
const doctor: p.Person = { skin: 2, top: p.WHITE, hair: "long", face: "glad" };
const nurse: p.Person = { skin: 4, top: CLOTH.leaf, hair: "short", face: "glad" };
const clerk: p.Person = { skin: 0, top: CLOTH.leaf, hair: "short", face: "glad", glasses: true, half: true };

/** Behind a desk on the right, the desk before the person. */
const atDesk = (who: p.Person) => p.put(116, 62, p.person({ ...who, half: true })) + p.put(116, 92, p.desk, 1.1);
const withDoctorsCoat = (who: p.Person) => p.person(who) + p.stethoscope;

const danger = (who: p.Person) =>
	p.put(
		60,
		52,
		p.person({
			...who,
			face: "ill",
			right: [
				[14, 20],
				[3, 18],
			],
			left: [
				[-16, 22],
				[-4, 26],
			],
		}),
		1.1,
	) + p.lines("M82 62l12-6M84 74l14 2M80 84l10 8", p.RED, 4);

export const PANELS = {
	emergency: [
		{
			means: "Someone is in danger: pain in the chest, or lies there and does not wake",
			picture: danger({ ...old, glasses: false }) + p.put(124, 40, p.alarm, 1.4),
		},
		{
			means: "Call on the phone at once",
			picture:
				p.put(
					56,
					50,
					p.person({
						...sara,
						face: "worried",
						right: [
							[20, 14],
							[12, -8],
						],
					}),
					1.1,
				) +
				p.put(72, 40, p.phone, 0.7) +
				p.put(122, 66, p.calling, 1.2),
			turns: true,
		},
		{
			means: "Say your language: an interpreter joins. Say where you are",
			picture:
				p.put(
					40,
					109,
					p.person({
						...sara,
						half: true,
						right: [
							[18, 12],
							[11, -8],
						],
					}),
				) +
				p.put(53, 101, p.phone, 0.6) +
				p.put(122, 109, p.person({ ...nurse, half: true })) +
				p.lines("M110 97a12 13 0 0 1 24 0M110 97v7l10 2", p.INK, 3) +
				p.put(50, 50, p.says(p.put(0, -1, p.pin, 0.9)), 1.2) +
				p.put(112, 50, p.flip(p.says(p.flip(p.words)))),
			turns: true,
		},
		{
			means: "Open the door for those who help",
			picture:
				p.put(50, 126, p.openDoor, 1.2) +
				p.put(
					104,
					58,
					p.person({
						...girl,
						left: [
							[-18, 14],
							[-30, 18],
						],
						right: [
							[20, 0],
							[24, -14],
						],
					}),
				),
			turns: true,
		},
		{
			means: "The ambulance comes",
			picture:
				p.lines("M8 122h144", p.INK, 3) +
				p.put(66, 120, p.ambulance, 1.15) +
				p.put(138, 66, p.person({ ...nurse, legs: CLOTH.leaf }), 0.85),
			turns: true,
		},
		{
			means: "In hospital a doctor looks after the person",
			picture:
				p.put(60, 126, p.bed({ ...old, glasses: false, face: "asleep" }), 1.1) +
				p.put(128, 54, withDoctorsCoat(doctor), 1) +
				p.put(34, 34, p.yes, 1.3),
		},
	],
	"first-steps": [
		{
			means: "In danger: call",
			picture: p.put(42, 70, p.alarm, 1.7) + p.put(112, 70, p.calling, 1.5),
		},
		{
			means: "Register with a GP, at the desk",
			picture:
				p.put(
					44,
					52,
					p.person({
						...omar,
						right: [
							[18, 22],
							[34, 26],
						],
					}),
				) +
				p.put(82, 74, p.paper, 0.7) +
				atDesk(clerk),
			turns: true,
		},
		{
			means: "Say your language: an interpreter speaks between you and the doctor",
			picture:
				p.put(28, 109, p.person({ ...dawit, half: true })) +
				p.put(80, 109, p.person({ ...sara, half: true, face: "glad" })) +
				p.put(132, 109, withDoctorsCoat({ ...doctor, half: true })) +
				p.put(40, 46, p.says(p.otherWords), 1.3) +
				p.put(120, 46, p.flip(p.says(p.flip(p.words))), 1.3),
		},
		{
			means: "Tell about your medicines",
			picture:
				p.put(
					46,
					54,
					p.person({
						...old,
						right: [
							[18, 16],
							[30, 8],
						],
					}),
				) +
				p.put(88, 50, p.medicine, 1.1) +
				p.put(130, 60, withDoctorsCoat({ ...nurse, top: p.WHITE })),
			turns: true,
		},
		{
			means: "Pregnant: see a midwife",
			picture:
				p.put(
					50,
					50,
					p.person({
						...sara,
						cloth: CLOTH.rust,
						top: CLOTH.blue,
						round: true,
						face: "glad",
						left: [
							[-17, 22],
							[-8, 32],
						],
						right: [
							[18, 20],
							[11, 26],
						],
					}),
					1.1,
				) +
				p.put(
					112,
					52,
					p.person({
						...nurse,
						hair: "long",
						left: [
							[-20, 22],
							[-38, 28],
						],
					}),
					1.05,
				),
			turns: true,
		},
		{
			means: "Ask for the paper that helps with costs",
			picture:
				p.put(50, 66, p.paper, 2) +
				p.put(58, 92, p.yes, 1.1) +
				p.circle([118, 60], 22, p.SUN) +
				`<circle cx="118" cy="60" r="16" fill="none" stroke="${p.INK}" stroke-width="2"/>` +
				p.put(118, 108, p.medicine, 0.9),
		},
		{
			means: "Ask for a first health check",
			picture:
				p.put(32, 90, p.cane) +
				p.put(
					46,
					52,
					p.person({
						skin: 4,
						top: CLOTH.sand,
						hair: "cap",
						cloth: CLOTH.night,
						right: [
							[20, 18],
							[36, 16],
						],
					}),
				) +
				p.box(62, 62, 16, 12, p.RED) +
				p.lines("M78 72q10 10 14 2", p.INK, 3) +
				p.put(
					114,
					52,
					withDoctorsCoat({
						...doctor,
						left: [
							[-18, 18],
							[-26, 16],
						],
					}),
				),
			turns: true,
		},
		{
			means: "Keep all letters together",
			picture:
				p.put(56, 36, p.letter, 1.5, -12) +
				p.put(84, 52, p.letter, 1.5, 8) +
				p.put(64, 68, p.letter, 1.5, -4) +
				p.path("M30 78h100l-8 48h-84z", CLOTH.sand) +
				p.path("M30 78l8-10h26l6 10z", "#b08d4c"),
		},
	],
	"register-with-a-gp": [
		{
			means: "Find a practice near you",
			picture:
				p.box(76, 44, 70, 78, p.WHITE) +
				p.path("M70 46l41-26 41 26z", CLOTH.rust) +
				p.box(100, 88, 22, 34, CLOTH.night, 1) +
				p.put(111, 50, p.stethoscope, 0.9) +
				p.put(
					40,
					54,
					p.person({
						...girl,
						right: [
							[18, 20],
							[10, 26],
						],
					}),
				) +
				p.put(51, 78, p.phone, 0.6) +
				p.put(50, 18, p.pin, 1),
			turns: true,
		},
		{
			means: "Go to the desk and show a card",
			picture:
				p.put(42, 56, p.wheelchair) +
				p.put(
					42,
					56,
					p.person({
						...omar,
						half: true,
						right: [
							[18, 16],
							[32, 12],
						],
					}),
				) +
				p.box(68, 52, 24, 18, p.WHITE, 2) +
				p.lines("M72 58h16M72 64h10", p.INK, 2) +
				atDesk(clerk),
			turns: true,
		},
		{
			means: "No papers? You are welcome all the same",
			picture:
				p.put(
					44,
					62,
					p.person({
						...dawit,
						left: [
							[-20, 18],
							[-26, 8],
						],
						right: [
							[20, 18],
							[26, 8],
						],
					}),
				) +
				`<g stroke="${p.INK}" stroke-width="2" stroke-dasharray="4 3">${p.box(16, 8, 20, 26, "none", 2)}${p.box(42, 12, 30, 20, "none", 2)}</g>` +
				atDesk({
					...clerk,
					left: [
						[-16, 16],
						[-22, 10],
					],
				}) +
				p.put(120, 22, p.yes, 1.5),
		},
		{
			means: "Ask for an interpreter: one who speaks both languages",
			picture:
				p.put(30, 109, p.person({ ...sara, half: true })) +
				p.put(130, 109, p.person({ ...clerk })) +
				p.put(80, 104, p.calling, 1.1) +
				p.put(40, 46, p.says(p.otherWords), 1.3) +
				p.put(120, 46, p.flip(p.says(p.flip(p.words))), 1.3),
		},
		{
			means: "Fill in the form, one for each of the family, babies too",
			picture:
				p.put(112, 62, p.paper, 2.2) +
				p.lines("M134 96l-18-20", CLOTH.rust, 6) +
				p.put(
					30,
					54,
					p.person({
						...omar,
						right: [
							[18, 18],
							[10, 24],
						],
					}),
				) +
				p.put(
					64,
					62,
					p.person({
						...sara,
						left: [
							[-4, 22],
							[2, 22],
						],
						right: [
							[16, 20],
							[6, 22],
						],
					}),
					0.95,
				) +
				p.circle([66, 76], 7, p.SKIN[2]) +
				p.path("M58 80q10 12 18 0v12q-9 6-18 0z", p.WHITE) +
				p.put(92, 92, p.person({ ...girl, hair: "curls" }), 0.6),
			turns: true,
		},
		{
			means: "Now you have a doctor",
			picture:
				p.put(
					50,
					52,
					p.person({
						...old,
						hair: "grey",
						face: "glad",
						right: [
							[18, 20],
							[28, 22],
						],
					}),
					1.05,
				) +
				p.put(
					112,
					52,
					withDoctorsCoat({
						...doctor,
						left: [
							[-18, 20],
							[-30, 22],
						],
					}),
					1.05,
				) +
				p.put(80, 24, p.yes, 1.3),
		},
	],
	"which-service": [
		{
			means: "Life in danger: ambulance",
			picture:
				p.put(-22, 4, danger({ ...dawit, hair: "bald" })) + p.put(84, 34, p.arrow) + p.put(118, 104, p.ambulance, 0.75),
			turns: true,
		},
		{
			means: "Ill and it cannot wait, or not sure: phone, by day and by night",
			picture:
				p.put(
					42,
					54,
					p.person({
						...sara,
						face: "ill",
						left: [
							[-16, 12],
							[-6, -10],
						],
					}),
				) +
				p.put(84, 66, p.arrow) +
				p.put(126, 78, p.calling, 1) +
				p.path("M132 14a14 14 0 1 0 12 20 11 11 0 0 1-12-20z", p.SUN),
			turns: true,
		},
		{
			means: "A small problem: pharmacy",
			picture:
				p.put(
					38,
					54,
					p.person({
						...girl,
						face: "worried",
						right: [
							[16, 14],
							[6, -2],
						],
					}),
				) +
				p.put(76, 66, p.arrow) +
				p.box(94, 44, 58, 76, p.WHITE) +
				p.path("M90 44l6-20h54l6 20z", CLOTH.leaf) +
				p.lines("M107 24v20M123 24v20M139 24v20", p.WHITE, 5) +
				p.put(122, 76, p.medicine, 1.2) +
				p.box(100, 100, 46, 8, CLOTH.sand),
			turns: true,
		},
		{
			means: "Ill for some days, or an old illness: GP",
			picture:
				p.put(40, 56, p.wheelchair) +
				p.put(40, 56, p.person({ ...old, half: true, face: "ill" })) +
				p.put(82, 66, p.arrow) +
				p.put(124, 52, withDoctorsCoat(doctor), 1.1),
			turns: true,
		},
		{
			means: "Toothache: dentist",
			picture:
				p.put(
					40,
					56,
					p.person({
						...omar,
						face: "ill",
						right: [
							[20, 8],
							[10, -6],
						],
					}),
					1.1,
				) +
				p.lines("M58 40l8-4M60 50l9 2", p.RED, 4) +
				p.put(84, 66, p.arrow) +
				p.path(
					"M104 52q-4-20 12-20 6 0 8 4 2-4 8-4 16 0 12 20-2 8-4 26-1 10-6 10-4 0-5-12-1-8-5-8t-5 8q-1 12-5 12-5 0-6-10-2-18-4-26z",
					p.WHITE,
				),
			turns: true,
		},
		{
			means: "Very sad or afraid: someone to talk to",
			picture:
				p.put(
					40,
					60,
					p.person({
						skin: 4,
						top: CLOTH.sand,
						hair: "scarf",
						cloth: CLOTH.blue,
						legs: "dress",
						face: "ill",
						left: [
							[-14, 14],
							[-6, -2],
						],
					}),
				) +
				p.path("M46 52q4 6 0 8-4-2 0-8z", CLOTH.blue) +
				p.put(84, 66, p.arrow) +
				p.put(126, 109, p.person({ ...nurse, half: true, hearingAid: true })) +
				p.put(126, 50, p.says(p.path("M0 9q-12-8-12-13 0-6 6-6 4 0 6 4 2-4 6-4 6 0 6 6 0 5-12 13z", p.RED))),
			turns: true,
		},
	],
} satisfies Record<string, Panel[]>;

/** Topics and pages that have a strip. */
export type StripName = keyof typeof PANELS;
