/**
 * The command line: one command a file, {@link org.isnad.cli.Main} is their list.
 *
 * <p>In: arguments, files, standard input. Out: results on standard output and nothing else there;
 * notes and faults on standard error, a line each; exit code 0, or 2 when anything named could not
 * be done. Never here: a stack trace (unless {@code ISNAD_DEBUG=1}), SQL, HTTP.
 */
@NullMarked
package org.isnad.cli;

import org.jspecify.annotations.NullMarked;
