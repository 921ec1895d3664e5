/** Small examples of embedding the library, one idea a class. */
@NullMarked
package org.ccm.examples;

import org.jspecify.annotations.NullMarked;
