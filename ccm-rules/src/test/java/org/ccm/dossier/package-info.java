@NullMarked
package org.ccm.dossier;

import org.jspecify.annotations.NullMarked;
