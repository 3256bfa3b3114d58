/**
 * Watching feeds and sitemaps: what is due is asked for, what comes is read into the ledger, and
 * each request is told.
 *
 * <p>Sources are asked on threads of their own; what they bring is taken in by one thread, in the
 * order it came, so that where watching is can be written down after each thing. Never here:
 * options, sockets.
 */
@NullMarked
package org.isnad.cli.watch;

import org.jspecify.annotations.NullMarked;
