/**
 * One request at a time a host, not too soon after the last, and only what its robots.txt allows.
 */
@NullMarked
package org.isnad.fetch.polite;

import org.jspecify.annotations.NullMarked;
