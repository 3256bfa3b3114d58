/** The script {@code isnad}, run with a Java and a Maven that only say what they were told. */
@NullMarked
package org.isnad.launcher;

import org.jspecify.annotations.NullMarked;
