/**
 * From the HTML of a page to its article.
 *
 * <p>In: a page as a string. Out: title, day, outlet, section, author, address, headings and
 * paragraphs; or nothing, where no article is found. Never here: scripts run, addresses fetched,
 * exceptions for what the page holds.
 */
@NullMarked
package org.isnad.page.html;

import org.jspecify.annotations.NullMarked;
