/** The program is held to ARCHITECTURE.md: rooms, arrows, and what is known where. */
@NullMarked
package org.isnad.architecture;

import org.jspecify.annotations.NullMarked;
