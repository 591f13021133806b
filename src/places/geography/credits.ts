/** What must stand on a page that shows answers from the geography files, as `content/places/LICENCE.txt` gives it. */
export const GEOGRAPHY_CREDITS = [
	"Contains OS data © Crown copyright and database right 2025.",
	"Contains Royal Mail data © Royal Mail copyright and database right 2025.",
	"Source: Office for National Statistics licensed under the Open Government Licence v.3.0.",
	"Contains public sector information licensed under the Open Government Licence v3.0 (Food Standards Agency, Food Hygiene Rating Scheme).",
	"Place names and some locations: GeoNames (https://www.geonames.org), CC BY 4.0, modified.",
] as const;
