/**
 * The test kit: assertions about assessments, tests of single rules, and a JUnit extension, in the words of the
 * Convention. It needs AssertJ and, for the extension, JUnit Jupiter, which the library itself does not bring.
 */
@NullMarked
package org.ccm.testkit;

import org.jspecify.annotations.NullMarked;
