/** Maps, lists, texts and numbers, as any library for JSON reads them: taken apart with every mistake told. */
@NullMarked
package org.ccm.plain;

import org.jspecify.annotations.NullMarked;
