/**
 * One request: the only place that opens a connection to another machine. Each socket is checked at
 * the moment it is connected, so that no redirect and no second look-up of a name gets around it.
 */
@NullMarked
package org.isnad.fetch.net;

import org.jspecify.annotations.NullMarked;
