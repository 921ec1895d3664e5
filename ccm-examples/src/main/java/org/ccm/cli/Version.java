package org.ccm.cli;

import org.ccm.register.Register;
import picocli.CommandLine.IVersionProvider;

/** Says which version this is, and how far its record goes. */
final class Version implements IVersionProvider {

    /** Picocli makes one when it is asked for. */
    Version() {}

    @Override
    public String[] getVersion() {
        String version = Version.class.getPackage().getImplementationVersion();
        return new String[] {
            "ccm " + (version == null ? "(not from a jar)" : version) + ", reference register to "
                    + Register.reference().recordEnds()
        };
    }
}
