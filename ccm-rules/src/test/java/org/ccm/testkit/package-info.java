@NullMarked
package org.ccm.testkit;

import org.jspecify.annotations.NullMarked;
