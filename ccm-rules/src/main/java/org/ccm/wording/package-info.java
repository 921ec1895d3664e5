/**
 * The languages in which the library speaks: its sentences, its words for what registers and findings hold, and the names
 * of States. Texts stand in {@code org/ccm/rules/messages*.properties} and {@code names_*.properties}, and the phrases that
 * one package alone needs beside its classes; what the record itself holds as text, such as titles of sources, stays as it
 * was recorded.
 */
@NullMarked
package org.ccm.wording;

import org.jspecify.annotations.NullMarked;
