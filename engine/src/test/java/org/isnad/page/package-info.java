/** Tests of the readers of pages. */
@NullMarked
package org.isnad.page;

import org.jspecify.annotations.NullMarked;
