/**
 * What was read, kept: one SQLite file to which entries are only appended.
 *
 * <p>In: articles with their readings. Out: entries, newest first, and the JSON form of claims.
 * Only this package knows SQL. Never here: a changed or deleted entry (the file's own triggers
 * refuse both), half an entry after a crash, two processes writing at once.
 */
@NullMarked
package org.isnad.ledger;

import org.jspecify.annotations.NullMarked;
