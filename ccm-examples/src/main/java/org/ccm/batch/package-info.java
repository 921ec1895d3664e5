/** Scenarios as lines of JSON, and what follows from each as another line: what a sweep over files is made of. */
@NullMarked
package org.ccm.batch;

import org.jspecify.annotations.NullMarked;
