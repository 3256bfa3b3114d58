/**
 * Documents are held to the program: what it can do is in them, and what they point to is there.
 */
@NullMarked
package org.isnad.docs;

import org.jspecify.annotations.NullMarked;
