@NullMarked
package org.ccm.authoring;

import org.jspecify.annotations.NullMarked;
