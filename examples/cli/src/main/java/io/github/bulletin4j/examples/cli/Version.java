package io.github.bulletin4j.examples.cli;

import picocli.CommandLine.IVersionProvider;

/** The version of the program, which its jar knows, and that of Java. */
final class Version implements IVersionProvider {
    Version() {}

    @Override
    public String[] getVersion() {
        String version = Bulletin.class.getPackage().getImplementationVersion();
        return new String[] {"bulletin " + (version == null ? "(not packaged)" : version), "Java " + Runtime.version()};
    }
}
