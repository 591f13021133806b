import type { Kind } from "../kinds.ts";

// A bare "sanctuary" is mostly for donkeys or a part of a church, a bare "destitute" mostly of a Victorian deed, and
// "asylum" in a name may be an old hospital: these count only in company.
const PEOPLE = [
	/\b(people|persons?|those|families|women|children|men|adults|individuals|anyone|who are) (who are )?(seeking|claiming) (asylum|sanctuary|refuge)\b/i,
	/\basylum[- ]?seek\w*/i,
	/\b(seek|claim)ing (asylum|sanctuary)\b/i,
	/\b(seeking|granted|refused|the) (political )?asylum (system|process|claim|support|status)\b|\brefused asylum\b/i,
	/\brefugees?\b/i,
	/\bsanctuary[- ]seek\w*/i,
	/\b(city|town|county|borough|village|valley|island|university|school|church) of sanctuary\b/i,
	/\bno recourse to public funds\b|\bNRPF\b/,
	/\b(destitut\w+ migrants?|migrants? (in|facing|at risk of) destitution)\b/i,
];

/** Whether a text about an organisation says that it is there for people who seek asylum or refugees. */
export function isForPeopleSeekingAsylum(text: string): boolean {
	return PEOPLE.some((pattern) => pattern.test(text));
}

const ABROAD =
	/\b(overseas|abroad|worldwide|internationally|developing (world|countries)|africa\w*|asia|middle east|syria|lebanon|jordan|iraq|gaza|palestin\w+|uganda|kenya|sudan|myanmar|burma|tibet\w*|bangladesh|pakistan|ukraine|refugee camps?)\b/i;
const AT_HOME = /\b(uk|united kingdom|britain|england|wales|scotland|northern ireland|local\w*|arriv\w+|settl\w+)\b/i;

/** What speaks against listing an organisation whose text `isForPeopleSeekingAsylum`: for a person to settle. */
export function doubtsAbout(text: string): string[] {
	return [
		...(ABROAD.test(text)
			? [`it names places abroad${AT_HOME.test(text) ? "" : " and none here"}: does it help here?`]
			: []),
		...(/\b(grants? to|funding (to|for) (charities|organisations)|grant[- ]making)\b/i.test(text)
			? ["it may only give money to other charities"]
			: []),
		...(/\b(history|heritage|archive|holocaust|kindertransport|huguenot)\b/i.test(text)
			? ["it may be about refugees of the past"]
			: []),
	];
}

const SIGNS: [Kind, RegExp][] = [
	["health-access", /\b(health|medical|doctors?|gps?|nhs|clinic|nurse)\b/i],
	[
		"gp-no-home",
		/\b(homeless|no fixed (abode|address)|rough sleep\w*|inclusion health)\b.*\b(gp|surgery|practice|health|medical|healthcare)\b|\b(gp|surgery|practice|health|healthcare|medical)\b.*\b(homeless|rough sleep\w*)\b/i,
	],
	["mental-health", /\b(mental health|counsel\w+|psycholog\w+|psychother\w+|therap(y|ies|eutic)|trauma|emotional)\b/i],
	["torture-trafficking", /\b(tortur\w+|traffick\w+|modern slavery)\b/i],
	["pregnancy", /\b(pregnan\w+|maternity|birth|midwi\w+|new mothers|bab(y|ies))\b/i],
	["women", /\bwom[ae]n\b/i],
	["children", /\b(child|children\w*|young people|youth|unaccompanied|minors)\b/i],
	["lgbt", /\b(lgbt\w*|gay|lesbian|bisexual|transgender|queer)\b/i],
	["food-clothes", /\b(food|meals?|lunch|cloth(es|ing)|toiletries|foodbank|essentials|furniture|bicycles?|bikes?)\b/i],
	["housing", /\b(hous(e|es|ing)|accommodation|shelter|hosting|homeless\w*|destitut\w+)\b/i],
	["english", /\b(english (class\w*|language|lessons?|tuition)|esol|language classes|conversation (class\w*|club))\b/i],
	["legal", /\b(legal|law|lawyers?|solicitors?|immigration advice|oisc)\b/i],
	["advice", /\b(advi[cs]e|advising|advocacy|casework|information|guidance|support)\b/i],
	["interpreting", /\b(interpret\w+|translat\w+)\b/i],
	[
		"company",
		/\b(befriend\w+|social|drop[- ]?in|welcom\w+|friendship|integrat\w+|activities|volunteer\w*|wellbeing|community)\b/i,
	],
];

/** The kinds of help that a text speaks of, in the order of the taxonomy; none when it speaks of none. */
export function kindsIn(text: string): Kind[] {
	return SIGNS.filter(([, sign]) => sign.test(text)).map(([kind]) => kind);
}
