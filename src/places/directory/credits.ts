/** What must stand on a page that shows the directory, in English as the licences give it. */
export const DIRECTORY_CREDITS = [
	"Contains information from the NHS Organisation Data Service, licensed under the Open Government Licence v3.0.",
	"Contains information from the Charity Commission for England and Wales and the Charity Commission for Northern Ireland, licensed under the Open Government Licence v3.0.",
	"Contains facts from grants published by The National Lottery Community Fund.",
] as const;
