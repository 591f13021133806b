/*
 * What stands in pages until the index of the whole text is made, which is made from the pages.
 */

/** The folder of the index; its name changes with the index. */
export const PAGEFIND_MARK = "%pagefind%";
/** What comes over the line until the first results of the whole text are shown. */
export const PAGEFIND_SIZE_MARK = "%pagefind-size%";
